// Calendar arithmetic with std::chrono. Easter after the anonymous Gregorian algorithm (Meeus, Astronomical
// Algorithms, 1991, chapter 8).
// Tested by tests/resolve/calendar_test.cpp.
#include "resolve/calendar/calendar.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace dossier {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month_day;
using std::chrono::years;

std::string padded(int number, std::size_t width) {
  std::string text = std::to_string(number);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

Day first_of(int y, int m) { return Day(year(y) / month(static_cast<unsigned>(m)) / day(1)); }

Day monday_of(Day at) { return at - days(weekday_of(at) - 1); }

// The year that an ISO week belongs to is that of its Thursday.
std::string week_value(Day at) {
  const Day thursday = monday_of(at) + days(3);
  const int y = year_of(thursday);
  const auto week = (thursday - first_of(y, 1)).count() / 7 + 1;
  return padded(y, 4) + "-W" + padded(static_cast<int>(week), 2);
}

Day easter_sunday(int y) {
  const int a = y % 19, b = y / 100, c = y % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return first_of(y, n / 31) + days(n % 31);
}

Day nth_weekday(int y, const Holiday& holiday) {
  using std::chrono::weekday;
  const auto m = year(y) / month(static_cast<unsigned>(holiday.month));
  const weekday on(static_cast<unsigned>(holiday.weekday % 7));
  if (holiday.nth == 0) return Day(m / on[std::chrono::last]);
  return Day(m / on[static_cast<unsigned>(holiday.nth)]);
}

}  // namespace

std::optional<Day> day_of(int y, int m, int d) {
  const year_month_day date = year(y) / month(static_cast<unsigned>(m)) / day(static_cast<unsigned>(d));
  if (!date.ok()) return std::nullopt;
  return Day(date);
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  std::array<int, 3> parts{};
  const std::array<std::string_view, 3> cells{text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto [end, error] = std::from_chars(cells[i].data(), cells[i].data() + cells[i].size(), parts[i]);
    if (error != std::errc() || end != cells[i].data() + cells[i].size() || parts[i] < 0) return std::nullopt;
  }
  return day_of(parts[0], parts[1], parts[2]);
}

std::string iso_day(Day at) {
  const year_month_day date(at);
  return padded(static_cast<int>(date.year()), 4) + "-" + padded(month_of(at), 2) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

int year_of(Day at) { return static_cast<int>(year_month_day(at).year()); }
int month_of(Day at) { return static_cast<int>(static_cast<unsigned>(year_month_day(at).month())); }
int quarter_of(Day at) { return (month_of(at) + 2) / 3; }
int weekday_of(Day at) { return static_cast<int>(std::chrono::weekday(at).iso_encoding()); }

DayRange period_of(Day at, TimeUnit unit) {
  const int y = year_of(at);
  const auto from_year = [](int first, int count) {
    return DayRange{first_of(first, 1), first_of(first + count, 1)};
  };
  const auto of_months = [&](int count) {
    const int first = (month_of(at) - 1) / count * count + 1;
    const Day from = first_of(y, first);
    return DayRange{from, moved(from, count, TimeUnit::kMonth)};
  };
  switch (unit) {
    case TimeUnit::kWeek:
      return {monday_of(at), monday_of(at) + days(7)};
    case TimeUnit::kWeekend:
      return {monday_of(at) + days(5), monday_of(at) + days(7)};
    case TimeUnit::kMonth:
      return of_months(1);
    case TimeUnit::kQuarter:
      return of_months(3);
    case TimeUnit::kHalf:
      return of_months(6);
    case TimeUnit::kYear:
      return from_year(y, 1);
    case TimeUnit::kDecade:
      return from_year(y / 10 * 10, 10);
    case TimeUnit::kCentury:
      return from_year(y / 100 * 100, 100);
    case TimeUnit::kMillennium:
      return from_year(y / 1000 * 1000, 1000);
    default:
      return {at, at + days(1)};
  }
}

Day moved(Day at, int count, TimeUnit unit) {
  const auto by_months = [&](int n) {
    const year_month_day date(at);
    const auto to = year_month_day(date.year() / date.month() / day(1)) + months(n);
    const year_month_day same = to.year() / to.month() / date.day();
    return same.ok() ? Day(same) : Day(to.year() / to.month() / std::chrono::last);
  };
  switch (unit) {
    case TimeUnit::kWeek:
    case TimeUnit::kWeekend:
      return at + days(7 * count);
    case TimeUnit::kMonth:
      return by_months(count);
    case TimeUnit::kQuarter:
      return by_months(3 * count);
    case TimeUnit::kHalf:
      return by_months(6 * count);
    case TimeUnit::kYear:
      return by_months(12 * count);
    case TimeUnit::kDecade:
      return by_months(120 * count);
    case TimeUnit::kCentury:
      return by_months(1200 * count);
    case TimeUnit::kMillennium:
      return by_months(12000 * count);
    default:
      return at + days(count);
  }
}

std::string period_value(Day at, TimeUnit unit) {
  const int y = year_of(at);
  switch (unit) {
    case TimeUnit::kWeek:
      return week_value(at);
    case TimeUnit::kWeekend:
      return week_value(at) + "-WE";
    case TimeUnit::kMonth:
      return padded(y, 4) + "-" + padded(month_of(at), 2);
    case TimeUnit::kQuarter:
      return padded(y, 4) + "-Q" + std::to_string(quarter_of(at));
    case TimeUnit::kHalf:
      return padded(y, 4) + "-H" + (month_of(at) <= 6 ? "1" : "2");
    case TimeUnit::kYear:
      return padded(y, 4);
    case TimeUnit::kDecade:
      return padded(y / 10, 3);
    case TimeUnit::kCentury:
      return padded(y / 100, 2);
    case TimeUnit::kMillennium:
      return padded(y / 1000, 1);
    default:
      return iso_day(at);
  }
}

std::optional<Day> holiday_in(const Holiday& holiday, int y) {
  switch (holiday.kind) {
    case Holiday::Kind::kEaster:
      return easter_sunday(y) + days(holiday.offset);
    case Holiday::Kind::kNthWeekday:
      return nth_weekday(y, holiday) + days(holiday.offset);
    case Holiday::Kind::kFixed:
      return day_of(y, holiday.month, holiday.day);
  }
  return std::nullopt;
}

std::string amount_value(const TimeAmount& amount) {
  struct Name {
    std::string_view prefix;
    int factor;  // a decade is ten years
    std::string_view letter;
    int half;  // half of one, in the unit below
    std::string_view half_letter;
  };
  static constexpr std::array<Name, 13> kNames{{{"PT", 1, "S", 0, ""},
                                                {"PT", 1, "M", 30, "S"},
                                                {"PT", 1, "H", 30, "M"},
                                                {"P", 1, "D", 12, "TH"},
                                                {"P", 1, "WE", 0, ""},
                                                {"P", 1, "W", 0, ""},
                                                {"P", 1, "M", 15, "D"},
                                                {"P", 1, "Q", 0, ""},
                                                {"P", 6, "M", 0, ""},
                                                {"P", 1, "Y", 6, "M"},
                                                {"P", 10, "Y", 5, "Y"},
                                                {"P", 100, "Y", 50, "Y"},
                                                {"P", 1000, "Y", 500, "Y"}}};
  const Name& name = kNames[static_cast<std::size_t>(amount.unit)];
  std::string value(name.prefix);
  if (amount.vague) {
    // A vague number of decades is a number of decades, not of years.
    if (amount.unit == TimeUnit::kDecade) return "PXE";
    if (amount.unit == TimeUnit::kCentury) return "PXC";
    return value + "X" + std::string(name.letter);
  }
  const double scaled = amount.count * name.factor;
  const int whole = static_cast<int>(scaled);
  const bool fraction = scaled != whole;
  if (!fraction) return value + std::to_string(whole) + std::string(name.letter);
  if (scaled - whole == 0.5 && name.half != 0) {
    if (whole > 0) value += std::to_string(whole) + std::string(name.letter);
    if (name.half_letter == "TH") return value + "T" + std::to_string(name.half) + "H";
    return value + std::to_string(name.half) + std::string(name.half_letter);
  }
  std::array<char, 32> buffer{};
  const int size = std::snprintf(buffer.data(), buffer.size(), "%g", scaled);
  return value + std::string(buffer.data(), static_cast<std::size_t>(size)) + std::string(name.letter);
}

}  // namespace dossier
