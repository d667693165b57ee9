// Names in a row see each other across a comma or a conjunction, and nothing farther.
#include "extract/tagger/neighbours.h"

#include <gtest/gtest.h>

#include "support/language.h"

namespace dossier {
namespace {

constexpr Label kUnitPerson = label(TagType::kPerson, TagPlace::kUnit);
constexpr Label kUnitPlace = label(TagType::kLocation, TagPlace::kUnit);
constexpr Label kFirstPerson = label(TagType::kPerson, TagPlace::kBegin);
constexpr Label kLastPerson = label(TagType::kPerson, TagPlace::kLast);

// How many features the token has where the tokens have these labels.
std::size_t features_of(const std::string& text, const std::vector<Label>& labels, TokenIndex token) {
  const Document document = test::document(text);
  EXPECT_EQ(document.tokens().size(), labels.size());
  Neighbours neighbours(document);
  neighbours.add({0, static_cast<TokenIndex>(labels.size())}, {labels, {}});
  std::vector<Feature> features;
  neighbours.add_features(document.sentences()[0].tokens, token, features);
  return features.size();
}

TEST(Neighbours, AcrossACommaAndAConjunction) {
  const std::vector<Label> row = {kUnitPlace, kOutside, kUnitPlace, kOutside, kUnitPerson};
  EXPECT_EQ(features_of("Oslo, Rome and Ida", row, 0), 2U);  // after it
  EXPECT_EQ(features_of("Oslo, Rome and Ida", row, 2), 4U);  // on both sides
  EXPECT_EQ(features_of("Oslo, Rome and Ida", row, 4), 2U);
}

TEST(Neighbours, FromAllTokensOfALongerName) {
  const std::vector<Label> row = {kFirstPerson, kLastPerson, kOutside, kOutside, kUnitPerson};
  EXPECT_EQ(features_of("Ida Berg, and Ann", row, 0), 2U);
  EXPECT_EQ(features_of("Ida Berg, and Ann", row, 1), 2U);
  EXPECT_EQ(features_of("Ida Berg, and Ann", row, 4), 2U);
}

TEST(Neighbours, NotAcrossOtherWordsOrALongGap) {
  EXPECT_EQ(features_of("Oslo thanked Ida", {kUnitPlace, kOutside, kUnitPerson}, 2), 0U);
  EXPECT_EQ(features_of("Oslo, and so Ida", {kUnitPlace, kOutside, kOutside, kOutside, kUnitPerson}, 4), 0U);
  EXPECT_EQ(features_of("Oslo Ida", {kUnitPlace, kUnitPerson}, 1), 0U);
}

}  // namespace
}  // namespace dossier
