// Parts of speech of words, as the packed table has them.
#include <gtest/gtest.h>

#include "support/language.h"

namespace dossier {
namespace {

WordFact fact_of(std::string_view word) {
  const Language& language = test::packed_language();
  return language.facts.of(language.vocabulary.find(word));
}

TEST(PartsOfSpeech, LikeliestComesFirst) {
  EXPECT_EQ(fact_of("troops").likely_part(), PartOfSpeech::kPlural);
  EXPECT_EQ(fact_of("gross").likely_part(), PartOfSpeech::kAdjective);
  EXPECT_EQ(fact_of("spending").likely_part(), PartOfSpeech::kNoun);
  EXPECT_EQ(fact_of("killed").likely_part(), PartOfSpeech::kVerb);
  EXPECT_EQ(fact_of("quickly").likely_part(), PartOfSpeech::kAdverb);
  EXPECT_EQ(fact_of("the").likely_part(), PartOfSpeech::kOther);
}

TEST(PartsOfSpeech, AWordMayBeMore) {
  const WordFact leaves = fact_of("leaves");
  EXPECT_TRUE(leaves.may_be(PartOfSpeech::kPlural));
  EXPECT_TRUE(leaves.may_be(PartOfSpeech::kVerb));
  EXPECT_FALSE(leaves.may_be(PartOfSpeech::kAdverb));
}

TEST(PartsOfSpeech, NothingIsKnownOfAnUnknownWord) {
  EXPECT_EQ(WordFact().likely_part(), PartOfSpeech::kNone);
  EXPECT_FALSE(WordFact().may_be(PartOfSpeech::kNoun));
}

}  // namespace
}  // namespace dossier
