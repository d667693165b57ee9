// Clock times: 5:30 p.m. EST, 1750 GMT, 17:30, noon, five o'clock.
// Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-clock.tsv).
#include <cmath>

#include "extract/dates/grammar.h"

namespace dossier {
namespace {

struct ClockAt {
  ClockTime clock;
  TokenIndex end = 0;
};

// Minutes or seconds: ":30", two digits, no white space.
std::optional<int> sixty_at(const Terms& terms, TokenIndex colon) {
  const Term number = terms[colon + 1];
  if (!terms.is_mark(colon, ':') || !terms.glued(colon) || !terms.glued(colon + 1)) return std::nullopt;
  if (!number.is(DateClass::kDigits) || number.digits != 2 || number.number > 59) return std::nullopt;
  return static_cast<int>(number.number);
}

TokenIndex add_zone(const Terms& terms, TokenIndex at, ClockTime& clock) {
  const bool bracket = terms.is_mark(at, '(') && terms.is_mark(at + 2, ')');
  const TokenIndex zone = bracket ? at + 1 : at;
  if (!terms[zone].is(DateClass::kZone) || !terms.capital(zone)) return at;
  clock.zone = static_cast<std::uint8_t>(terms[zone].value);
  return bracket ? at + 3 : at + 1;
}

// "17:30", "5:30", "5.30", "5", "1750": the digits alone.
std::optional<ClockAt> digits_at(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  ClockAt result;
  if (first.is(DateClass::kDecimal) && first.number < 24 &&
      terms[at + 1].any(bit(DateClass::kMeridiem) | bit(DateClass::kZone))) {
    const int hour = static_cast<int>(first.number);
    const auto minute = static_cast<int>(std::lround((first.number - hour) * 100));
    if (minute > 59) return std::nullopt;
    result.clock.hour = static_cast<std::int8_t>(hour);
    result.clock.minute = static_cast<std::int8_t>(minute);
    result.end = at + 1;
    return result;
  }
  if (!first.is(DateClass::kDigits)) return std::nullopt;
  if (first.digits == 4 && terms[at + 1].is(DateClass::kZone)) {
    const int number = static_cast<int>(first.number);
    if (number / 100 > 24 || number % 100 > 59) return std::nullopt;
    result.clock.hour = static_cast<std::int8_t>(number / 100);
    result.clock.minute = static_cast<std::int8_t>(number % 100);
    result.end = at + 1;
    return result;
  }
  if (first.digits > 2 || first.number > 24) return std::nullopt;
  result.clock.hour = static_cast<std::int8_t>(first.number);
  result.end = at + 1;
  if (const auto minute = sixty_at(terms, at + 1)) {
    result.clock.minute = static_cast<std::int8_t>(*minute);
    result.end = at + 3;
    if (const auto second = sixty_at(terms, at + 3)) {
      result.clock.second = static_cast<std::int8_t>(*second);
      result.end = at + 5;
    }
  }
  return result;
}

// Twelve hours of the morning or the evening to twenty-four.
bool add_meridiem(ClockTime& clock, bool afternoon) {
  if (clock.hour < 1 || clock.hour > 12) return false;
  if (clock.hour == 12) clock.hour = 0;
  if (afternoon) clock.hour = static_cast<std::int8_t>(clock.hour + 12);
  return true;
}

// A time that only digits with a colon tell must stand where times stand: "at 17:30", "until 5:15".
bool has_time_place(const Terms& terms, TokenIndex at, TokenIndex end) {
  const TokenIndex day = terms[end].is(DateClass::kOn) ? end + 1 : end;
  if (terms[day].any(bit(DateClass::kWeekday) | bit(DateClass::kDayShift))) return true;
  return at > terms.begin() && !terms[at - 1].is(DateClass::kIn) &&
         terms[at - 1].any(bit(DateClass::kPreposition) | bit(DateClass::kAt) | bit(DateClass::kTo));
}

DateForm time_form(const ClockTime& clock) {
  DateForm form;
  form.kind = DateFormKind::kShifted;
  form.type = TimexType::kTime;
  form.shift = {0, TimeUnit::kDay, TimeUnit::kDay, DateAnchor::kPublished};
  form.clock = clock;
  return form;
}

}  // namespace

MaybeDate clock_time(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (first.is(DateClass::kPoint)) {
    ClockTime clock;
    clock.hour = static_cast<std::int8_t>(first.value);
    clock.minute = 0;
    const TokenIndex end = add_zone(terms, at + 1, clock);
    return make_parse(at, end, time_form(clock), "noon");
  }
  auto found = digits_at(terms, at);
  if (!found) {
    const auto word = cardinal_at(terms, at);
    if (!word || word->in_digits || word->value > 12 || word->value != static_cast<int>(word->value))
      return std::nullopt;
    found = ClockAt{};
    found->clock.hour = static_cast<std::int8_t>(word->value);
    found->end = word->end;
  }
  ClockTime& clock = found->clock;
  TokenIndex end = found->end;
  bool told = false;
  if (terms[end].is(DateClass::kOclock)) {
    ++end;
    told = true;
  }
  if (terms[end].is(DateClass::kMeridiem)) {
    if (!add_meridiem(clock, terms[end].value == 1)) return std::nullopt;
    ++end;
    told = true;
  }
  const TokenIndex zone = add_zone(terms, end, clock);
  told = told || (zone != end && (clock.minute >= 0 || first.digits == 4));
  end = zone;
  if (!told && !(clock.minute >= 0 && has_time_place(terms, at, end))) return std::nullopt;
  // "(1350 EDT)" behind it is the same time once more.
  return make_parse(at, end, time_form(clock), "clock");
}

}  // namespace dossier
