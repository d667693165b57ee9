// Calendar arithmetic at its edges.
#include "resolve/calendar/calendar.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

Day at(const char* text) { return parse_day(text).value(); }

TEST(Calendar, DaysThatCannotBe) {
  EXPECT_FALSE(day_of(2017, 6, 31));
  EXPECT_FALSE(day_of(2017, 2, 29));
  EXPECT_TRUE(day_of(2016, 2, 29));
  EXPECT_FALSE(parse_day("2017-5-25"));
  EXPECT_FALSE(parse_day("2017-13-01"));
  EXPECT_FALSE(parse_day("today"));
}

TEST(Calendar, IsoWeeksAtTheEndOfTheYear) {
  EXPECT_EQ(period_value(at("2017-05-25"), TimeUnit::kWeek), "2017-W21");
  EXPECT_EQ(period_value(at("2017-01-01"), TimeUnit::kWeek), "2016-W52");
  EXPECT_EQ(period_value(at("2018-12-31"), TimeUnit::kWeek), "2019-W01");
  EXPECT_EQ(period_value(at("2021-01-03"), TimeUnit::kWeek), "2020-W53");
  EXPECT_EQ(period_value(at("2017-05-25"), TimeUnit::kWeekend), "2017-W21-WE");
}

TEST(Calendar, PeriodsAreHalfOpen) {
  const auto range = [](const char* day, TimeUnit unit) {
    const DayRange period = period_of(at(day), unit);
    return iso_day(period.from) + " " + iso_day(period.to);
  };
  EXPECT_EQ(range("2017-05-25", TimeUnit::kDay), "2017-05-25 2017-05-26");
  EXPECT_EQ(range("2017-05-25", TimeUnit::kWeek), "2017-05-22 2017-05-29");
  EXPECT_EQ(range("2017-05-25", TimeUnit::kWeekend), "2017-05-27 2017-05-29");
  EXPECT_EQ(range("2016-02-10", TimeUnit::kMonth), "2016-02-01 2016-03-01");
  EXPECT_EQ(range("2017-12-10", TimeUnit::kQuarter), "2017-10-01 2018-01-01");
  EXPECT_EQ(range("2017-05-25", TimeUnit::kHalf), "2017-01-01 2017-07-01");
  EXPECT_EQ(range("2017-05-25", TimeUnit::kYear), "2017-01-01 2018-01-01");
  EXPECT_EQ(range("1995-05-25", TimeUnit::kDecade), "1990-01-01 2000-01-01");
  EXPECT_EQ(range("1995-05-25", TimeUnit::kCentury), "1900-01-01 2000-01-01");
}

TEST(Calendar, MovesCutToTheMonth) {
  EXPECT_EQ(iso_day(moved(at("2017-03-31"), -1, TimeUnit::kMonth)), "2017-02-28");
  EXPECT_EQ(iso_day(moved(at("2016-02-29"), 1, TimeUnit::kYear)), "2017-02-28");
  EXPECT_EQ(iso_day(moved(at("2017-05-25"), -2, TimeUnit::kWeek)), "2017-05-11");
  EXPECT_EQ(iso_day(moved(at("2017-05-25"), -1, TimeUnit::kDecade)), "2007-05-25");
}

TEST(Calendar, Holidays) {
  const auto easter = [](int year, int offset) {
    Holiday holiday;
    holiday.kind = Holiday::Kind::kEaster;
    holiday.offset = offset;
    return iso_day(*holiday_in(holiday, year));
  };
  EXPECT_EQ(easter(2017, 0), "2017-04-16");
  EXPECT_EQ(easter(2016, -2), "2016-03-25");
  EXPECT_EQ(easter(2000, 0), "2000-04-23");
  EXPECT_EQ(easter(2038, 0), "2038-04-25");
  Holiday thanksgiving;
  thanksgiving.kind = Holiday::Kind::kNthWeekday;
  thanksgiving.month = 11;
  thanksgiving.nth = 4;
  thanksgiving.weekday = 4;
  EXPECT_EQ(iso_day(*holiday_in(thanksgiving, 2017)), "2017-11-23");
  Holiday memorial = thanksgiving;
  memorial.month = 5;
  memorial.nth = 0;
  memorial.weekday = 1;
  EXPECT_EQ(iso_day(*holiday_in(memorial, 2017)), "2017-05-29");
}

TEST(Calendar, AmountsWithHalves) {
  EXPECT_EQ(amount_value({2.5, false, TimeUnit::kYear}), "P2Y6M");
  EXPECT_EQ(amount_value({1.5, false, TimeUnit::kMinute}), "PT1M30S");
  EXPECT_EQ(amount_value({0.5, false, TimeUnit::kHour}), "PT30M");
  EXPECT_EQ(amount_value({0.5, false, TimeUnit::kCentury}), "P50Y");
  EXPECT_EQ(amount_value({1.5, false, TimeUnit::kDay}), "P1DT12H");
  EXPECT_EQ(amount_value({2, false, TimeUnit::kDecade}), "P20Y");
  EXPECT_EQ(amount_value({0, true, TimeUnit::kMinute}), "PTXM");
}

}  // namespace
}  // namespace dossier
