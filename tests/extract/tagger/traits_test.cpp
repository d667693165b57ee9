// What a token is to the tagger.
#include "extract/tagger/traits.h"

#include <gtest/gtest.h>

#include "data/embedded.h"
#include "support/language.h"

namespace dossier {
namespace {

class Traits : public testing::Test {
 protected:
  // Of each token of the text.
  static std::vector<TokenTraits> of(const std::string& text) {
    static Language language = Language::load(DataSet::from_pack(embedded_data()).value()).value();
    static const WordRoles roles = WordRoles::load(language).value();
    const Document document = test::document(text);
    const ArticleFacts facts(document, roles, {});
    std::vector<TokenTraits> traits;
    for (TokenIndex i = 0; i < document.tokens().size(); ++i)
      traits.push_back(read_traits(document, language, roles, facts, 0, i));
    return traits;
  }
};

TEST_F(Traits, WordsAreComparedWithoutTheirCaseAndShapesWithoutTheirLetters) {
  const auto traits = of("Oslo OSLO oslo Rome");
  EXPECT_EQ(traits[0].word, traits[1].word);
  EXPECT_EQ(traits[0].word, traits[2].word);
  EXPECT_NE(traits[0].word, traits[3].word);
  EXPECT_EQ(traits[0].shape, traits[3].shape);
  EXPECT_NE(traits[0].shape, traits[1].shape);
  EXPECT_TRUE(traits[1].upper);
  EXPECT_FALSE(traits[2].upper);
}

TEST_F(Traits, NumbersByTheirDigitsAlone) {
  const auto traits = of("Of 12 and 57 and 573");
  EXPECT_EQ(traits[1].word, traits[3].word);
  EXPECT_NE(traits[1].word, traits[5].word);
}

TEST_F(Traits, MarksWhateverTheirStyleButForHyphensThatJoin) {
  const auto traits = of("Oslo – a - US-led");
  EXPECT_EQ(traits[1].word, traits[3].word);
  ASSERT_EQ(traits.size(), 7U);
  EXPECT_NE(traits[3].word, traits[5].word);
  EXPECT_NE(traits[3].shape, traits[5].shape);
}

TEST_F(Traits, ShortWordsHaveFewerAffixes) {
  const auto traits = of("Xo Xolani");
  EXPECT_EQ(traits[0].prefixes[1], traits[1].prefixes[1]);
  EXPECT_EQ(traits[0].prefixes[2], 0U);
  EXPECT_NE(traits[1].suffixes[3], 0U);
}

}  // namespace
}  // namespace dossier
