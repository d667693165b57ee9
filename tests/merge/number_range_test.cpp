// What a figure leaves open.
#include "merge/number_range.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dossier {
namespace {

NumberRange range(FigureValue value, std::optional<Bound> bound = {}) {
  Figure figure;
  figure.value = std::move(value);
  figure.bound = bound;
  return range_of(figure);
}

TEST(NumberRange, ExactNumbersAgreeWithThemselvesAlone) {
  EXPECT_TRUE(agree(range({"12"}), range({"12"})));
  EXPECT_FALSE(agree(range({"12"}), range({"14"})));
  EXPECT_TRUE(agree(range({"1/3"}), range({"0.3", "0.4"})));
  EXPECT_TRUE(agree(range({"-3"}), range({"-5", "-2"})));
}

TEST(NumberRange, BoundsOpenOneSideOrBoth) {
  EXPECT_TRUE(agree(range({"12"}, Bound::kAbout), range({"13"})));
  EXPECT_FALSE(agree(range({"12"}, Bound::kAbout), range({"14"})));
  EXPECT_TRUE(agree(range({"100"}, Bound::kCloseTo), range({"95"})));
  EXPECT_FALSE(agree(range({"100"}, Bound::kCloseTo), range({"105"})));
  EXPECT_TRUE(agree(range({"9000"}, Bound::kMoreThan), range({"9500"})));
  EXPECT_FALSE(agree(range({"9000"}, Bound::kMoreThan), range({"20000"})));
  EXPECT_FALSE(agree(range({"9000"}, Bound::kAtLeast), range({"8000"})));
  EXPECT_TRUE(agree(range({"60"}, Bound::kAtMost), range({"50"})));
  EXPECT_FALSE(agree(range({"60"}, Bound::kLessThan), range({"70"})));
}

TEST(NumberRange, DozensMayBeAnyNumber) {
  EXPECT_TRUE(std::isinf(range({}).high));
  EXPECT_TRUE(agree(range({}), range({"48"})));
}

TEST(NumberRange, WithinAFactorOnEitherSide) {
  EXPECT_TRUE(within(10, {"5"}, {"50"}));
  EXPECT_TRUE(within(10, {"50"}, {"5"}));
  EXPECT_FALSE(within(10, {"5"}, {"51"}));
}

}  // namespace
}  // namespace dossier
