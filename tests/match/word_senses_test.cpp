// Meanings of words, compiled from a table and as packed.
#include "match/word_senses.h"

#include <gtest/gtest.h>

#include "match/stem.h"
#include "support/language.h"
#include "text/vocabulary.h"

namespace dossier {
namespace {

WordMeaning meaning_of(const WordSenses& senses, std::string_view word) {
  return senses.of(word_hash(stem(word)));
}

// Whether two words share a concept that is at least one's own.
bool related(const WordSenses& senses, std::string_view a, std::string_view b) {
  const WordMeaning of_a = meaning_of(senses, a), of_b = meaning_of(senses, b);
  for (std::size_t i = 0; i < of_a.size(); ++i)
    for (std::size_t k = 0; k < of_b.size(); ++k)
      if (own_sense(of_a.sense(i)) == own_sense(of_b.sense(k)) &&
          !(is_wider(of_a.sense(i)) && is_wider(of_b.sense(k))))
        return true;
  return false;
}

TEST(WordSenses, WordsOfOneStemShareARow) {
  DataSet data;
  data.add(std::string(kWordSenses), "vessel\tship/2|^craft\nships\tship/2\nship\tsend\n");
  data.add(std::string(kLightWords), "make\t900\nship\t400\n");
  const auto image = compile_word_senses(data);
  ASSERT_TRUE(image.ok());
  const WordSenses senses(image.value());
  EXPECT_EQ(meaning_of(senses, "vessel").size(), 2U);
  EXPECT_EQ(meaning_of(senses, "ship").size(), 2U);
  EXPECT_TRUE(meaning_of(senses, "ships").is_common());
  EXPECT_TRUE(meaning_of(senses, "making").is_common());
  EXPECT_FALSE(meaning_of(senses, "vessels").is_common());
  EXPECT_TRUE(related(senses, "ship", "vessels"));
  EXPECT_EQ(meaning_of(senses, "harbour").size(), 0U);
}

TEST(WordSenses, WithoutATableNothingIsKnown) {
  EXPECT_EQ(meaning_of(WordSenses(), "ship").size(), 0U);
  const auto image = compile_word_senses(DataSet());
  ASSERT_TRUE(image.ok());
  EXPECT_EQ(meaning_of(WordSenses(image.value()), "ship").size(), 0U);
}

TEST(WordSenses, PackedTableKnowsSynonymsAndDerivedWords) {
  const WordSenses& senses = test::packed_language().senses;
  EXPECT_TRUE(related(senses, "inquiry", "investigation"));
  EXPECT_TRUE(related(senses, "ship", "vessel"));
  EXPECT_TRUE(related(senses, "sell", "sale"));
  EXPECT_TRUE(related(senses, "decide", "decision"));
  EXPECT_FALSE(related(senses, "hospital", "school"));
  EXPECT_FALSE(related(senses, "rise", "fall"));
  EXPECT_TRUE(meaning_of(senses, "think").is_common());
  EXPECT_FALSE(meaning_of(senses, "harbour").is_common());
}

}  // namespace
}  // namespace dossier
