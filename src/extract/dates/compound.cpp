// Expressions that are put together: a day with its part or clock, a month with its year, a place in a
// period. Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-compound.tsv).
#include "extract/dates/grammar.h"

namespace dossier {
namespace {

bool tells_day(const DateForm& form) {
  if (form.type != TimexType::kDate && form.type != TimexType::kTime) return false;
  if (form.kind == DateFormKind::kNumeric) return true;
  if (form.kind == DateFormKind::kShifted) return form.shift.grain == TimeUnit::kDay;
  if (form.kind != DateFormKind::kCalendar) return false;
  return form.fields.day != 0 || form.fields.weekday != 0 || form.fields.holiday != 0;
}

// What "of last year", "of 1990" can follow: a part of the year (of a week, of a month) without its own year.
bool is_open(const DateForm& form) {
  const CalendarFields& fields = form.fields;
  return form.kind == DateFormKind::kCalendar && !fields.year && !fields.within &&
         fields.side == DateSide::kByTense &&
         (fields.month != 0 || fields.quarter != 0 || fields.half != 0 || fields.season != kNoCode ||
          fields.weekday != 0 || fields.holiday != 0 || fields.day != 0);
}

MaybeDate base_point(const Terms& terms, TokenIndex at) {
  MaybeDate best = calendar_date(terms, at);
  keep_longer(best, numeric_date(terms, at));
  keep_longer(best, holiday(terms, at));
  keep_longer(best, year(terms, at));
  keep_longer(best, decade(terms, at));
  keep_longer(best, century(terms, at));
  keep_longer(best, part_of_year(terms, at));
  keep_longer(best, day_shift(terms, at));
  keep_longer(best, pointed(terms, at));
  keep_longer(best, bare_period(terms, at));
  keep_longer(best, year_ago(terms, at));
  keep_longer(best, distance(terms, at));
  return best;
}

// "of 1990", "last year", "of this week", ", 2016": the period that an open date lies in.
void add_enclosing(const Terms& terms, DateParse& parse) {
  if (!is_open(parse.form)) return;
  CalendarFields& fields = parse.form.fields;
  TokenIndex at = parse.tokens.end;
  const bool of = terms[at].any(bit(DateClass::kOf) | bit(DateClass::kIn));
  if (of) ++at;
  if (const auto number = year_at(terms, at); number && number->in_digits && fields.weekday == 0 &&
                                              (of || fields.season != kNoCode || fields.quarter != 0)) {
    fields.year = static_cast<int>(number->value);
    parse.tokens.end = number->end;
    return;
  }
  if (of && fields.season != kNoCode) {
    if (const auto number = year_at(terms, at)) {
      fields.year = static_cast<int>(number->value);
      parse.tokens.end = number->end;
      return;
    }
  }
  if (terms[at].is(DateClass::kFiscal)) {
    if (auto fiscal = part_of_year(terms, at);
        fiscal && of && fiscal->form.fields.fiscal && fields.quarter != 0) {
      fields.year = fiscal->form.fields.year;
      fields.within = fiscal->form.fields.within;
      parse.tokens.end = fiscal->tokens.end;
    }
    return;
  }
  if (!terms[at].any(bit(DateClass::kPointer) | bit(DateClass::kThe))) return;
  MaybeDate period = pointed(terms, at);
  if (!period) period = of ? bare_period(terms, at) : std::nullopt;
  if (!period || period->form.kind != DateFormKind::kShifted || period->form.type != TimexType::kDate) return;
  const DateShift& shift = period->form.shift;
  const bool in_year = shift.unit == TimeUnit::kYear && fields.weekday == 0;
  const bool in_week = shift.unit == TimeUnit::kWeek && fields.weekday != 0;
  const bool in_month = shift.unit == TimeUnit::kMonth && fields.day != 0 && fields.month == 0;
  if (!in_year && !in_week && !in_month) return;
  fields.within = shift;
  parse.tokens.end = period->tokens.end;
}

// "Tuesday afternoon", "Monday at 5 p.m.", "yesterday morning"
void add_time(const Terms& terms, DateParse& parse) {
  if (!tells_day(parse.form)) return;
  TokenIndex at = parse.tokens.end;
  if (parse.form.clock.part == kNoCode && terms[at].is(DateClass::kPart)) {
    parse.form.clock.part = terms[at].code;
    parse.form.type = TimexType::kTime;
    parse.tokens.end = ++at;
  } else if (terms[at].any(bit(DateClass::kPosition)) && terms[at + 1].is(DateClass::kPart)) {
    parse.form.clock.part = terms[at + 1].code;
    parse.form.type = TimexType::kTime;
    parse.tokens.end = at += 2;
  }
  TokenIndex start = terms.past_comma(at);
  if (terms[start].is(DateClass::kAt)) ++start;
  if (const auto clock = clock_time(terms, start)) {
    parse.form.clock = clock->form.clock;
    parse.form.type = TimexType::kTime;
    parse.tokens.end = clock->tokens.end;
  }
}

// A clock time or part of the day before its day: "5 p.m. Wednesday", "midnight Friday", "the morning of May
// 24".
MaybeDate time_before_day(const Terms& terms, TokenIndex at) {
  MaybeDate time = clock_time(terms, at);
  const TokenIndex part = terms[at].is(DateClass::kThe) ? at + 1 : at;
  const bool part_first =
      !time && terms[part].is(DateClass::kPart) && (part > at || !terms[part].is(DateClass::kPoint));
  if (part_first) {
    DateForm form;
    form.kind = DateFormKind::kShifted;
    form.type = TimexType::kTime;
    form.clock.part = terms[part].code;
    time = make_parse(at, part + 1, form, "part");
  }
  if (!time) return std::nullopt;
  TokenIndex next = terms.past_comma(time->tokens.end);
  const bool linked = terms[next].any(bit(DateClass::kOn) | bit(DateClass::kOf));
  if (linked && part_first && part == at) return std::nullopt;  // a great night on Saturday
  if (linked) ++next;
  MaybeDate day = base_point(terms, next);
  if (day && tells_day(day->form) && day->form.type == TimexType::kDate &&
      (linked || !terms[next].is(DateClass::kDigits))) {
    day->form.clock = time->form.clock;
    day->form.type = TimexType::kTime;
    day->tokens.begin = at;
    day->rule = "time-of-day";
    return day;
  }
  if (!part_first) return time;
  // "the morning" alone; "night" alone is none.
  if (part == at) return std::nullopt;
  if (linked || terms[time->tokens.end].is(DateClass::kPart) || terms.is_mark(time->tokens.end, '-'))
    return std::nullopt;
  return time;
}

}  // namespace

MaybeDate point(const Terms& terms, TokenIndex at) {
  MaybeDate best = base_point(terms, at);
  if (best) {
    add_enclosing(terms, *best);
    // "the second half of July", "of the 20th century"
    const CalendarFields& fields = best->form.fields;
    const bool of = terms[best->tokens.end].is(DateClass::kOf);
    if (fields.half != 0 && !fields.year && !fields.within && of) return std::nullopt;
    add_time(terms, *best);
  }
  keep_longer(best, time_before_day(terms, at));
  return best;
}

MaybeDate positioned(const Terms& terms, TokenIndex at) {
  TokenIndex i = at;
  const bool the = terms[i].any(bit(DateClass::kThe) | bit(DateClass::kPointer));
  if (terms[i].is(DateClass::kThe)) ++i;
  const Term word = terms[i];
  const bool comparative =
      word.any(bit(DateClass::kEarlier) | bit(DateClass::kLater)) && !word.is(DateClass::kPreposition);
  if (!word.is(DateClass::kPosition) && !comparative) return std::nullopt;
  const auto modifier = comparative ? DateModifier::kNone : word.as<DateModifier>();
  ++i;
  const TokenIndex hyphen = terms.past_hyphen(i);
  const bool linked = terms[i].any(bit(DateClass::kOf) | bit(DateClass::kIn) | bit(DateClass::kOn));
  const TokenIndex next = hyphen != i ? hyphen : linked ? i + 1 : i;
  const bool noun = word.is(DateClass::kNounPosition);  // the end, the beginning
  if (noun && !linked) return std::nullopt;
  MaybeDate inner = point(terms, next);
  // "later in the day", "mid-afternoon", "earlier in the day"
  if (!inner && linked && comparative && terms[next].is(DateClass::kThe) &&
      terms[next + 1].is(DateClass::kUnit) && terms[next + 1].as<TimeUnit>() == TimeUnit::kDay) {
    DateForm form;
    form.kind = DateFormKind::kShifted;
    inner = make_parse(at, next + 2, form, "day");
  }
  if (!inner && !linked && !the && terms[next].is(DateClass::kPart) && !comparative) {
    inner = time_before_day(terms, next);
    DateForm form;
    form.kind = DateFormKind::kShifted;
    form.type = TimexType::kTime;
    form.clock.part = terms[next].code;
    if (!inner) inner = make_parse(at, next + 1, form, "part");
  }
  // "the early summer"
  if (!inner && hyphen == i && !linked && terms[next].is(DateClass::kSeason) && !terms.capital(next) &&
      !noun) {
    DateForm form;
    form.fields.season = terms[next].code;
    inner = make_parse(at, next + 1, form, "season");
    add_enclosing(terms, *inner);
  }
  // "the nineties" needs its article, "early nineties" has it before.
  if (!inner && terms[next].any(bit(DateClass::kDecadeWord) | bit(DateClass::kDigitDecade))) {
    DateForm form;
    form.fields.year = terms[next].is(DateClass::kDecadeWord)
                           ? 190 + terms[next].value / 10
                           : static_cast<int>(terms[next].number) / 10 + (terms[next].digits == 2 ? 190 : 0);
    form.fields.year_digits = 3;
    inner = make_parse(at, next + 1, form, "decade");
  }
  if (!inner) return std::nullopt;
  const DateForm& form = inner->form;
  if (form.type != TimexType::kDate && form.type != TimexType::kTime) return std::nullopt;
  if (form.kind == DateFormKind::kReference || form.clock.hour >= 0) return std::nullopt;
  if (inner->form.modifier == DateModifier::kNone) inner->form.modifier = modifier;
  inner->tokens.begin = at;
  inner->rule = "positioned";
  return inner;
}

namespace {

// "year-end", "month end": the unit before the place in it.
MaybeDate unit_end(const Terms& terms, TokenIndex at) {
  const Term unit = terms[at];
  if (!unit.is(DateClass::kUnit) || unit.as<TimeUnit>() < TimeUnit::kWeek) return std::nullopt;
  const bool owned = terms[at + 1].is(DateClass::kPossessive);  // "year's end"
  const TokenIndex next = owned ? at + 2 : terms.past_hyphen(at + 1);
  if (!terms[next].is(DateClass::kNounPosition) || terms[next].as<DateModifier>() != DateModifier::kEnd)
    return std::nullopt;
  DateForm form;
  form.kind = DateFormKind::kShifted;
  form.modifier = DateModifier::kEnd;
  form.shift = {0, unit.as<TimeUnit>(), unit.as<TimeUnit>(), DateAnchor::kPublished};
  return make_parse(at, next + 1, form, "unit-end");
}

MaybeDate plain(const Terms& terms, TokenIndex at) {
  MaybeDate best = point(terms, at);
  keep_longer(best, positioned(terms, at));
  keep_longer(best, recurrence(terms, at));
  keep_longer(best, duration(terms, at));
  keep_longer(best, vague_reference(terms, at));
  keep_longer(best, unit_end(terms, at));
  return best;
}

// Words that begin nothing: they only join, or they begin a phrase.
constexpr std::uint64_t kJoining =
    bit(DateClass::kPhrase) | bit(DateClass::kPreposition) | bit(DateClass::kOf) | bit(DateClass::kIn) |
    bit(DateClass::kOn) | bit(DateClass::kAt) | bit(DateClass::kAnd) | bit(DateClass::kOr) |
    bit(DateClass::kTo) | bit(DateClass::kFrom) | bit(DateClass::kSo) | bit(DateClass::kMore) |
    bit(DateClass::kPer) | bit(DateClass::kOld) | bit(DateClass::kOther) | bit(DateClass::kAgo) |
    bit(DateClass::kNounPosition) | bit(DateClass::kEnded) | bit(DateClass::kMeridiem) |
    bit(DateClass::kAmbiguous) | bit(DateClass::kOclock) | bit(DateClass::kZone) | bit(DateClass::kPeriod) |
    bit(DateClass::kUnitAdjective);
constexpr std::uint64_t kArticles =
    bit(DateClass::kThe) | bit(DateClass::kArticle) | bit(DateClass::kPossessive);

// A look at one or two terms that spares the rules most of the text: articles count only before a word of
// time.
bool may_begin_plain(const Terms& terms, TokenIndex at) {
  const std::uint64_t first = terms[at].classes & ~kJoining;
  if (first == 0) return terms.is_mark(at, '\'') || terms.token(at).is(kHasDigit);
  if ((first & ~kArticles) != 0) return true;
  const std::uint64_t second =
      terms[at + 1].classes & ~(kJoining & ~bit(DateClass::kPhrase) & ~bit(DateClass::kUnitAdjective));
  return second != 0 || terms.is_mark(at + 1, '\'') ||
         (terms.inside(at + 1) && terms.token(at + 1).is(kHasDigit));
}

MaybeDate plain_or_phrase(const Terms& terms, TokenIndex at) {
  if (may_begin_plain(terms, at) || holiday(terms, at)) return plain(terms, at);
  return vague_reference(terms, at);
}

}  // namespace

bool may_begin(const Terms& terms, TokenIndex at) {
  constexpr std::uint64_t kBeginsNothing = kJoining & ~bit(DateClass::kPhrase);
  if ((terms[at].classes & ~kBeginsNothing) != 0) return true;
  const Token& token = terms.token(at);
  return token.kind == TokenKind::kNumber || token.is_mark('\'') ||
         (token.kind == TokenKind::kWord && token.is(kHasDigit));
}

MaybeDate expression(const Terms& terms, TokenIndex at) {
  MaybeDate best = plain_or_phrase(terms, at);
  if (const auto bound = bound_at(terms, at)) {
    MaybeDate inner = plain_or_phrase(terms, bound->end);
    const bool takes_bound =
        inner && inner->form.kind != DateFormKind::kReference && inner->form.type != TimexType::kSet &&
        !terms[bound->end].any(bit(DateClass::kPointer) | bit(DateClass::kThe) | bit(DateClass::kDayShift));
    if (takes_bound && inner->rule != "pointed-stretch") {
      const bool about_point = inner->form.type == TimexType::kDate || inner->form.type == TimexType::kTime;
      const bool exact = bound->modifier == DateModifier::kApprox;
      if (!about_point || exact || inner->rule == "distance") {
        inner->form.modifier = bound->modifier;
        inner->tokens.begin = at;
        keep_longer(best, inner);
      }
    }
  }
  return best;
}

}  // namespace dossier
