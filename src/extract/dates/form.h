#pragma once
// What a time expression says before it is put on the calendar: units, counts and directions, no strings.
#include <array>
#include <cstdint>
#include <optional>

#include "dossier/report.h"

namespace dossier {

// In order of length.
enum class TimeUnit : std::uint8_t {
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeekend,
  kWeek,
  kMonth,
  kQuarter,
  kHalf,
  kYear,
  kDecade,
  kCentury,
  kMillennium
};

// A TIMEX3 code of two letters: seasons SP SU FA WI; parts of the day MO MI AF EV NI DT; zeros where none.
using TimeCode = std::array<char, 2>;
inline constexpr TimeCode kNoCode{};

enum class DateAnchor : std::uint8_t { kPublished, kLastDate };

// The unit around the anchor, moved by `count` of `unit`, told to the grain of `grain`: a year earlier is
// {-1, year, year}, the year-ago quarter {-1, year, quarter}.
struct DateShift {
  int count = 0;
  TimeUnit unit = TimeUnit::kDay;
  TimeUnit grain = TimeUnit::kDay;
  DateAnchor anchor = DateAnchor::kPublished;
  bool keeps_quarter =
      false;  // after a quarter it is that quarter: profit in the third quarter ... a year ago
};

// On which side of the anchor a date without a year (a weekday without a week) lies.
enum class DateSide : std::uint8_t {
  kByTense,    // said Friday, will meet Friday
  kBefore,     // last Friday
  kAfter,      // next Friday
  kThis,       // this Friday, this summer
  kPreceding,  // the previous Friday: before the last date in the text
  kFollowing   // the following Friday: after the last date in the text
};

enum class Era : std::uint8_t { kCommon, kBefore };

// A date by its fields; zero or nothing where a field is not told.
struct CalendarFields {
  std::optional<int> year;  // cut to `year_digits`: 199 for the 1990s, 19 for the 20th century
  std::uint8_t year_digits = 4;
  Era era = Era::kCommon;
  bool fiscal = false;
  std::uint8_t month = 0, day = 0, weekday = 0;  // Monday is 1
  std::uint8_t quarter = 0, half = 0;
  TimeCode season = kNoCode;
  std::uint8_t holiday = 0;  // row of the holiday table, from 1
  bool weekend = false;
  DateSide side = DateSide::kByTense;
  std::optional<DateShift> within;  // July last year; Monday of next week
};

struct ClockTime {
  std::int8_t hour = -1, minute = -1, second = -1;  // -1: not told
  TimeCode part = kNoCode;
  std::uint8_t zone = 0;  // row of the zone table, from 1

  bool empty() const { return hour < 0 && part == kNoCode; }
};

// A count of units: halves are told apart (2.5), `vague` ones have no count (weeks, many years).
struct TimeAmount {
  double count = 0;
  bool vague = false;
  TimeUnit unit = TimeUnit::kDay;
};

enum class DateFormKind : std::uint8_t {
  kCalendar,   // fields
  kShifted,    // shift
  kReference,  // now, recently, soon
  kAmount,     // DURATION, or the period of a SET
  kRecurring,  // SET by fields: every Friday, each July
  kNumeric     // 05/06/17: month (first) and day (second) by the article's order
};

enum class TimeReference : std::uint8_t { kPresent, kPast, kFuture };

enum class DateModifier : std::uint8_t {
  kNone,
  kStart,
  kMid,
  kEnd,
  kApprox,
  kBefore,
  kAfter,
  kMoreThan,
  kLessThan,
  kEqualOrMore,
  kEqualOrLess
};

struct DateForm {
  DateFormKind kind = DateFormKind::kCalendar;
  TimexType type = TimexType::kDate;
  DateModifier modifier = DateModifier::kNone;
  TimeReference reference = TimeReference::kPresent;
  CalendarFields fields;
  DateShift shift;
  TimeAmount amount;
  ClockTime clock;
};

}  // namespace dossier
