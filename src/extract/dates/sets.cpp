// What recurs: annual, every Friday, each July, twice a week, Tuesday nights.
// Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-sets.tsv).
#include "extract/dates/grammar.h"

namespace dossier {
namespace {

DateForm period(double count, TimeUnit unit) {
  DateForm form;
  form.kind = DateFormKind::kAmount;
  form.type = TimexType::kSet;
  form.amount = {count, false, unit};
  return form;
}

DateForm recurring() {
  DateForm form;
  form.kind = DateFormKind::kRecurring;
  form.type = TimexType::kSet;
  return form;
}

// "Mondays", "Tuesday nights", "weekends": the plural says it.
MaybeDate plural(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  DateForm form = recurring();
  if (first.is(DateClass::kWeekday) && terms.capital(at) && terms[at + 1].is(DateClass::kParts)) {
    form.fields.weekday = static_cast<std::uint8_t>(first.value);
    form.clock.part = terms[at + 1].code;
    return make_parse(at, at + 2, form, "weekday-parts");
  }
  if (first.is(DateClass::kWeekdays) && terms.capital(at)) {
    form.fields.weekday = static_cast<std::uint8_t>(first.value);
    return make_parse(at, at + 1, form, "weekdays");
  }
  if (first.is(DateClass::kUnits) && first.as<TimeUnit>() == TimeUnit::kWeekend) {
    form.fields.weekend = true;
    return make_parse(at, at + 1, form, "weekends");
  }
  return std::nullopt;
}

// What follows "every": a unit, some units, a name.
MaybeDate each(const Terms& terms, TokenIndex at) {
  if (!terms[at].is(DateClass::kEach)) return std::nullopt;
  TokenIndex i = at + 1;
  const bool other = terms[i].is(DateClass::kOther);
  if (other) ++i;
  const auto number = cardinal_at(terms, i);
  if (number) i = number->end;
  const auto ordinal = number ? std::nullopt : ordinal_at(terms, i);
  if (ordinal && !terms[i].is(DateClass::kUnit)) i = ordinal->end;
  const Term noun = terms[i];
  const double count = number ? number->value : other ? 2 : ordinal ? ordinal->value : 1;
  if (noun.any(bit(DateClass::kUnit) | bit(DateClass::kUnits))) {
    const auto unit = noun.as<TimeUnit>();
    if (unit == TimeUnit::kHalf) return std::nullopt;
    if (unit != TimeUnit::kWeekend) return make_parse(at, i + 1, period(count, unit), "every");
  }
  DateForm form = recurring();
  if (noun.is(DateClass::kUnit))
    form.fields.weekend = true;
  else if (noun.is(DateClass::kWeekday) && terms.capital(i))
    form.fields.weekday = static_cast<std::uint8_t>(noun.value);
  else if (noun.is(DateClass::kMonth) && terms.capital(i))
    form.fields.month = static_cast<std::uint8_t>(noun.value);
  else if (noun.is(DateClass::kSeason))
    form.fields.season = noun.code;
  else if (noun.is(DateClass::kPart))
    form.clock.part = noun.code;
  else
    return std::nullopt;
  ++i;
  if (form.fields.weekday != 0 && terms[i].is(DateClass::kPart)) form.clock.part = terms[i++].code;
  if (form.fields.month != 0 && terms[i].is(DateClass::kDigits) && terms[i].digits <= 2)
    form.fields.day = static_cast<std::uint8_t>(terms[i++].number);
  return make_parse(at, i, form, "every-name");
}

// "twice a week", "three times a year", "once every two years"
MaybeDate times(const Terms& terms, TokenIndex at) {
  TokenIndex i = at;
  if (const auto number = cardinal_at(terms, at))
    i = number->end;
  else if (terms[at].is(DateClass::kVagueNumber))
    i = at + 1;
  if (!terms[i].is(DateClass::kTimes) || (i == at && terms[i].value == 0)) return std::nullopt;
  ++i;
  if (auto rest = each(terms, i)) {
    rest->tokens.begin = at;
    return rest;
  }
  if (!terms[i].is(DateClass::kArticle) && !terms[i].is(DateClass::kPer)) return std::nullopt;
  if (!terms[i + 1].is(DateClass::kUnit)) return std::nullopt;
  return make_parse(at, i + 2, period(1, terms[i + 1].as<TimeUnit>()), "times");
}

}  // namespace

MaybeDate recurrence(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (first.is(DateClass::kFrequency)) {
    // A capital inside a sentence is of a name: the Daily News.
    if (terms.capital(at) && (at != terms.begin() || terms.capital(at + 1))) return std::nullopt;
    return make_parse(at, at + 1,
                      period(static_cast<double>(first.value / 16), static_cast<TimeUnit>(first.value % 16)),
                      "frequency");
  }
  MaybeDate best = plural(terms, at);
  keep_longer(best, each(terms, at));
  keep_longer(best, times(terms, at));
  return best;
}

}  // namespace dossier
