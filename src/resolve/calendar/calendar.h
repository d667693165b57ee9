#pragma once
// Arithmetic of the Gregorian calendar in whole days, and TIMEX3's names of days and periods.
//
// Weeks are those of ISO 8601: they begin on Monday, and week 1 holds the first Thursday of the year.
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "extract/dates/date_words.h"
#include "extract/dates/form.h"

namespace dossier {

using Day = std::chrono::sys_days;

// Half-open.
struct DayRange {
  Day from;
  Day to;
  friend bool operator==(const DayRange&, const DayRange&) = default;
};

// Nothing where the date cannot be (31 June).
std::optional<Day> day_of(int year, int month, int day);
// "2017-05-25"; nothing for any other form.
std::optional<Day> parse_day(std::string_view text);
std::string iso_day(Day day);

int year_of(Day day);
int month_of(Day day);    // 1 to 12
int quarter_of(Day day);  // 1 to 4
int weekday_of(Day day);  // Monday is 1

// The period of a unit that holds a day; a day for the units below it. Decades begin with 0, centuries with
// 00. A weekend is that of the day's week, Saturday to Monday.
DayRange period_of(Day day, TimeUnit unit);
// The day moved by units; the day of the month is cut to the month's length.
Day moved(Day day, int count, TimeUnit unit);
// 2017-05-25, 2017-W21, 2017-W21-WE, 2017-05, 2017-Q2, 2017-H1, 2017, 201, 20.
std::string period_value(Day day, TimeUnit unit);

// The day of a holiday in a year.
std::optional<Day> holiday_in(const Holiday& holiday, int year);

// P2D, PT90M, P2Y6M, PXW.
std::string amount_value(const TimeAmount& amount);

}  // namespace dossier
