#include "read/calendar.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

TEST(Calendar, TakesDaysThatExist) {
  EXPECT_EQ(iso_day("2017-05-25"), "2017-05-25");
  EXPECT_EQ(iso_day("2016-02-29"), "2016-02-29");
  EXPECT_EQ(iso_day("2017-05-25T23:59:00-04:00"), "2017-05-25");
  EXPECT_EQ(iso_day("2017-05-25 23:59"), "2017-05-25");
}

TEST(Calendar, RefusesEverythingElse) {
  for (const char* const text : {"", "2017", "2017-05", "2017-02-29", "2017-13-01", "2017-00-10", "17-05-25",
                                 "2017-05-25x", "25 May 2017", "2017/05/25", "2017-5-25 ", "-017-05-25"})
    EXPECT_FALSE(iso_day(text)) << text;
}

}  // namespace
}  // namespace dossier
