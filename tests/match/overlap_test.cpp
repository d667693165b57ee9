// The order of the choice, case by case.
#include "match/overlap.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

using Chosen = std::vector<std::uint32_t>;

Chosen choose(const std::vector<RankedRange>& ranges) {
  std::vector<bool> taken(10, false);
  return choose_longest(ranges, taken);
}

TEST(Overlap, TheLongerWins) { EXPECT_EQ(choose({{{0, 2}, 9}, {{1, 4}, 1}}), Chosen{1}); }
TEST(Overlap, OfOneLengthTheEarlierWins) { EXPECT_EQ(choose({{{1, 3}, 9}, {{0, 2}, 1}}), Chosen{1}); }
TEST(Overlap, OfOneRangeTheHigherPriorityWins) { EXPECT_EQ(choose({{{0, 2}, 1}, {{0, 2}, 9}}), Chosen{1}); }
TEST(Overlap, OfOnePriorityTheFirstWins) { EXPECT_EQ(choose({{{0, 2}, 1}, {{0, 2}, 1}}), Chosen{0}); }
TEST(Overlap, KeepsTextOrder) { EXPECT_EQ(choose({{{4, 5}, 1}, {{0, 3}, 1}, {{2, 4}, 1}}), (Chosen{1, 0})); }

TEST(Overlap, LeavesWhatIsTakenAndTakesWhatItChooses) {
  std::vector<bool> taken(6, false);
  taken[1] = true;
  EXPECT_EQ(choose_longest({{{0, 3}, 1}, {{3, 5}, 1}}, taken), Chosen{1});
  EXPECT_EQ(taken, (std::vector<bool>{false, true, false, true, true, false}));
}

}  // namespace
}  // namespace dossier
