// The compiled gazetteer against a plain twin, and the messages of its lists.
#include "match/gazetteer.h"

#include <gtest/gtest.h>

#include <random>

#include "match/gazetteer_compiler.h"
#include "support/language.h"
#include "text/fold.h"

namespace dossier {
namespace {

// A gazetteer over a few rows, with the language that its image lies in.
class Compiled {
 public:
  explicit Compiled(const std::vector<GazetteerRow>& rows) {
    Vocabulary vocabulary;
    const Abbreviations abbreviations = Abbreviations::load(test::packed_language().data, vocabulary).value();
    image_ = compile_gazetteer(rows, Tokenizer(vocabulary, abbreviations), vocabulary);
    vocabulary_ = std::move(vocabulary);
    builder_ = std::make_unique<DocumentBuilder>(
        DocumentBuilder::load(test::packed_language().data, vocabulary_).value());
  }

  // Every match as "phrase@first-last".
  std::vector<std::string> matches(std::string text) const {
    const Document document = builder_->build(std::move(text));
    const Gazetteer gazetteer(image_);
    std::vector<GazetteerHit> hits;
    gazetteer.match(document, hits);
    std::vector<std::string> found;
    for (const GazetteerHit& hit : hits)
      found.push_back(std::string(hit.get().phrase) + "@" + std::to_string(hit.tokens.begin) + "-" +
                      std::to_string(hit.tokens.end));
    return found;
  }

 private:
  std::string image_;
  Vocabulary vocabulary_;
  std::unique_ptr<DocumentBuilder> builder_;
};

GazetteerRow row(std::string_view phrase, std::uint32_t marks = 0) {
  return {phrase, EntityType::kOrg, "", marks, "gazetteer/test.tsv", 1};
}

using Found = std::vector<std::string>;

TEST(Gazetteer, FindsEveryMatchWithTheCaseOfItsMarks) {
  const Compiled compiled(
      {row("White House"), row("White"), row("IS", kExactCase), row("al-Qaeda", kAnyCase)});
  EXPECT_EQ(compiled.matches("The White House is IS."), (Found{"White@1-2", "White House@1-3", "IS@4-5"}));
  EXPECT_EQ(compiled.matches("the white house"), Found{});
  EXPECT_EQ(compiled.matches("WHITE HOUSE"), (Found{"White@0-1", "White House@0-2"}));
  EXPECT_EQ(compiled.matches("Al-Qaeda, al-qaeda"), (Found{"al-Qaeda@0-3", "al-Qaeda@4-7"}));
  EXPECT_EQ(compiled.matches("White\nHouse"), Found{"White@0-1"});
}

TEST(Gazetteer, EqualsAPlainTwin) {
  const std::vector<std::string> phrases = {"Aa", "Aa Bb",       "Bb Aa", "Aa Aa", "Aa Bb Cc",
                                            "Cc", "Bb Cc Aa Bb", "dd Aa", "Aa dd", "dd"};
  std::vector<GazetteerRow> rows;
  for (const std::string& phrase : phrases) rows.push_back(row(phrase));
  const Compiled compiled(rows);
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::string> words;
    for (std::size_t size = 1 + random() % 8; size > 0; --size)
      words.push_back(std::array{"Aa", "Bb", "Cc", "dd", "aa"}[random() % 5]);
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    Found expected;
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
      std::string phrase;
      for (std::size_t end = begin + 1; end <= words.size(); ++end) {
        phrase += (phrase.empty() ? "" : " ") + words[end - 1];
        if (std::find(phrases.begin(), phrases.end(), phrase) != phrases.end())
          expected.push_back(phrase + "@" + std::to_string(begin) + "-" + std::to_string(end));
      }
    }
    EXPECT_EQ(compiled.matches(text), expected) << text;
  }
}

TEST(Gazetteer, TellsAllBadLinesOfAList) {
  const auto rows =
      read_gazetteer("Oslo\tGPE\t\tcapital\nRome\tTOWN\t\nParis\tGPE\t\tnice\n", "gazetteer/x.tsv", "x.tsv");
  ASSERT_FALSE(rows.ok());
  EXPECT_EQ(rows.error().message(), "x.tsv:2: unknown type 'TOWN'\nx.tsv:3: unknown mark 'nice'");
}

TEST(Gazetteer, AliasesCarryTheirTitle) {
  const auto rows = read_aliases("Islamic State\tORG\tISIS|Daesh\n", "gazetteer/aliases.tsv", "aliases.tsv");
  ASSERT_TRUE(rows.ok());
  ASSERT_EQ(rows.value().size(), 3U);
  EXPECT_EQ(rows.value()[1].phrase, "ISIS");
  EXPECT_EQ(rows.value()[1].name, "Islamic State");
  EXPECT_NE(rows.value()[1].marks & kExactCase, 0U);
  EXPECT_EQ(rows.value()[2].marks & kExactCase, 0U);
}

}  // namespace
}  // namespace dossier
