// Stems of related forms and of British spellings.
#include "match/stem.h"

#include <gtest/gtest.h>

#include "support/cases.h"

namespace dossier {
namespace {

TEST(Stem, FormsOfARowShareIt) {
  for (const test::Case& row : test::cases("stems.tsv"))
    for (std::size_t i = 2; i < row.cells.size(); ++i)
      EXPECT_EQ(stem(row.cells[i]), row.cells[0]) << row.place << ' ' << row.cells[i] << ' ' << row.cells[1];
}

TEST(Stem, WordsWithOtherLettersAreTheirOwn) {
  EXPECT_EQ(stem("21st"), "21st");
  EXPECT_EQ(stem("\xC3\xB8vrevoll"), "\xC3\xB8vrevoll");
  EXPECT_EQ(stem(""), "");
}

}  // namespace
}  // namespace dossier
