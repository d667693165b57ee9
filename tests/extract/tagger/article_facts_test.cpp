// What an article as a whole says of its words.
#include "extract/tagger/article_facts.h"

#include <gtest/gtest.h>

#include "data/embedded.h"
#include "support/language.h"

namespace dossier {
namespace {

// Of a language of its own: loading adds words to it.
ArticleFacts facts_of(const Document& document) {
  static Language language = Language::load(DataSet::from_pack(embedded_data()).value()).value();
  static const WordRoles roles = WordRoles::load(language).value();
  return {document, roles, {}};
}

TEST(ArticleFacts, WordsAreSeenInLowerAndUpperCase) {
  const Document document = test::document("Rain fell. They saw Rain and rain, and Oslo.");
  const ArticleFacts facts = facts_of(document);
  EXPECT_EQ(facts.capitals(0), kSeenLower | kSeenUpper);  // Rain, whose first place is a sentence's start
  EXPECT_EQ(facts.capitals(1), kSeenLower);               // fell
  EXPECT_EQ(facts.capitals(10), kSeenUpper);              // Oslo
}

TEST(ArticleFacts, ALineInTitleCaseTellsNothingOfItsWords) {
  const Document document =
      test::document("Board Backs Plan For Harbour\n\nThe board met again on the plan for it.");
  const ArticleFacts facts = facts_of(document);
  EXPECT_EQ(facts.block_case(0), BlockCase::kTitle);
  EXPECT_EQ(facts.block_case(1), BlockCase::kUsual);
  EXPECT_EQ(facts.capitals(0), kSeenLower);
}

TEST(ArticleFacts, WithoutListsThereAreNoPlaces) {
  const Document document = test::document("They saw Oslo.");
  EXPECT_EQ(facts_of(document).list_count(2), 0);
}

}  // namespace
}  // namespace dossier
