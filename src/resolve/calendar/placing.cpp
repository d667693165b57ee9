// Chooses the year of a month, the week of a weekday, the quarter of a year; and moves anchors by shifts.
// Tested by tests/resolve/dates_test.cpp.
#include "resolve/calendar/placing.h"

#include <array>
#include <cstdlib>
#include <functional>

namespace dossier {
namespace {

using std::chrono::days;

PlacedDate at_period(CalendarPeriod period) { return {period_value(period.day, period.unit), period, false}; }

PlacedDate unanchored(std::string value) { return {std::move(value), std::nullopt, true}; }

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// Seasons as months; a winter bears the year in which it begins.
int first_month(TimeCode season) {
  if (season[0] == 'S') return season[1] == 'P' ? 3 : 6;
  return season[0] == 'F' ? 9 : 12;
}

// Of a date that comes once a year: which year. `first` and `last` are its days in a year.
using DayIn = std::function<Day(int)>;
int choose_year(const CalendarFields& fields, const DateAnchors& anchors, const DayIn& from, const DayIn& to,
                bool whole_month) {
  const bool following =
      (fields.side == DateSide::kFollowing || fields.side == DateSide::kPreceding) && anchors.last;
  const Day anchor = following ? anchors.last->day : *anchors.published;
  const int year = year_of(anchor);
  const auto latest = [&](Day limit) {
    int y = year + 1;
    while (y > year - 2 && from(y) > limit) --y;
    return y;
  };
  const auto earliest = [&](Day limit) {
    int y = year - 1;
    while (y < year + 2 && to(y) <= limit) ++y;
    return y;
  };
  switch (fields.side) {
    case DateSide::kThis:
      return year;
    case DateSide::kPreceding:
    case DateSide::kBefore: {
      const int y = latest(anchor);
      return to(y) > anchor ? y - 1 : y;
    }
    case DateSide::kAfter:
    case DateSide::kFollowing: {
      const int y = earliest(anchor);
      return from(y) <= anchor ? y + 1 : y;
    }
    case DateSide::kByTense:
      break;
  }
  // A date that is near on one side is meant even where the verb looks to the other.
  constexpr int kNear = 60;
  constexpr int kJustPast = 25;
  const int past = latest(anchor);
  const int future = earliest(anchor);
  if (past == future) return past;
  const auto back = (anchor - from(past)).count();
  const auto ahead = (from(future) - anchor).count();
  if (anchors.tense == Tense::kPast && (whole_month || ahead > kNear)) return past;
  if (anchors.tense == Tense::kFuture && back > kJustPast) return future;
  return back <= ahead ? past : future;
}

// The year that the fields tell or that `within` leads to.
std::optional<int> told_year(const CalendarFields& fields, const DateAnchors& anchors) {
  if (fields.year) return fields.era == Era::kBefore ? -*fields.year : *fields.year;
  if (!fields.within || fields.within->unit != TimeUnit::kYear) return std::nullopt;
  if (const auto period = period_at(*fields.within, anchors)) return year_of(period->day);
  return std::nullopt;
}

PlacedDate place_year(const CalendarFields& fields, std::optional<int> year) {
  if (!year) return unanchored(fields.fiscal ? "FYXXXX" : "XXXX");
  std::string digits = std::to_string(std::abs(*year));
  if (digits.size() < fields.year_digits) digits.insert(0, fields.year_digits - digits.size(), '0');
  if (fields.era == Era::kBefore) return {"BC" + digits, std::nullopt, false};
  if (fields.fiscal) return {"FY" + digits, std::nullopt, false};
  int first = *year;
  for (int i = fields.year_digits; i < 4; ++i) first *= 10;
  static constexpr std::array<TimeUnit, 5> kUnits{TimeUnit::kMillennium, TimeUnit::kMillennium,
                                                  TimeUnit::kCentury, TimeUnit::kDecade, TimeUnit::kYear};
  PlacedDate placed{digits, std::nullopt, false};
  if (const auto day = day_of(first, 1, 1)) placed.period = CalendarPeriod{*day, kUnits[fields.year_digits]};
  return placed;
}

PlacedDate place_month(const CalendarFields& fields, const DateAnchors& anchors) {
  const int month = fields.month;
  const int day = fields.day;
  auto year = told_year(fields, anchors);
  const std::string tail = "-" + two(month) + (day != 0 ? "-" + two(day) : "");
  // No year has it; 29 February needs one that does.
  if (day != 0 && !day_of(2000, month, day)) return {std::nullopt, std::nullopt, false};
  if (!year) {
    if (!anchors.published) return unanchored("XXXX" + tail);
    const auto from = [&](int y) {
      return day_of(y, month, day == 0 ? 1 : day).value_or(*day_of(y, month, 28));
    };
    const auto to = [&](int y) { return day == 0 ? moved(from(y), 1, TimeUnit::kMonth) : from(y) + days(1); };
    year = choose_year(fields, anchors, from, to, day == 0);
  }
  const auto at = day_of(*year, month, day == 0 ? 1 : day);
  if (!at) return {std::nullopt, std::nullopt, false};
  return at_period({*at, day == 0 ? TimeUnit::kMonth : TimeUnit::kDay});
}

PlacedDate place_weekday(const CalendarFields& fields, const DateAnchors& anchors) {
  const int weekday = fields.weekday;
  if (!anchors.published) return unanchored("XXXX-WXX-" + std::to_string(weekday));
  if (fields.within) {
    if (const auto week = period_at(*fields.within, anchors))
      return at_period({period_of(week->day, TimeUnit::kWeek).from + days(weekday - 1), TimeUnit::kDay});
  }
  const bool from_text = fields.side == DateSide::kFollowing || fields.side == DateSide::kPreceding;
  const bool on_day = anchors.last && anchors.last->unit == TimeUnit::kDay;
  const Day anchor = from_text && on_day ? anchors.last->day : *anchors.published;
  const int back = (weekday_of(anchor) - weekday + 7) % 7;
  const int ahead = (7 - back) % 7;
  Day day = anchor - days(back);
  switch (fields.side) {
    case DateSide::kThis:
      day = period_of(anchor, TimeUnit::kWeek).from + days(weekday - 1);
      break;
    case DateSide::kBefore:
    case DateSide::kPreceding:
      day = anchor - days(back == 0 ? 7 : back);
      break;
    case DateSide::kAfter:
    case DateSide::kFollowing:
      day = anchor + days(ahead == 0 ? 7 : ahead);
      break;
    case DateSide::kByTense:
      if (anchors.tense == Tense::kFuture || (anchors.tense == Tense::kPresent && !anchors.possessive))
        day = anchor + days(ahead);
      break;
  }
  return at_period({day, TimeUnit::kDay});
}

PlacedDate place_day(const CalendarFields& fields, const DateAnchors& anchors) {
  std::optional<CalendarPeriod> month;
  if (fields.within && fields.within->unit == TimeUnit::kMonth) month = period_at(*fields.within, anchors);
  if (!month) {
    if (!anchors.published) return unanchored("XXXX-XX-" + two(fields.day));
    month = CalendarPeriod{*anchors.published, TimeUnit::kMonth};
    const auto same = day_of(year_of(month->day), month_of(month->day), fields.day);
    if (anchors.tense != Tense::kFuture && same && *same > *anchors.published + days(15))
      month->day = moved(month->day, -1, TimeUnit::kMonth);
    if (anchors.tense == Tense::kFuture && same && *same < *anchors.published)
      month->day = moved(month->day, 1, TimeUnit::kMonth);
  }
  const auto day = day_of(year_of(month->day), month_of(month->day), fields.day);
  if (!day) return {std::nullopt, std::nullopt, false};
  return at_period({*day, TimeUnit::kDay});
}

PlacedDate place_part_of_year(const CalendarFields& fields, const DateAnchors& anchors) {
  const bool quarter = fields.quarter != 0;
  const int number = quarter ? fields.quarter : fields.half;
  const int months = quarter ? 3 : 6;
  const std::string tail = (quarter ? "-Q" : "-H") + std::to_string(number);
  auto year = told_year(fields, anchors);
  if (fields.fiscal && year) return {"FY" + std::to_string(*year) + tail, std::nullopt, false};
  if (!year) {
    if (!anchors.published) return unanchored("XXXX" + tail);
    const Day anchor = *anchors.published;
    year = year_of(anchor);
    const Day begin = *day_of(*year, (number - 1) * months + 1, 1);
    // Figures come after the period that they are of; the one that is about to begin may be meant, too.
    if (begin > moved(anchor, months, TimeUnit::kMonth) && anchors.tense != Tense::kFuture) --*year;
    if (anchors.tense == Tense::kFuture && moved(begin, 2 * months, TimeUnit::kMonth) <= anchor) ++*year;
  }
  const Day begin = *day_of(*year, (number - 1) * months + 1, 1);
  return at_period({begin, quarter ? TimeUnit::kQuarter : TimeUnit::kHalf});
}

PlacedDate place_season(const CalendarFields& fields, const DateAnchors& anchors) {
  const std::string tail = std::string("-") + fields.season[0] + fields.season[1];
  auto year = told_year(fields, anchors);
  if (!year) {
    if (!anchors.published) return unanchored("XXXX" + tail);
    const auto from = [&](int y) { return *day_of(y, first_month(fields.season), 1); };
    const auto to = [&](int y) { return moved(from(y), 3, TimeUnit::kMonth); };
    year = choose_year(fields, anchors, from, to, true);
  }
  return {std::to_string(*year) + tail, std::nullopt, false};
}

PlacedDate place_holiday(const CalendarFields& fields, const DateAnchors& anchors,
                         const std::vector<Holiday>& holidays) {
  const Holiday& holiday = holidays[fields.holiday - 1U];
  auto year = told_year(fields, anchors);
  if (!year) {
    if (!anchors.published)
      return unanchored(holiday.kind == Holiday::Kind::kFixed
                            ? "XXXX-" + two(holiday.month) + "-" + two(holiday.day)
                            : "XXXX-XX-XX");
    const auto from = [&](int y) { return holiday_in(holiday, y).value_or(*anchors.published); };
    const auto to = [&](int y) { return from(y) + days(1); };
    year = choose_year(fields, anchors, from, to, false);
  }
  const auto day = holiday_in(holiday, *year);
  if (!day) return {std::nullopt, std::nullopt, false};
  return at_period({*day, TimeUnit::kDay});
}

PlacedDate place_weekend(const DateAnchors& anchors) {
  if (!anchors.published) return unanchored("XXXX-WXX-WE");
  const Day anchor = *anchors.published;
  const bool ahead = anchors.tense == Tense::kFuture || weekday_of(anchor) >= 6;
  return at_period({ahead ? anchor : anchor - days(7), TimeUnit::kWeekend});
}

// The value where there is no anchor: as TIMEX3 has it, an X for each digit that is not told (a decade has
// three).
std::string unknown_value(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kWeek:
      return "XXXX-WXX";
    case TimeUnit::kWeekend:
      return "XXXX-WXX-WE";
    case TimeUnit::kMonth:
      return "XXXX-XX";
    case TimeUnit::kQuarter:
      return "XXXX-QX";
    case TimeUnit::kHalf:
      return "XXXX-HX";
    case TimeUnit::kYear:
      return "XXXX";
    case TimeUnit::kDecade:
      return "XXX";
    case TimeUnit::kCentury:
      return "XX";
    case TimeUnit::kMillennium:
      return "X";
    default:
      return "XXXX-XX-XX";
  }
}

}  // namespace

std::optional<CalendarPeriod> period_at(const DateShift& shift, const DateAnchors& anchors) {
  std::optional<Day> anchor = anchors.published;
  TimeUnit grain = shift.grain;
  const bool from_text = shift.anchor == DateAnchor::kLastDate;
  if (grain == TimeUnit::kQuarter && from_text) {
    // Figures are of the quarter that the text speaks of, else of the one before the publication.
    if (anchors.quarter)
      anchor = anchors.quarter->day;
    else if (anchor)
      anchor = moved(*anchor, -1, TimeUnit::kQuarter);
  } else if (from_text && anchors.last && anchors.last->unit <= shift.unit) {
    anchor = anchors.last->day;
  }
  if (!anchor) return std::nullopt;
  const bool of_quarter =
      shift.unit == TimeUnit::kYear && shift.count != 0 && (from_text || shift.keeps_quarter);
  // The year-ago period is that of the quarter wherever it was told, a year ago only of one close by.
  const auto& quarter = from_text && shift.keeps_quarter ? anchors.quarter : anchors.sentence_quarter;
  if (of_quarter && quarter) {
    anchor = quarter->day;
    grain = TimeUnit::kQuarter;
  }
  return CalendarPeriod{period_of(moved(*anchor, shift.count, shift.unit), grain).from, grain};
}

PlacedDate place_shift(const DateShift& shift, const DateAnchors& anchors) {
  const auto period = period_at(shift, anchors);
  return period ? at_period(*period) : unanchored(unknown_value(shift.grain));
}

PlacedDate place_fields(const CalendarFields& fields, const DateAnchors& anchors,
                        const std::vector<Holiday>& holidays) {
  if (fields.holiday != 0) return place_holiday(fields, anchors, holidays);
  if (fields.weekend) return place_weekend(anchors);
  if (fields.month != 0) return place_month(fields, anchors);
  if (fields.day != 0) return place_day(fields, anchors);
  if (fields.weekday != 0) return place_weekday(fields, anchors);
  if (fields.quarter != 0 || fields.half != 0) return place_part_of_year(fields, anchors);
  if (fields.season != kNoCode) return place_season(fields, anchors);
  return place_year(fields, told_year(fields, anchors));
}

}  // namespace dossier
