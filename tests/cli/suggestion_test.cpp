#include "cli/suggestion.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

const std::vector<std::string> kWords = {"--date", "--dates", "--data", "--format"};

TEST(Suggestion, IsTheNearestWord) {
  EXPECT_EQ(nearest("--fromat", kWords), "--format");  // neighbours swapped
  EXPECT_EQ(nearest("--formatt", kWords), "--format");
  EXPECT_EQ(nearest("--dats", kWords), "--date");  // as near as --dates and --data: the first
  EXPECT_EQ(nearest("--date", kWords), "--date");
}

TEST(Suggestion, IsNothingWhereNoWordIsNear) {
  EXPECT_EQ(nearest("--verbose", kWords), std::nullopt);
  EXPECT_EQ(nearest("-x", kWords), std::nullopt);
  EXPECT_EQ(nearest("", kWords), std::nullopt);
  EXPECT_EQ(nearest("--date", {}), std::nullopt);
}

}  // namespace
}  // namespace dossier
