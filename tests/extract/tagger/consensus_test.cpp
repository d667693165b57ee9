// What the first pass said of the same words elsewhere.
#include "extract/tagger/consensus.h"

#include <gtest/gtest.h>

#include "support/language.h"

namespace dossier {
namespace {

constexpr Label kUnitPerson = label(TagType::kPerson, TagPlace::kUnit);
constexpr Label kUnitPlace = label(TagType::kLocation, TagPlace::kUnit);

// A stretch of one token for each label, at tokens[i].
std::vector<TaggedStretch> stretches(const std::vector<TokenIndex>& tokens,
                                     const std::vector<Label>& labels) {
  std::vector<TaggedStretch> all;
  for (std::size_t i = 0; i < tokens.size(); ++i)
    all.push_back({{tokens[i], tokens[i] + 1}, 0, {LabelScores{}}, {{labels[i]}, {64}}});
  return all;
}

std::vector<Feature> features_of(const Document& document, const std::vector<TaggedStretch>& all,
                                 std::size_t number) {
  const Consensus consensus(document, all);
  std::vector<Feature> features;
  consensus.add_features(number, all[number].tokens.begin, features);
  return features;
}

TEST(Consensus, AWordThatStandsNowhereElseHasNoFeatures) {
  const Document document = test::document("Berg left while Rome slept.");
  EXPECT_TRUE(features_of(document, stretches({0, 3}, {kUnitPerson, kUnitPlace}), 0).empty());
}

TEST(Consensus, OtherPlacesCountAndTheOwnOneDoesNot) {
  const Document document = test::document("Berg left while Berg slept near Berg.");
  const auto person = features_of(document, stretches({0, 3, 6}, {kUnitPlace, kUnitPerson, kUnitPerson}), 0);
  const auto same = features_of(document, stretches({0, 3, 6}, {kUnitPlace, kUnitPerson, kUnitPerson}), 0);
  const auto place = features_of(document, stretches({0, 3, 6}, {kUnitPlace, kUnitPlace, kUnitPlace}), 0);
  EXPECT_FALSE(person.empty());
  EXPECT_EQ(person, same);
  EXPECT_NE(person, place);
}

}  // namespace
}  // namespace dossier
