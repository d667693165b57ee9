// Stretches of time, and distances from a date: two years, a two-day summit, two weeks ago, a year earlier.
// Tested by tests/resolve/dates_test.cpp (tables tests/cases/dates-durations.tsv, dates-relative.tsv).
#include <algorithm>

#include "extract/dates/grammar.h"

namespace dossier {
namespace {

constexpr std::uint64_t kUnitWords = bit(DateClass::kUnit) | bit(DateClass::kUnits);

DateForm amount(double count, bool vague, TimeUnit unit) {
  DateForm form;
  form.kind = DateFormKind::kAmount;
  form.type = TimexType::kDuration;
  form.amount = {count, vague, unit};
  return form;
}

TokenIndex past_adjective(const Terms& terms, TokenIndex at) {
  const TokenIndex next = terms[at].is(DateClass::kUnitAdjective) ? at + 1 : at;
  return terms[next].any(kUnitWords) ? next : at;
}

// Ages are no durations: "8-year-old", "8 years old", "8 years of age".
bool is_age(const Terms& terms, TokenIndex end) { return terms[terms.past_hyphen(end)].is(DateClass::kOld); }

// "a year" after what it divides is a rate: $500 million a year, four flights a week.
bool is_rate(const Terms& terms, TokenIndex at) {
  if (at == terms.begin()) return false;
  const Token& before = terms.token(at - 1);
  const Term term = terms[at - 1];
  if (before.kind == TokenKind::kNumber || before.kind == TokenKind::kSymbol) return true;
  if (term.any(bit(DateClass::kScale) | bit(DateClass::kDigits) | bit(DateClass::kTimes) |
               bit(DateClass::kUnits)))
    return true;
  if (term.classes != 0 || before.kind != TokenKind::kWord) return false;
  if (at > terms.begin() + 1 && cardinal_at(terms, at - 2)) return true;  // four flights a week
  const std::string_view word = terms.text(at - 1);
  return word.ends_with('s') && !word.ends_with("ss") && !before.is(kUpperFirst) && !terms.is_verb(at - 1);
}

// "or so", "or more", "or two" behind an amount.
TokenIndex past_or(const Terms& terms, TokenIndex end, DateForm& form) {
  if (!terms[end].is(DateClass::kOr)) return end;
  if (terms[end + 1].is(DateClass::kSo))
    form.modifier = DateModifier::kApprox;
  else if (terms[end + 1].is(DateClass::kMore))
    form.modifier = DateModifier::kEqualOrMore;
  else
    return end;
  return end + 2;
}

MaybeDate finish(const Terms& terms, TokenIndex at, TokenIndex noun, DateForm form, std::string_view rule) {
  if (is_age(terms, noun + 1)) return std::nullopt;
  TokenIndex end = noun + 1;
  // "a year and a half"
  if (terms[end].is(DateClass::kAnd) && terms[end + 1].is(DateClass::kArticle) &&
      terms[end + 2].is(DateClass::kHalfWord)) {
    form.amount.count += 0.5;
    end += 3;
  }
  const TokenIndex lasting = terms.past_hyphen(end);
  if (lasting != end && terms[lasting].is(DateClass::kLong)) end = lasting + 1;
  return make_parse(at, past_or(terms, end, form), form, rule);
}

// "two", "2 1/2", "twenty-four" and the unit, with or without a hyphen.
MaybeDate counted(const Terms& terms, TokenIndex at) {
  auto number = cardinal_at(terms, at);
  if (!number || number->value <= 0) return std::nullopt;
  bool vague = false;
  // "two to three weeks", "12 to 18 months"
  const TokenIndex between = terms.past_hyphen(number->end);
  const bool ranged =
      terms[number->end].any(bit(DateClass::kTo) | bit(DateClass::kOr)) || between != number->end;
  if (ranged) {
    const auto upper = cardinal_at(terms, between != number->end ? between : number->end + 1);
    if (upper && upper->value > number->value) {
      number = upper;
      vague = true;
    }
  }
  TokenIndex noun = past_adjective(terms, number->end);
  noun = terms.past_hyphen(noun);
  // "20 more years", "three-year"
  noun = past_adjective(terms, noun);
  const Term unit = terms[noun];
  if (!unit.any(kUnitWords)) return std::nullopt;
  const bool hyphen = noun > at && terms.is_mark(noun - 1, '-');
  const auto which = unit.as<TimeUnit>();
  if (unit.is(DateClass::kUnit) && !unit.is(DateClass::kUnits)) {
    // A singular: "two-day", "five year"; "two second" and "three quarter" need the hyphen or are none.
    if (which == TimeUnit::kHalf || which == TimeUnit::kWeekend) return std::nullopt;
    if (!hyphen && number->value != 1 && number->value != 0.5 &&
        (which == TimeUnit::kSecond || which == TimeUnit::kQuarter))
      return std::nullopt;
    if (which == TimeUnit::kQuarter) return std::nullopt;
  } else if (which == TimeUnit::kWeekend || which == TimeUnit::kHalf) {
    return std::nullopt;
  } else if (which == TimeUnit::kQuarter) {
    // "three-quarters" is a share.
    const bool in_row =
        at > terms.begin() && terms[at - 1].any(bit(DateClass::kPointer) | bit(DateClass::kOrdinal));
    if (hyphen || (number->value == 3 && !in_row)) return std::nullopt;
  }
  return finish(terms, at, noun, amount(number->value, vague, which), "counted");
}

// "half an hour", "half a century", "half-hour"
MaybeDate half_of(const Terms& terms, TokenIndex at) {
  const TokenIndex half = terms[at].is(DateClass::kArticle) ? at + 1 : at;
  if (!terms[half].is(DateClass::kHalfWord)) return std::nullopt;
  const TokenIndex noun = terms[half + 1].is(DateClass::kArticle) ? half + 2 : terms.past_hyphen(half + 1);
  if (noun == half + 1 || !terms[noun].is(DateClass::kUnit)) return std::nullopt;
  if (const auto unit = terms[noun].as<TimeUnit>(); unit == TimeUnit::kQuarter || unit == TimeUnit::kHalf)
    return std::nullopt;
  return finish(terms, at, noun, amount(0.5, false, terms[noun].as<TimeUnit>()), "half");
}

// "a year", "an hour", "a full year", "a 30-day ..."
MaybeDate with_article(const Terms& terms, TokenIndex at) {
  if (!terms[at].is(DateClass::kArticle)) return std::nullopt;
  const TokenIndex noun = past_adjective(terms, at + 1);
  const Term unit = terms[noun];
  if (!unit.is(DateClass::kUnit)) return std::nullopt;
  const auto which = unit.as<TimeUnit>();
  if (which == TimeUnit::kSecond || which == TimeUnit::kWeekend || which == TimeUnit::kQuarter ||
      which == TimeUnit::kHalf)
    return std::nullopt;
  const bool is_distance = terms[noun + 1].any(bit(DateClass::kAgo) | bit(DateClass::kEarlier)) &&
                           !terms[noun + 1].is(DateClass::kPreposition);
  if (!is_distance && is_rate(terms, at)) return std::nullopt;
  // "a year or two"
  if (terms[noun + 1].is(DateClass::kOr) && terms[noun + 2].is(DateClass::kCardinal))
    return make_parse(at, noun + 3, amount(0, true, which), "vague");
  if (terms.is_mark(noun + 1, '-')) return std::nullopt;
  return finish(terms, at, noun, amount(1, false, which), "one");
}

// A bare plural says a time only where nothing describes it: for years, took months; not flying hours.
bool stands_bare(const Terms& terms, TokenIndex at) {
  if (at == terms.begin() || terms.token(at - 1).kind != TokenKind::kWord) return true;
  if (terms.is_gerund(at - 1) || terms[at - 1].any(bit(DateClass::kOrdinal) | bit(DateClass::kPosition)))
    return false;
  // "the worst years"
  if (at > terms.begin() + 1 && terms[at - 2].any(bit(DateClass::kThe) | bit(DateClass::kArticle)))
    return false;
  return terms[at - 1].classes != 0 || terms.is_verb(at - 1);
}

// "several months", "a few days", "a couple of years", "many years", "weeks", "hundreds of years"
MaybeDate vague(const Terms& terms, TokenIndex at) {
  TokenIndex i = at;
  if (terms[i].is(DateClass::kArticle) && terms[i + 1].is(DateClass::kVagueNumber)) ++i;
  const bool number = terms[i].is(DateClass::kVagueNumber);
  const bool couple = number && terms[i].value == kCoupleValue;
  if (number) {
    ++i;
    if (terms[i].is(DateClass::kOf)) ++i;
  }
  i = past_adjective(terms, i);
  const Term unit = terms[i];
  if (!unit.is(DateClass::kUnits)) return std::nullopt;
  const auto which = unit.as<TimeUnit>();
  const bool rarely_time = which == TimeUnit::kSecond || which == TimeUnit::kMinute ||
                           which == TimeUnit::kWeekend || which == TimeUnit::kQuarter;
  if (!number && (rarely_time || i != at || !stands_bare(terms, at))) return std::nullopt;
  if (which == TimeUnit::kWeekend) return std::nullopt;
  DateForm form = amount(couple ? 2 : 0, !couple, which);
  if (couple) form.modifier = DateModifier::kApprox;
  TokenIndex noun = i;
  // "weeks or months"
  if (!number && terms[i + 1].any(bit(DateClass::kOr) | bit(DateClass::kAnd)) &&
      terms[i + 2].is(DateClass::kUnits))
    noun = i + 2;
  return finish(terms, at, noun, form, "vague");
}

// "the nine months", "the first nine months", "the early years", "the weeks ahead"
MaybeDate with_the(const Terms& terms, TokenIndex at) {
  if (!terms[at].is(DateClass::kThe)) return std::nullopt;
  TokenIndex i = at + 1;
  if (terms[i].any(bit(DateClass::kOrdinal) | bit(DateClass::kPosition))) ++i;
  if (terms[i].is(DateClass::kUnits) && !terms[i].is(DateClass::kUnit) &&
      !terms[i - 1].is(DateClass::kOrdinal)) {
    const auto unit = terms[i].as<TimeUnit>();
    if (unit < TimeUnit::kWeek || unit == TimeUnit::kQuarter || terms[i + 1].is(DateClass::kOf))
      return std::nullopt;
    return make_parse(at, i + 1, amount(0, true, unit), "the-units");
  }
  MaybeDate parse = counted(terms, i);
  if (!parse || !terms[parse->tokens.end - 1].is(DateClass::kUnits)) return std::nullopt;
  parse->tokens.begin = at;
  parse->rule = "the-counted";
  return parse;
}

// "year-long", "yearlong"
MaybeDate long_word(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (first.is(DateClass::kLong) && first.value > 0)
    return make_parse(at, at + 1, amount(1, false, first.as<TimeUnit>()), "long");
  if (!first.any(kUnitWords)) return std::nullopt;
  const TokenIndex next = terms.past_hyphen(at + 1);
  if (next == at + 1 || !terms[next].is(DateClass::kLong)) return std::nullopt;
  return make_parse(at, next + 1, amount(1, first.is(DateClass::kUnits), first.as<TimeUnit>()), "long");
}

// Whether an expression like "a year before" ends its clause there: no event follows that it is measured
// from.
bool clause_ends(const Terms& terms, TokenIndex at) {
  if (!terms.inside(at)) return true;
  const Token& token = terms.token(at);
  if (token.kind != TokenKind::kWord && token.kind != TokenKind::kNumber) return true;
  return terms[at].any(bit(DateClass::kAnd) | bit(DateClass::kOr));
}

}  // namespace

MaybeDate duration(const Terms& terms, TokenIndex at) {
  MaybeDate best = counted(terms, at);
  keep_longer(best, half_of(terms, at));
  keep_longer(best, with_article(terms, at));
  keep_longer(best, vague(terms, at));
  keep_longer(best, with_the(terms, at));
  keep_longer(best, long_word(terms, at));
  return best;
}

MaybeDate distance(const Terms& terms, TokenIndex at) {
  MaybeDate stretch = duration(terms, at);
  const bool the = terms[at].is(DateClass::kThe) && terms[at + 1].is(DateClass::kUnit);
  if (!stretch && the && terms[at + 1].as<TimeUnit>() >= TimeUnit::kDay)
    stretch = make_parse(at, at + 2, amount(1, false, terms[at + 1].as<TimeUnit>()), "the-unit");
  if (!stretch) return std::nullopt;
  const TokenIndex end = stretch->tokens.end;
  const Term side = terms[end];
  const bool ago = side.is(DateClass::kAgo) && !the;
  const bool from_now =
      side.is(DateClass::kFrom) && terms[end + 1].any(bit(DateClass::kNow) | bit(DateClass::kDayShift));
  const bool preposition = side.is(DateClass::kPreposition);
  const bool earlier = side.is(DateClass::kEarlier) && (!preposition || clause_ends(terms, end + 1));
  const bool later = side.is(DateClass::kLater) && (!preposition || clause_ends(terms, end + 1));
  if (!ago && !from_now && !earlier && !later) return std::nullopt;
  const TimeAmount& amount = stretch->form.amount;
  DateForm form;
  form.modifier = stretch->form.modifier;
  const bool back = ago || earlier;
  if (amount.vague || amount.unit < TimeUnit::kDay) {
    form.kind = DateFormKind::kReference;
    form.reference = back || later ? TimeReference::kPast : TimeReference::kFuture;
  } else {
    form.kind = DateFormKind::kShifted;
    // "a year and a half ago" is told in months.
    const bool half_year = amount.unit == TimeUnit::kYear && amount.count != static_cast<int>(amount.count);
    const TimeUnit unit = half_year ? TimeUnit::kMonth : amount.unit;
    const auto count = static_cast<int>(half_year ? amount.count * 12 : amount.count);
    // A decade ago is told to the year.
    form.shift = {back ? -count : count, unit, std::min(unit, TimeUnit::kYear),
                  ago || from_now ? DateAnchor::kPublished : DateAnchor::kLastDate};
    form.shift.keeps_quarter = ago;
  }
  return make_parse(at, end + (from_now ? 2 : 1), form, "distance");
}

}  // namespace dossier
