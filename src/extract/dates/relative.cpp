// Dates that point from an anchor: today, last week, the following month, next Friday, the year-ago quarter.
// Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-relative.tsv).
#include "extract/dates/grammar.h"

namespace dossier {
namespace {

constexpr std::uint64_t kNamed = bit(DateClass::kWeekday) | bit(DateClass::kMonth) | bit(DateClass::kSeason);

bool is_unit(const Term& term, TimeUnit unit) {
  return term.is(DateClass::kUnit) && term.as<TimeUnit>() == unit;
}

DateForm shifted(int count, TimeUnit unit, DateAnchor anchor) {
  DateForm form;
  form.kind = DateFormKind::kShifted;
  form.shift = {count, unit, unit, anchor};
  return form;
}

DateForm reference(TimeReference which) {
  DateForm form;
  form.kind = DateFormKind::kReference;
  form.reference = which;
  return form;
}

DateForm lasting(double count, bool vague, TimeUnit unit) {
  DateForm form;
  form.kind = DateFormKind::kAmount;
  form.type = TimexType::kDuration;
  form.amount = {count, vague, unit};
  return form;
}

int count_of(Pointer pointer) {
  switch (pointer) {
    case Pointer::kThis:
    case Pointer::kSame:
    case Pointer::kThat:
      return 0;
    case Pointer::kNext:
    case Pointer::kComing:
    case Pointer::kFollowing:
      return 1;
    default:
      return -1;
  }
}

bool tells_back(Pointer pointer) {
  return pointer == Pointer::kSame || pointer == Pointer::kThat || pointer == Pointer::kFollowing ||
         pointer == Pointer::kPrevious;
}

DateAnchor anchor_of(Pointer pointer) {
  return tells_back(pointer) ? DateAnchor::kLastDate : DateAnchor::kPublished;
}

// "the last year", "the past decade", "the next week" are stretches; "last year" is a date.
bool is_stretch(Pointer pointer, bool the, TimeUnit unit) {
  if (unit == TimeUnit::kDay || unit == TimeUnit::kQuarter || unit == TimeUnit::kWeekend ||
      unit == TimeUnit::kHalf)
    return false;
  if (pointer == Pointer::kPast) return true;
  return the && (pointer == Pointer::kLast || pointer == Pointer::kNext || pointer == Pointer::kComing);
}

DateSide side_of(Pointer pointer) {
  switch (pointer) {
    case Pointer::kThis:
      return DateSide::kThis;
    case Pointer::kNext:
      return DateSide::kAfter;
    case Pointer::kComing:
      return DateSide::kAfter;
    case Pointer::kFollowing:
      return DateSide::kFollowing;
    case Pointer::kPrevious:
      return DateSide::kPreceding;
    default:
      return DateSide::kBefore;
  }
}

// After the pointer: a unit.
MaybeDate pointed_unit(const Terms& terms, TokenIndex at, TokenIndex noun, Pointer pointer, bool the) {
  TokenIndex end = noun + 1;
  const auto unit = terms[noun].as<TimeUnit>();
  const bool small = unit < TimeUnit::kDay;
  if (small) {
    if (pointer == Pointer::kThis || !the || unit == TimeUnit::kSecond) return std::nullopt;
    return make_parse(at, end, lasting(1, false, unit), "pointed-stretch");
  }
  if (unit == TimeUnit::kDay) {
    // "that day", "the next day", "the previous day"; "this day and age" and "the last day" are none.
    if (pointer == Pointer::kThis || pointer == Pointer::kLast || pointer == Pointer::kPast ||
        pointer == Pointer::kLatest || pointer == Pointer::kComing)
      return std::nullopt;
    return make_parse(at, end, shifted(count_of(pointer), unit, DateAnchor::kLastDate), "pointed-day");
  }
  if (unit == TimeUnit::kHalf) return std::nullopt;
  if (is_stretch(pointer, the, unit)) return make_parse(at, end, lasting(1, false, unit), "pointed-stretch");
  return make_parse(at, end, shifted(count_of(pointer), unit, anchor_of(pointer)), "pointed-unit");
}

MaybeDate pointed_part(const Terms& terms, TokenIndex at, TokenIndex noun, Pointer pointer) {
  const TimeCode part = terms[noun].code;
  int days = 0;
  if (pointer == Pointer::kNext || pointer == Pointer::kFollowing) days = 1;
  if (pointer == Pointer::kPrevious || pointer == Pointer::kLast) days = -1;
  const bool from_text = pointer == Pointer::kNext || tells_back(pointer);
  DateForm form = shifted(days, TimeUnit::kDay, from_text ? DateAnchor::kLastDate : DateAnchor::kPublished);
  form.type = TimexType::kTime;
  form.clock.part = part;
  return make_parse(at, noun + 1, form, "pointed-part");
}

MaybeDate pointed_name(const Terms& terms, TokenIndex at, TokenIndex noun, Pointer pointer) {
  const Term name = terms[noun];
  if (pointer == Pointer::kThat || pointer == Pointer::kSame) return std::nullopt;
  if (pointer == Pointer::kPast && noun == at + 1) return std::nullopt;  // past Monday's deadline
  if (!name.is(DateClass::kSeason) && !terms.capital(noun)) return std::nullopt;
  DateForm form;
  if (name.is(DateClass::kWeekday))
    form.fields.weekday = static_cast<std::uint8_t>(name.value);
  else if (name.is(DateClass::kMonth))
    form.fields.month = static_cast<std::uint8_t>(name.value);
  else
    form.fields.season = name.code;
  form.fields.side = side_of(pointer);
  // "this coming Sunday, March 8"
  if (auto whole = calendar_date(terms, noun); whole && whole->form.fields.day != 0) {
    whole->tokens.begin = at;
    return whole;
  }
  if (name.is(DateClass::kMonth)) {
    const auto day = terms[noun + 1];
    if (day.is(DateClass::kDigits)) return std::nullopt;
  }
  return make_parse(at, noun + 1, form, "pointed-name");
}

// "this year's third quarter", "last year's fourth quarter", "next year's summer".
void add_owned(const Terms& terms, DateParse& parse) {
  if (parse.form.kind != DateFormKind::kShifted || parse.form.shift.unit != TimeUnit::kYear) return;
  if (!terms[parse.tokens.end].is(DateClass::kPossessive)) return;
  const TokenIndex next = parse.tokens.end + 1;
  MaybeDate inner = part_of_year(terms, next);
  if (inner && inner->form.fields.quarter == 0) inner.reset();
  DateForm form;
  form.fields.within = parse.form.shift;
  if (inner) {
    form.fields.quarter = inner->form.fields.quarter;
    parse = make_parse(parse.tokens.begin, inner->tokens.end, form, "owned");
  } else if (is_unit(terms[next], TimeUnit::kQuarter)) {
    DateForm same = parse.form;
    same.shift.grain = TimeUnit::kQuarter;
    parse = make_parse(parse.tokens.begin, next + 1, same, "owned");
  }
}

// "the same period last year", "the quarter a year ago": that period of the year before.
void add_year_back(const Terms& terms, DateParse& parse) {
  const TokenIndex at = parse.tokens.end;
  const bool last = terms[at].is(DateClass::kPointer) && terms[at].as<Pointer>() == Pointer::kLast &&
                    is_unit(terms[at + 1], TimeUnit::kYear);
  const bool ago = terms[at].is(DateClass::kArticle) && is_unit(terms[at + 1], TimeUnit::kYear) &&
                   terms[at + 2].any(bit(DateClass::kAgo) | bit(DateClass::kEarlier));
  if ((!last && !ago) || parse.form.kind != DateFormKind::kShifted) return;
  parse.form.shift.count = -1;
  parse.form.shift.unit = TimeUnit::kYear;
  parse.tokens.end = last ? at + 2 : at + 3;
}

}  // namespace

MaybeDate day_shift(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (first.is(DateClass::kNightShift)) {
    DateForm form = shifted(0, TimeUnit::kDay, DateAnchor::kPublished);
    form.type = TimexType::kTime;
    form.clock.part = first.code;
    return make_parse(at, at + 1, form, "night");
  }
  if (first.is(DateClass::kDayShift))
    return make_parse(at, at + 1, shifted(first.value, TimeUnit::kDay, DateAnchor::kPublished), "day-shift");
  // "the day before yesterday", "the day after tomorrow"
  const TokenIndex day = first.is(DateClass::kThe) ? at + 1 : at;
  const Term side = terms[day + 1];
  if (!is_unit(terms[day], TimeUnit::kDay) || !terms[day + 2].is(DateClass::kDayShift)) return std::nullopt;
  if (!side.any(bit(DateClass::kEarlier) | bit(DateClass::kLater)) || terms[day + 2].value == 0)
    return std::nullopt;
  const int count = terms[day + 2].value + (side.is(DateClass::kLater) ? 1 : -1);
  return make_parse(at, day + 3, shifted(count, TimeUnit::kDay, DateAnchor::kPublished), "day-shift");
}

MaybeDate pointed(const Terms& terms, TokenIndex at) {
  TokenIndex i = at;
  const bool the =
      terms[i].any(bit(DateClass::kThe) | bit(DateClass::kPossessive)) && !terms[i].is(DateClass::kPointer);
  if (the) ++i;
  if (!terms[i].is(DateClass::kPointer)) return std::nullopt;
  auto pointer = terms[i].as<Pointer>();
  // "following Tuesday's attacks", "comparable stores" point at nothing.
  if (!the && (pointer == Pointer::kFollowing || pointer == Pointer::kSame)) return std::nullopt;
  ++i;
  if (pointer == Pointer::kSame)
    if (auto ago = year_ago(terms, i)) {
      ago->tokens.begin = at;
      return ago;
    }
  // "this past spring", "this coming Sunday"
  if (pointer == Pointer::kThis && terms[i].is(DateClass::kPointer)) {
    const auto second = terms[i].as<Pointer>();
    if (second == Pointer::kThis || second == Pointer::kThat) return std::nullopt;
    pointer = second == Pointer::kPast ? Pointer::kLast : second;
    ++i;
  }
  // "the last three years", "the next few months", "the past 12 to 18 months"
  if (pointer != Pointer::kThat && pointer != Pointer::kSame) {
    if (auto stretch = duration(terms, i); stretch && stretch->form.type == TimexType::kDuration) {
      stretch->tokens.begin = at;
      stretch->rule = "pointed-stretch";
      // "to last six weeks" is a verb.
      const bool is_verb = pointer == Pointer::kLast && !the;
      if (pointer != Pointer::kRecent && !is_verb && !terms[i].is(DateClass::kUnits)) return stretch;
    }
    // "recent years", "the coming weeks and months"; "the last days of" is none.
    if (terms[i].is(DateClass::kUnits) && !terms[i].is(DateClass::kUnit) && pointer != Pointer::kThis) {
      if (the && terms[i + 1].is(DateClass::kOf)) return std::nullopt;
      const bool back = count_of(pointer) < 0;
      const bool two =
          terms[i + 1].any(bit(DateClass::kAnd) | bit(DateClass::kOr)) && terms[i + 2].is(DateClass::kUnits);
      return make_parse(at, two ? i + 3 : i + 1,
                        reference(back ? TimeReference::kPast : TimeReference::kFuture), "pointed-vague");
    }
  }
  if (pointer == Pointer::kRecent) return std::nullopt;
  const Term noun = terms[i];
  MaybeDate parse;
  // "the last fiscal year", "this calendar year"
  if (noun.is(DateClass::kFiscal) && is_unit(terms[i + 1], TimeUnit::kYear)) {
    DateForm form;
    form.fields.fiscal = noun.value == 1;
    form.fields.within =
        DateShift{count_of(pointer), TimeUnit::kYear, TimeUnit::kYear, DateAnchor::kPublished};
    return make_parse(at, i + 2, form, "pointed-fiscal");
  }
  if (noun.is(DateClass::kUnit))
    parse = pointed_unit(terms, at, i, pointer, the);
  else if (noun.any(kNamed))
    parse = pointed_name(terms, at, i, pointer);
  else if (noun.is(DateClass::kPart))
    parse = pointed_part(terms, at, i, pointer);
  else if (noun.is(DateClass::kPeriod) && the && (pointer == Pointer::kSame || pointer == Pointer::kLatest))
    parse = make_parse(at, i + 1, shifted(0, TimeUnit::kQuarter, DateAnchor::kLastDate), "pointed-period");
  if (parse && pointer == Pointer::kSame) add_year_back(terms, *parse);
  if (!parse) {
    if (auto day = holiday(terms, i); day && pointer != Pointer::kPast) {
      day->tokens.begin = at;
      day->form.fields.side = side_of(pointer);
      return day;
    }
    return std::nullopt;
  }
  add_owned(terms, *parse);
  return parse;
}

MaybeDate bare_period(const Terms& terms, TokenIndex at) {
  if (!terms[at].is(DateClass::kThe)) return std::nullopt;
  // "the full year"
  if (terms[at + 1].is(DateClass::kUnitAdjective) && is_unit(terms[at + 2], TimeUnit::kYear) &&
      !terms[at + 1].is(DateClass::kFiscal))
    return make_parse(at, at + 3, shifted(0, TimeUnit::kYear, DateAnchor::kPublished), "bare-period");
  const Term noun = terms[at + 1];
  if (noun.is(DateClass::kSeason) && !terms.capital(at + 1)) {
    // "the summer", "the winter of 1994"; "the fall of the wall" is none.
    if (noun.is(DateClass::kAmbiguous) &&
        (terms[at + 2].is(DateClass::kOf) || terms[at + 2].is(DateClass::kIn)) && !year_at(terms, at + 3))
      return std::nullopt;
    DateForm form;
    form.fields.season = noun.code;
    return make_parse(at, at + 2, form, "season");
  }
  if (noun.is(DateClass::kFiscal) && is_unit(terms[at + 2], TimeUnit::kYear) &&
      terms[at + 3].is(DateClass::kEnded))
    return make_parse(at, at + 3, lasting(1, false, TimeUnit::kYear), "year-ended");
  if (!noun.is(DateClass::kUnit) || terms.is_mark(at + 2, '-')) return std::nullopt;
  const auto unit = noun.as<TimeUnit>();
  if (unit == TimeUnit::kWeekend) {
    DateForm form;
    form.fields.weekend = true;
    return make_parse(at, at + 2, form, "weekend");
  }
  if (unit == TimeUnit::kQuarter) {
    DateParse quarter = make_parse(at, at + 2, shifted(0, unit, DateAnchor::kLastDate), "bare-quarter");
    add_year_back(terms, quarter);
    return quarter;
  }
  if (unit == TimeUnit::kYear && terms[at + 2].is(DateClass::kEnded))
    return make_parse(at, at + 2, lasting(1, false, unit), "year-ended");
  if (unit == TimeUnit::kWeek || unit == TimeUnit::kMonth || unit == TimeUnit::kYear) {
    // "person of the year"
    const bool after_of = at > terms.begin() && terms[at - 1].is(DateClass::kOf);
    if (after_of && (at < terms.begin() + 2 || (terms[at - 2].classes & ~bit(DateClass::kPhrase)) == 0))
      return std::nullopt;
    return make_parse(at, at + 2, shifted(0, unit, DateAnchor::kPublished), "bare-period");
  }
  return std::nullopt;
}

MaybeDate year_ago(const Terms& terms, TokenIndex at) {
  TokenIndex i = at;
  if (terms[i].any(bit(DateClass::kThe) | bit(DateClass::kArticle))) ++i;
  if (!terms[i].is(DateClass::kUnit)) return std::nullopt;
  const auto unit = terms[i].as<TimeUnit>();
  const TokenIndex side = terms.past_hyphen(i + 1);
  if (unit < TimeUnit::kMonth || side == i + 1) return std::nullopt;
  if (!terms[side].any(bit(DateClass::kAgo) | bit(DateClass::kEarlier))) return std::nullopt;
  DateForm form = shifted(-1, unit, DateAnchor::kLastDate);
  TokenIndex end = side + 1;
  const auto ordinal = ordinal_at(terms, end);
  const TokenIndex noun = ordinal ? terms.past_hyphen(ordinal->end) : end;
  if (is_unit(terms[noun], TimeUnit::kQuarter)) {
    if (ordinal) {
      form.kind = DateFormKind::kCalendar;
      form.fields.within = DateShift{-1, unit, unit, DateAnchor::kPublished};
      form.fields.quarter = static_cast<std::uint8_t>(ordinal->value);
    } else {
      form.shift.grain = TimeUnit::kQuarter;
    }
    end = noun + 1;
  } else if (terms[end].is(DateClass::kPeriod)) {
    form.shift.keeps_quarter = true;
    ++end;
  }
  if (terms[at].is(DateClass::kArticle)) return make_parse(i, end, form, "year-ago");
  return make_parse(end > side + 1 ? at : i, end, form, "year-ago");
}

}  // namespace dossier
