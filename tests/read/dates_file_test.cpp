#include "read/dates_file.h"

#include <gtest/gtest.h>

#include "support/temp_folder.h"

namespace dossier {
namespace {

TEST(DatesFile, HasAPathAndADateALine) {
  const test::TempFolder folder;
  const auto dates =
      read_dates_file(folder.write("dates.tsv",
                                   "\xEF\xBB\xBF"
                                   "a.txt\t2017-05-25\r\n\n# a comment\nsub/b.txt\t2017-05-26\n"));
  ASSERT_TRUE(dates.ok());
  EXPECT_EQ(dates.value(), (PublishedDates{{"a.txt", "2017-05-25"}, {"sub/b.txt", "2017-05-26"}}));
}

TEST(DatesFile, TellsTheLineThatIsWrong) {
  const test::TempFolder folder;
  const std::string no_tab = folder.write("a", "x.txt\t2017-05-25\ny.txt 2017-05-25\n");
  EXPECT_EQ(read_dates_file(no_tab).error().place, no_tab + ":2");
  const std::string no_day = folder.write("b", "x.txt\t2017-02-30\n");
  EXPECT_EQ(read_dates_file(no_day).error().place, no_day + ":1");
  EXPECT_FALSE(read_dates_file(folder.at("missing")).ok());
}

}  // namespace
}  // namespace dossier
