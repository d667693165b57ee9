// Chains of one article: the table tests/cases/chains.tsv (text, chains as `name: mention, mention`, note),
// titles and gender.
#include "resolve/chains.h"

#include <gtest/gtest.h>

#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

std::vector<Entity> entities_of(const std::string& text) {
  static Language language = test::packed_language();
  static const Result<NameExtractor> extractor = NameExtractor::load(language);
  static const Result<ChainResolver> resolver = ChainResolver::load(language);
  const Document document = test::document(text);
  std::vector<GazetteerHit> hits;
  language.gazetteer.match(document, hits);
  const std::vector<NameMention> names = extractor.value().extract(document, language, hits);
  return resolver.value().resolve(document, language, names).entities;
}

std::string written(const std::vector<Entity>& entities) {
  std::string all;
  for (const Entity& entity : entities) {
    if (!all.empty()) all += "; ";
    all += entity.name + ":";
    for (const Mention& mention : entity.mentions)
      all += (&mention == entity.mentions.data() ? " " : ", ") + mention.at.text;
  }
  return all;
}

TEST(Chains, GathersTheTable) {
  for (const test::Case& row : test::cases("chains.tsv"))
    EXPECT_EQ(written(entities_of(row.cells[0])), row.cells[1]) << row.place << ": " << row.cells[0];
}

TEST(Chains, GathersTitlesOnBothSides) {
  const auto entities =
      entities_of("The talks with Prime Minister Xolani Zubuza ended. Zubuza, the party leader, left.");
  ASSERT_EQ(entities.size(), 1U);
  EXPECT_EQ(entities[0].titles, (std::vector<std::string>{"Prime Minister", "party leader"}));
}

TEST(Chains, GathersATitleBehindAnAdjective) {
  const auto entities = entities_of("The talks with Xolani Zubuza, the former party leader, ended.");
  ASSERT_EQ(entities.size(), 1U);
  EXPECT_EQ(entities[0].titles, std::vector<std::string>{"party leader"});
}

TEST(Chains, ATitleHasTheWholeNameThatReachesIntoIt) {
  const auto entities = entities_of("The talks with European Council President Xolani Zubuza ended.");
  ASSERT_EQ(entities.size(), 2U);
  EXPECT_EQ(entities[1].titles, std::vector<std::string>{"European Council President"});
}

TEST(Chains, WhatSomebodyHasIsNoTitleOfHis) {
  const auto entities = entities_of("The talks with President Xolani Zubuza, whose deputy left, ended.");
  ASSERT_EQ(entities.size(), 1U);
  EXPECT_EQ(entities[0].titles, std::vector<std::string>{"President"});
}

TEST(Chains, ATitleStandsBeforeTheCommaOfAName) {
  const auto entities = entities_of("The party leader, Xolani Zubuza, told MPs nothing.");
  ASSERT_EQ(entities.size(), 1U);
  EXPECT_EQ(entities[0].titles, std::vector<std::string>{"party leader"});
  EXPECT_TRUE(entities_of("President Xolani Zubuza, told of it, left.")[0].titles ==
              std::vector<std::string>{"President"});
}

TEST(Chains, TellsGenderFromTitleAndPronoun) {
  EXPECT_EQ(entities_of("They met Mrs. Zubuza there.")[0].gender, Gender::kFemale);
  EXPECT_EQ(entities_of("They met President Zubuza there. He left at once.")[0].gender, Gender::kMale);
  EXPECT_EQ(entities_of("They met President Zubuza there. Nobody left.")[0].gender, Gender::kUnknown);
}

TEST(Chains, TellsGenderFromTheGivenName) {
  EXPECT_EQ(entities_of("They met President Maria Zubuza there.")[0].gender, Gender::kFemale);
  EXPECT_EQ(entities_of("They met Mr. Maria Zubuza there.")[0].gender, Gender::kMale);  // a title says more
}

}  // namespace
}  // namespace dossier
