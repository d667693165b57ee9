// Years, and what is larger and smaller than they: decades, centuries, quarters, halves, fiscal years.
// Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-years.tsv).
#include "extract/dates/grammar.h"

namespace dossier {
namespace {

DateForm year_form(int year) {
  DateForm form;
  form.fields.year = year;
  return form;
}

// "44 BC", "79 A.D.", "AD 79".
MaybeDate year_of_era(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (first.is(DateClass::kEra) && first.value == 0 && terms.capital(at) &&
      terms[at + 1].is(DateClass::kDigits) && terms[at + 1].digits <= 4)
    return make_parse(at, at + 2, year_form(static_cast<int>(terms[at + 1].number)), "era");
  if (!first.any(bit(DateClass::kDigits)) || first.digits > 4 || !terms[at + 1].is(DateClass::kEra) ||
      !terms.capital(at + 1))
    return std::nullopt;
  DateForm form = year_form(static_cast<int>(first.number));
  form.fields.era = terms[at + 1].value == 1 ? Era::kBefore : Era::kCommon;
  return make_parse(at, at + 2, form, "era");
}

// What makes four digits a number of things: a currency before, a unit or scale after.
bool counts_things(const Terms& terms, TokenIndex at, TokenIndex end) {
  const bool word_follows = terms.inside(end) && terms.token(end).kind == TokenKind::kWord;
  if (word_follows && terms.glued(end)) return true;  // 2017a
  if (at > terms.begin()) {
    const Token& before = terms.token(at - 1);
    if (before.kind == TokenKind::kSymbol && !before.is_mark('|')) return true;
    if (before.is_mark('/') || before.is_mark('.') || before.is_mark(':')) return terms.glued(at);
    if (before.is_mark('-') && terms.glued(at) && at > terms.begin() + 1 && terms.glued(at - 1)) {
      const Term first = terms[at - 2];  // 555-2017
      if (first.is(DateClass::kDigits) && first.digits != 4) return true;
    }
    // "sold 1990 units", "some 2000 troops"
    const bool plural =
        word_follows && !terms.capital(end) && terms[end].classes == 0 && terms.text(end).ends_with('s');
    const bool after_verb = terms[at - 1].classes == 0 && terms.is_verb(at - 1) && !terms.capital(at - 1);
    if (plural && (after_verb || terms[at - 1].is(DateClass::kVagueNumber))) return true;
  }
  if (terms[end].any(bit(DateClass::kUnits) | bit(DateClass::kScale) | bit(DateClass::kMeridiem) |
                     bit(DateClass::kZone)))
    return true;
  if (terms[end].is(DateClass::kUnit) && !terms[end].is(DateClass::kOrdinal) && terms.is_mark(end - 1, '-'))
    return true;
  // the season of 2016/17
  if (terms.is_mark(end, '/') && terms[end + 1].digits == 2 &&
      terms[end + 1].number == static_cast<int>(terms[at].number + 1) % 100)
    return false;
  if (terms.is_mark(terms.past_hyphen(end), '%') || terms.is_mark(end, '/') || terms.is_mark(end, ':'))
    return terms.glued(end);
  return false;
}

// Whether an amount of money or a percentage stands in the sentence.
bool speaks_of_money(const Terms& terms, TokenIndex at) {
  for (TokenIndex i = terms.begin(); terms.inside(i); ++i)
    if (terms.token(i).kind == TokenKind::kSymbol && i != at && terms.is_figure_sign(i)) return true;
  return false;
}

// "FY2016", "FY16": one token.
std::optional<int> fiscal_token(const Terms& terms, TokenIndex at) {
  if (!terms.inside(at) || !terms.token(at).is(kHasDigit)) return std::nullopt;
  const std::string_view text = terms.text(at);
  if (!text.starts_with("FY") || (text.size() != 4 && text.size() != 6)) return std::nullopt;
  int year = 0;
  for (const char c : text.substr(2)) {
    if (c < '0' || c > '9') return std::nullopt;
    year = year * 10 + (c - '0');
  }
  return text.size() == 4 ? 2000 + year : year;
}

// "the 1988 period", "the 1988 second quarter": the year of a period that is named after it.
TokenIndex add_period(const Terms& terms, TokenIndex at, DateForm& form) {
  const auto ordinal = ordinal_at(terms, at);
  const TokenIndex noun = ordinal ? terms.past_hyphen(ordinal->end) : at;
  const Term unit = terms[noun];
  if (!unit.is(DateClass::kUnit)) return unit.is(DateClass::kPeriod) && !ordinal ? noun + 1 : at;
  const bool quarter = unit.as<TimeUnit>() == TimeUnit::kQuarter;
  if (!quarter && unit.as<TimeUnit>() != TimeUnit::kHalf) return at;
  if (!ordinal) {
    if (!quarter) return at;
    // "the 1988 quarter": the one that the text speaks of.
    form.kind = DateFormKind::kShifted;
    form.shift = {0, TimeUnit::kYear, TimeUnit::kQuarter, DateAnchor::kLastDate};
    return noun + 1;
  }
  if (ordinal->value > (quarter ? 4 : 2)) return at;
  (quarter ? form.fields.quarter : form.fields.half) = static_cast<std::uint8_t>(ordinal->value);
  return noun + 1;
}

}  // namespace

MaybeDate year(const Terms& terms, TokenIndex at) {
  if (auto era = year_of_era(terms, at)) return era;
  TokenIndex start = at;
  const bool the = terms[at].is(DateClass::kThe);
  if (the) ++start;
  // "the year 2000"
  const bool named = terms[start].is(DateClass::kUnit) && terms[start].as<TimeUnit>() == TimeUnit::kYear;
  if (named) ++start;
  const auto number = year_at(terms, start);
  if (!number) return std::nullopt;
  const bool usual = number->value >= 1900 && number->value < 2100;
  const bool after_preposition = start == at && at > terms.begin() &&
                                 terms[at - 1].any(bit(DateClass::kIn) | bit(DateClass::kFrom)) &&
                                 number->value >= 1400;
  if (!named && !usual && !after_preposition) return std::nullopt;
  if (number->in_digits && counts_things(terms, start, number->end)) return std::nullopt;
  DateForm form = year_form(static_cast<int>(number->value));
  if (named) return make_parse(at, number->end, form, "year");
  if (the) {
    const TokenIndex end = add_period(terms, number->end, form);
    if (end == number->end) return std::nullopt;
    return make_parse(at, end, form, "year-period");
  }
  return make_parse(at, number->end, form, "year");
}

MaybeDate decade(const Terms& terms, TokenIndex at) {
  const bool the = terms[at].is(DateClass::kThe);
  TokenIndex start = the ? at + 1 : at;
  if (const Term early = terms[start]; the && early.is(DateClass::kPosition)) return std::nullopt;
  const bool cut = terms.is_mark(start, '\'') && terms.glued(start + 1);
  if (cut) ++start;
  const Term term = terms[start];
  int year = 0;
  if (term.is(DateClass::kDigitDecade) && (term.digits == 4 || cut || the)) {
    year = static_cast<int>(term.number) / 10;
    if (term.digits == 2) year += year < 2 ? 200 : 190;
  } else if (term.is(DateClass::kDecadeWord) && the) {
    year = 190 + term.value / 10;
  } else {
    return std::nullopt;
  }
  DateForm form = year_form(year);
  form.fields.year_digits = 3;
  return make_parse(at, start + 1, form, "decade");
}

MaybeDate century(const Terms& terms, TokenIndex at) {
  const TokenIndex start = terms[at].is(DateClass::kThe) ? at + 1 : at;
  const auto ordinal = ordinal_at(terms, start);
  if (!ordinal) return std::nullopt;
  const TokenIndex noun = terms.past_hyphen(ordinal->end);
  if (!terms[noun].is(DateClass::kUnit) || terms[noun].as<TimeUnit>() != TimeUnit::kCentury)
    return std::nullopt;
  DateForm form = year_form(static_cast<int>(ordinal->value) - 1);
  form.fields.year_digits = 2;
  TokenIndex end = noun + 1;
  if (terms[end].is(DateClass::kEra) && terms.capital(end)) {
    if (terms[end].value == 1) form.fields.era = Era::kBefore;
    ++end;
  }
  return make_parse(at, end, form, "century");
}

MaybeDate part_of_year(const Terms& terms, TokenIndex at) {
  TokenIndex start = at;
  if (terms[at].is(DateClass::kThe)) ++start;
  DateForm form;
  if (const auto fiscal = fiscal_token(terms, start)) {
    form.fields.fiscal = true;
    form.fields.year = *fiscal;
    return make_parse(start, start + 1, form, "fiscal-year");
  }
  // "fiscal 2016", "fiscal year 2016", "Q3"
  if (terms[start].is(DateClass::kFiscal)) {
    const bool year_word =
        terms[start + 1].is(DateClass::kUnit) && terms[start + 1].as<TimeUnit>() == TimeUnit::kYear;
    form.fields.fiscal = terms[start].value == 1;
    if (const auto number = year_at(terms, start + (year_word ? 2 : 1))) {
      form.fields.year = static_cast<int>(number->value);
      return make_parse(start, number->end, form, "fiscal-year");
    }
    if (year_word && terms[start + 2].is(DateClass::kEnded)) return std::nullopt;
    if (year_word) {
      form.fields.within = DateShift{0, TimeUnit::kYear, TimeUnit::kYear, DateAnchor::kPublished};
      return make_parse(at, start + 2, form, "fiscal-year");
    }
    ++start;
    start = terms.past_hyphen(start);
    form.fields.fiscal = false;
  }
  if (terms[start].is(DateClass::kQuarterName) && terms.capital(start)) {
    form.fields.quarter = static_cast<std::uint8_t>(terms[start].value);
    return make_parse(start, start + 1, form, "quarter");
  }
  const auto ordinal = ordinal_at(terms, start);
  if (!ordinal) return std::nullopt;
  TokenIndex noun = terms.past_hyphen(ordinal->end);
  if (terms[noun].is(DateClass::kFiscal)) ++noun;
  const Term unit = terms[noun];
  if (!unit.is(DateClass::kUnit)) return std::nullopt;
  const auto which = static_cast<std::uint8_t>(ordinal->value);
  if (unit.as<TimeUnit>() == TimeUnit::kQuarter && which <= 4) {
    // "the third-quarter loss": the article is the loss's.
    form.fields.quarter = which;
    const bool adjective =
        terms.is_mark(noun - 1, '-') && !terms[start].is(DateClass::kFiscal) && terms.glued(noun);
    return make_parse(adjective && start > at ? start : at, noun + 1, form, "quarter");
  }
  // A half needs its year or figures beside it, or else it is one of a game.
  if (unit.as<TimeUnit>() == TimeUnit::kHalf && which <= 2 &&
      (terms[noun + 1].is(DateClass::kOf) || speaks_of_money(terms, at))) {
    form.fields.half = which;
    return make_parse(at, noun + 1, form, "half");
  }
  return std::nullopt;
}

}  // namespace dossier
