// Dates by the calendar's names and numbers: months, days, weekdays, numeric dates.
// Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-absolute.tsv).
#include "extract/dates/grammar.h"

namespace dossier {
namespace {

constexpr std::uint64_t kMonths = bit(DateClass::kMonth) | bit(DateClass::kMonthShort);
constexpr std::uint64_t kWeekdayNames = bit(DateClass::kWeekday) | bit(DateClass::kWeekdayShort);
constexpr std::uint64_t kBeforeMonth = bit(DateClass::kPreposition) | bit(DateClass::kPointer) |
                                       bit(DateClass::kPosition) | bit(DateClass::kEach) |
                                       bit(DateClass::kTo) | bit(DateClass::kOf) | bit(DateClass::kMonth);

// A day of the month at `at`: "25", "25th", "eighth".
std::optional<NumberAt> day_at(const Terms& terms, TokenIndex at) {
  const Term term = terms[at];
  if (term.is(DateClass::kDigits)) {
    // "May 5.5", "May 5 percent" and "May 24:" of a clock are told by what follows.
    if (term.digits > 2 || term.number < 1 || term.number > 31) return std::nullopt;
    return NumberAt{term.number, at + 1, true};
  }
  const auto ordinal = ordinal_at(terms, at);
  if (!ordinal || ordinal->value > 31) return std::nullopt;
  return ordinal;
}

bool is_month(const Terms& terms, TokenIndex at) { return terms[at].any(kMonths) && terms.capital(at); }

// "May" and "March" alone are months only where something before them says so.
bool stands_alone(const Terms& terms, TokenIndex at) {
  const Term term = terms[at];
  if (!term.is(DateClass::kMonth)) return false;
  if (!term.is(DateClass::kAmbiguous)) {
    // "April Jones said": a first name, where no preposition makes it a month.
    const bool name_follows =
        terms.capital(at + 1) && terms.token(at + 1).is(kHasLower) && terms[at + 1].classes == 0;
    return !name_follows ||
           (at > terms.begin() && terms[at - 1].any(kBeforeMonth) && !terms[at - 1].is(DateClass::kAnd));
  }
  if (at == terms.begin() || terms.token(at).is(kUpperAll)) return false;
  const bool possessive = terms[at + 1].is(DateClass::kPossessive);
  const Term before = terms[at - 1];
  if (before.any(bit(DateClass::kIn) | bit(DateClass::kPointer) | bit(DateClass::kPosition))) return true;
  return before.any(kBeforeMonth) && !possessive && !terms.capital(at + 1);
}

// The year after a month or a day: "2017", ", 2017", "in 2017", "of 2017", "'98".
TokenIndex add_year(const Terms& terms, TokenIndex at, CalendarFields& fields) {
  for (const TokenIndex start :
       {at, terms.past_comma(at), terms[at].any(bit(DateClass::kOf) | bit(DateClass::kIn)) ? at + 1 : at}) {
    const auto year = year_at(terms, start);
    if (!year || (!year->in_digits && start != at)) continue;
    if (terms[year->end].any(bit(DateClass::kUnits))) continue;
    fields.year = static_cast<int>(year->value);
    return year->end;
  }
  return at;
}

MaybeDate month_first(const Terms& terms, TokenIndex at) {
  if (!is_month(terms, at)) return std::nullopt;
  DateForm form;
  form.fields.month = static_cast<std::uint8_t>(terms[at].value);
  TokenIndex end = at + 1;
  const TokenIndex day_start =
      terms[end].is(DateClass::kThe) && terms[end + 1].is(DateClass::kDigitOrdinal) ? end + 1 : end;
  if (const auto day = day_at(terms, day_start);
      day && !terms[day->end].any(bit(DateClass::kUnits) | bit(DateClass::kScale))) {
    form.fields.day = static_cast<std::uint8_t>(day->value);
    end = add_year(terms, day->end, form.fields);
    return make_parse(at, end, form, "month-day");
  }
  end = add_year(terms, end, form.fields);
  if (end == at + 1 && !stands_alone(terms, at)) return std::nullopt;
  return make_parse(at, end, form, "month");
}

MaybeDate day_first(const Terms& terms, TokenIndex at) {
  const TokenIndex start = terms[at].is(DateClass::kThe) ? at + 1 : at;
  const auto day = day_at(terms, start);
  if (!day) return std::nullopt;
  TokenIndex month = terms[day->end].is(DateClass::kOf) ? day->end + 1 : terms.past_hyphen(day->end);
  if (!is_month(terms, month)) return std::nullopt;
  // "the first May ..." is none
  if (!day->in_digits && !terms[start].any(bit(DateClass::kDigits)) && month == day->end) return std::nullopt;
  DateForm form;
  form.fields.day = static_cast<std::uint8_t>(day->value);
  form.fields.month = static_cast<std::uint8_t>(terms[month].value);
  const TokenIndex end = add_year(terms, terms.past_hyphen(month + 1), form.fields);
  const bool hyphens = month > day->end && terms.is_mark(day->end, '-');
  return make_parse(hyphens ? start : at, form.fields.year ? end : month + 1, form, "day-month");
}

// "the 25th" where nothing follows that it could rank.
MaybeDate day_alone(const Terms& terms, TokenIndex at) {
  if (!terms[at].is(DateClass::kThe) || !terms[at + 1].is(DateClass::kDigitOrdinal)) return std::nullopt;
  if (terms[at + 1].number < 1 || terms[at + 1].number > 31) return std::nullopt;
  if (at == terms.begin() || !terms[at - 1].any(bit(DateClass::kPreposition) | bit(DateClass::kTo)))
    return std::nullopt;
  const bool follows =
      terms.inside(at + 2) && terms.token(at + 2).kind == TokenKind::kWord &&
      !terms[at + 2].any(bit(DateClass::kPreposition) | bit(DateClass::kAnd) | bit(DateClass::kTo));
  if (follows || terms.is_mark(at + 2, '-')) return std::nullopt;
  DateForm form;
  form.fields.day = static_cast<std::uint8_t>(terms[at + 1].number);
  return make_parse(at, at + 2, form, "day");
}

MaybeDate weekday(const Terms& terms, TokenIndex at) {
  const Term name = terms[at];
  if (!name.any(kWeekdayNames) || !terms.capital(at)) return std::nullopt;
  const auto number = static_cast<std::uint8_t>(name.value);
  TokenIndex next = terms.past_comma(at + 1);
  MaybeDate date = month_first(terms, next);
  if (!date || date->form.fields.day == 0) date = day_first(terms, next);
  if (date && date->form.fields.day != 0) {
    date->form.fields.weekday = number;
    date->tokens.begin = at;
    return date;
  }
  const bool the_day = terms[at + 1].is(DateClass::kThe) && terms[at + 2].is(DateClass::kDigitOrdinal);
  if (!name.is(DateClass::kWeekday)) return std::nullopt;
  DateForm form;
  form.fields.weekday = number;
  if (the_day) {
    form.fields.day = static_cast<std::uint8_t>(terms[at + 2].number);
    return make_parse(at, at + 3, form, "weekday-day");
  }
  return make_parse(at, at + 1, form, "weekday");
}

std::optional<int> short_number(const Term& term, int most) {
  if (!term.is(DateClass::kDigits) || term.digits > 2 || term.number < 1 || term.number > most)
    return std::nullopt;
  return static_cast<int>(term.number);
}

int full_year(const Term& term) {
  const int year = static_cast<int>(term.number);
  if (term.digits == 4) return year;
  return year + (year < 40 ? 2000 : 1900);
}

bool is_year_number(const Term& term) {
  return term.is(DateClass::kDigits) && (term.digits == 4 || term.digits == 2) &&
         (term.digits == 2 || (term.number >= 1000 && term.number < 2200));
}

// Two numbers and a year in either order; which of them is the month is told later.
std::optional<DateForm> numeric_form(int first, int second, int year) {
  DateForm form;
  form.kind = DateFormKind::kNumeric;
  form.fields.year = year;
  form.fields.month = static_cast<std::uint8_t>(first);
  form.fields.day = static_cast<std::uint8_t>(second);
  if (first > 12 && second > 12) return std::nullopt;
  return form;
}

// "26.05.2017": one token of the tokenizer. Day first, as everywhere where points are written.
std::optional<DateForm> dotted(std::string_view text) {
  int parts[3] = {0, 0, 0};
  std::size_t sizes[3] = {0, 0, 0};
  std::size_t part = 0;
  for (const char c : text) {
    if (c == '.') {
      if (++part > 2) return std::nullopt;
    } else if (c >= '0' && c <= '9') {
      parts[part] = parts[part] * 10 + (c - '0');
      if (++sizes[part] > 4) return std::nullopt;
    } else {
      return std::nullopt;
    }
  }
  if (part != 2 || sizes[0] > 2 || sizes[1] > 2 || sizes[0] == 0 || sizes[1] == 0) return std::nullopt;
  if (sizes[2] != 4 || parts[0] > 31 || parts[1] > 12 || parts[0] == 0 || parts[1] == 0) return std::nullopt;
  DateForm form;
  form.fields.day = static_cast<std::uint8_t>(parts[0]);
  form.fields.month = static_cast<std::uint8_t>(parts[1]);
  form.fields.year = parts[2];
  return form;
}

}  // namespace

MaybeDate calendar_date(const Terms& terms, TokenIndex at) {
  MaybeDate best = weekday(terms, at);
  keep_longer(best, month_first(terms, at));
  keep_longer(best, day_first(terms, at));
  keep_longer(best, day_alone(terms, at));
  return best;
}

MaybeDate numeric_date(const Terms& terms, TokenIndex at) {
  if (!terms.inside(at) || terms.token(at).kind != TokenKind::kNumber) return std::nullopt;
  if (const auto form = dotted(terms.text(at))) return make_parse(at, at + 1, *form, "dotted");
  const char mark = terms.inside(at + 1) ? terms.token(at + 1).mark : '\0';
  if ((mark != '-' && mark != '/') || !terms.is_mark(at + 3, mark)) return std::nullopt;
  for (TokenIndex i = at + 1; i < at + 5; ++i)
    if (!terms.glued(i)) return std::nullopt;
  const Term first = terms[at];
  const Term last = terms[at + 4];
  if (first.is(DateClass::kDigits) && first.digits == 4 && is_year_number(first)) {
    const auto month = short_number(terms[at + 2], 12);
    const auto day = short_number(last, 31);
    if (!month || !day) return std::nullopt;
    DateForm form;
    form.fields.year = full_year(first);
    form.fields.month = static_cast<std::uint8_t>(*month);
    form.fields.day = static_cast<std::uint8_t>(*day);
    return make_parse(at, at + 5, form, "iso");
  }
  const auto one = short_number(first, 31);
  const auto two = short_number(terms[at + 2], 31);
  if (!one || !two || !is_year_number(last) || (mark == '-' && last.digits != 4)) return std::nullopt;
  const auto form = numeric_form(*one, *two, full_year(last));
  if (!form) return std::nullopt;
  return make_parse(at, at + 5, *form, "numeric");
}

}  // namespace dossier
