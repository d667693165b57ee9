// Two ends of one stretch: May 4-6, 4 to 6 May, 2009-10, 5-7 p.m.
// Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-ranges.tsv).
#include "extract/dates/grammar.h"

namespace dossier {
namespace {

// The place behind "-", "to", "and", "through", "until"; `at` where none stands there.
TokenIndex past_link(const Terms& terms, TokenIndex at) {
  if (terms.is_mark(at, '-') || terms.is_mark(at, '/')) return at + 1;
  return terms[at].any(bit(DateClass::kTo) | bit(DateClass::kAnd) | bit(DateClass::kOr)) ? at + 1 : at;
}

}  // namespace

MaybeDate range_tail(const Terms& terms, const DateParse& parse) {
  const CalendarFields& fields = parse.form.fields;
  const TokenIndex link = parse.tokens.end;
  const TokenIndex at = past_link(terms, link);
  if (at == link || parse.form.kind != DateFormKind::kCalendar) return std::nullopt;
  const Term number = terms[at];
  if (!number.any(bit(DateClass::kDigits) | bit(DateClass::kDigitOrdinal)) || number.digits > 2)
    return std::nullopt;
  DateForm form = parse.form;
  if (fields.month != 0 && fields.day != 0 && !fields.year) {
    // A month behind the second number is its own, a unit makes it a count.
    if (number.number <= fields.day || number.number > 31) return std::nullopt;
    if (terms[at + 1].any(bit(DateClass::kMonth) | bit(DateClass::kUnits) | bit(DateClass::kUnit) |
                          bit(DateClass::kScale)))
      return std::nullopt;
    const bool counts =
        terms.inside(at + 1) && terms.token(at + 1).kind == TokenKind::kWord && terms[at + 1].classes == 0;
    if (counts && !terms.is_mark(link, '-')) return std::nullopt;
    form.fields.day = static_cast<std::uint8_t>(number.number);
    form.fields.weekday = 0;
    const TokenIndex comma = terms.past_comma(at + 1);
    TokenIndex end = at + 1;
    if (const auto year = year_at(terms, comma); year && year->in_digits) {
      form.fields.year = static_cast<int>(year->value);
      end = year->end;
    }
    return make_parse(at, end, form, "range");
  }
  const bool link_is_year_mark = terms.is_mark(link, '-') || terms.is_mark(link, '/');
  const bool year_alone = fields.year && fields.month == 0 && fields.year_digits == 4 && fields.quarter == 0;
  if (year_alone && link_is_year_mark && terms.glued(at) && number.digits == 2 &&
      number.number > *fields.year % 100) {
    form.fields.year = *fields.year / 100 * 100 + static_cast<int>(number.number);
    return make_parse(at, at + 1, form, "range");
  }
  return std::nullopt;
}

MaybeDate range_head(const Terms& terms, TokenIndex at) {
  const Term number = terms[at];
  if (!number.any(bit(DateClass::kDigits) | bit(DateClass::kDigitOrdinal)) || number.digits > 2)
    return std::nullopt;
  const bool minutes = terms.is_mark(at + 1, ':') && terms[at + 2].digits == 2;
  const TokenIndex link = minutes ? at + 3 : at + 1;
  const TokenIndex next = past_link(terms, link);
  if (next == link) return std::nullopt;
  if (!minutes) {
    if (const auto day = calendar_date(terms, next);
        day && day->rule == "day-month" && number.number < day->form.fields.day && number.number >= 1) {
      DateForm form = day->form;
      form.fields.day = static_cast<std::uint8_t>(number.number);
      return make_parse(at, at + 1, form, "range");
    }
  }
  const auto clock = clock_time(terms, next);
  if (!clock || clock->form.clock.hour < 0 || number.number > 12 || number.number < 1) return std::nullopt;
  DateForm form = clock->form;
  const bool afternoon = form.clock.hour >= 12 && !(number.number > form.clock.hour - 12);
  form.clock.hour =
      static_cast<std::int8_t>(static_cast<int>(number.number) + (afternoon && number.number < 12 ? 12 : 0));
  form.clock.minute = minutes ? static_cast<std::int8_t>(terms[at + 2].number) : std::int8_t{-1};
  return make_parse(at, link, form, "range");
}

void share_years(const Document& document, std::vector<DateParse>& parses) {
  for (std::size_t i = 1; i < parses.size(); ++i) {
    DateParse& first = parses[i - 1];
    const DateParse& second = parses[i];
    const CalendarFields& told = second.form.fields;
    const bool both =
        first.form.kind == DateFormKind::kCalendar && second.form.kind == DateFormKind::kCalendar;
    if (!both || !told.year || told.month == 0 || second.tokens.begin - first.tokens.end != 1) continue;
    CalendarFields& open = first.form.fields;
    if (open.month == 0 || open.year || open.within || open.month > told.month) continue;
    const Token& link = document.token(first.tokens.end);
    if (link.kind == TokenKind::kWord || link.is_mark('-')) open.year = told.year;
  }
}

}  // namespace dossier
