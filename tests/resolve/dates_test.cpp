// Time expressions from the text to the calendar: every table tests/cases/dates-*.tsv.
//
// A row: text, publication date (empty: none), expected expressions parted by " ; ", note. An expression is
// text|type|value|mod|from|to; what is left out at its end is not compared. "-" stands for nothing.
#include "resolve/dates.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "data/tsv.h"
#include "resolve/published.h"
#include "support/cases.h"
#include "support/dates.h"

namespace dossier {
namespace {

std::vector<std::string> cells_of(const DateExpression& date) {
  static constexpr const char* kTypes[] = {"DATE", "TIME", "DURATION", "SET"};
  return {date.at.text,
          kTypes[static_cast<int>(date.type)],
          date.value.value_or("-"),
          date.mod.value_or("-"),
          date.from.value_or("-"),
          date.to.value_or("-")};
}

// The first cells of every date, as many as the row gives for it.
std::string told(const std::vector<DateExpression>& dates, const std::vector<std::string_view>& expected) {
  std::string joined;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const auto bars = i < expected.size() ? std::count(expected[i].begin(), expected[i].end(), '|') : 2;
    const std::size_t cells = static_cast<std::size_t>(bars) + 1;
    const auto all = cells_of(dates[i]);
    if (i > 0) joined += " ; ";
    for (std::size_t cell = 0; cell < cells; ++cell) joined += (cell > 0 ? "|" : "") + all[cell];
  }
  return joined;
}

std::vector<std::string_view> expressions(std::string_view cell) {
  std::vector<std::string_view> parts;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(" ; "), cell.size());
    parts.push_back(cell.substr(0, end));
    cell = cell.substr(std::min(end + 3, cell.size()));
  }
  return parts;
}

class DateTable : public testing::TestWithParam<const char*> {};

TEST_P(DateTable, IsRead) {
  const test::Dates& dates = test::packed_dates();
  for (const test::Case& row : test::cases(GetParam())) {
    ASSERT_GE(row.cells.size(), 3U) << row.place;
    const Document document = dates.document(row.cells[0]);
    std::optional<Published> published;
    if (!row.cells[1].empty()) published = Published{row.cells[1], PublishedBasis::kOption, std::nullopt};
    const auto resolved = dates.resolve(document, published);
    EXPECT_EQ(told(resolved.dates, expressions(row.cells[2])), row.cells[2])
        << row.place << ": " << row.cells[0];
  }
}

INSTANTIATE_TEST_SUITE_P(Tables, DateTable,
                         testing::Values("dates-absolute.tsv", "dates-years.tsv", "dates-relative.tsv",
                                         "dates-durations.tsv", "dates-clock.tsv", "dates-sets.tsv",
                                         "dates-vague.tsv", "dates-holidays.tsv", "dates-compound.tsv",
                                         "dates-ranges.tsv", "dates-unanchored.tsv", "dates-none.tsv",
                                         "dates-tense.tsv"));

TEST(DateResolver, OrderOfNumericDates) {
  const test::Dates& dates = test::packed_dates();
  const auto value = [&](const char* text, DateOrder order, const char* day) {
    const Document document = dates.document(text);
    return dates.resolve(document, Published{day, PublishedBasis::kOption, std::nullopt}, order)
        .dates.at(0)
        .value;
  };
  EXPECT_EQ(value("It closed on 05/06/17.", DateOrder::kAuto, "2017-09-01"), "2017-05-06");
  EXPECT_EQ(value("It closed on 05/06/17.", DateOrder::kDayFirst, "2017-09-01"), "2017-06-05");
  EXPECT_EQ(value("It closed on 05/06/17, not on 25/06/17.", DateOrder::kAuto, "2017-09-01"), "2017-06-05");
  EXPECT_EQ(value("It closed on 05/06/17, not on 06/25/17.", DateOrder::kAuto, "2017-09-01"), "2017-05-06");
  EXPECT_EQ(value("Posted 05/06/2017.", DateOrder::kAuto, "2017-06-05"), "2017-06-05");
  EXPECT_EQ(value("It closed on 25/06/2017.", DateOrder::kMonthFirst, "2017-09-01"), "2017-06-25");
}

TEST(DateResolver, OneProblemForAllThatLackAnAnchor) {
  const test::Dates& dates = test::packed_dates();
  const Document document = dates.document("He said on Friday that it ended last week. Now it is 2016.");
  const auto resolved = dates.resolve(document, std::nullopt);
  ASSERT_EQ(resolved.problems.size(), 1U);
  EXPECT_EQ(resolved.problems[0].problem, "no publication date for 2 relative dates");
}

TEST(DateResolver, SpansGiveBackTheirText) {
  const test::Dates& dates = test::packed_dates();
  for (const char* table : {"dates-absolute.tsv", "dates-compound.tsv", "dates-relative.tsv"})
    for (const test::Case& row : test::cases(table)) {
      const Document document = dates.document(row.cells[0]);
      std::uint32_t end = 0;
      for (const DateExpression& date : dates.resolve(document, std::nullopt).dates) {
        EXPECT_EQ(document.text(date.at.span), date.at.text) << row.place;
        EXPECT_GE(date.at.span.begin, end) << row.place;
        EXPECT_FALSE(date.at.span.empty()) << row.place;
        end = date.at.span.end;
      }
    }
}

}  // namespace
}  // namespace dossier
