// Scores of a small report against a small gold, counted by hand.
#include "check/score.h"

#include <gtest/gtest.h>

#include "check/scoring.h"
#include "check/word_alignment.h"

namespace dossier {
namespace {

// "Anna Holm said on Monday that 22 people came.\nShe left." with two articles of the same text.
constexpr std::string_view kText = "Anna Holm said on Monday that 22 people came.\nShe left.";

constexpr std::string_view kGold =
    R"({"id":"a","blocks":[{"start":0,"end":45,"type":"body"},{"start":46,"end":55,"type":"heading"}],)"
    R"("entities":[{"start":0,"end":9,"text":"Anna Holm","type":"PERSON","name":"Anna Holm"},)"
    R"({"start":18,"end":24,"text":"Monday","type":"ORG","name":"Monday"}],)"
    R"("dates":[{"start":18,"end":24,"text":"Monday","type":"DATE","value":"2017-05-22"}],)"
    R"("figures":[{"start":30,"end":32,"text":"22","kind":"count","value":22,"of":"people"}],)"
    R"("quotes":[{"id":"q1","kind":"indirect","start":30,"end":44,"text":"22 people came","speaker":"Anna Holm",)"
    R"("speaker_start":0,"speaker_end":9,"cue_start":10,"cue_end":14}]})";

constexpr std::string_view kReport =
    R"({"documents":[{"id":"a","blocks":[{"start":0,"end":45,"type":"body"},{"start":46,"end":55,"type":"body"}],)"
    R"("entities":[{"id":"e1","type":"PERSON","name":"Holm","mentions":[{"start":0,"end":9}]},)"
    R"({"id":"e2","type":"PERSON","name":"She","mentions":[{"start":46,"end":49}]}],)"
    R"("dates":[{"start":18,"end":24,"text":"Monday","value":"2017-05-29"}],)"
    R"("figures":[{"start":30,"end":32,"text":"22","kind":"count","value":22.0,"unit":null,"bound":"about",)"
    R"("of":{"text":"people"}}],)"
    R"("quotes":[{"id":"q1","kind":"indirect","start":25,"end":44,"text":"that 22 people came",)"
    R"("speaker":{"entity":"e1","name":"Holm","start":0,"end":9}}]}],)"
    R"("entities":[{"id":"E1","name":"Anna Holm","in":[{"document":"a","entity":"e1"}]}]})";

Score scored() {
  const GoldFiles gold{std::string(kGold), "gold.jsonl", std::nullopt, ""};
  auto score = score_report(kReport, gold, {{"a", {std::string(kText), "a.txt"}}});
  EXPECT_TRUE(score.ok());
  return score.ok() ? std::move(score).value() : Score{};
}

TEST(Score, RowsAreThoseCountedByHand) {
  const std::pair<std::string, double> expected[] = {{"entities", 0.5},  // one of two found, one too many
                                                     {"entities names", 1.0},  // by the run's entity
                                                     {"entities who is who", 1.0},
                                                     {"dates span", 1.0},
                                                     {"dates span and value", 0.0},
                                                     {"figures span", 1.0},
                                                     {"figures span and value", 1.0},
                                                     {"figures kind", 1.0},
                                                     {"figures unit", 1.0},
                                                     {"figures bound", 0.0},
                                                     {"figures of", 1.0},
                                                     {"quotes marked", 1.0},  // none wanted, none found
                                                     {"quotes marked speaker", 0.0},
                                                     {"quotes marked content and speaker", 1.0},
                                                     {"quotes turns", 1.0},
                                                     {"quotes turns speaker", 0.0},
                                                     {"quotes turns content and speaker", 1.0},
                                                     {"quotes indirect", 1.0},  // 14 of 19 characters shared
                                                     {"quotes indirect speaker", 1.0},
                                                     {"quotes indirect content and speaker", 1.0},
                                                     {"blocks", 37.0 / 45.0}};
  const Score score = scored();
  ASSERT_EQ(score.rows.size(), std::size(expected));
  for (std::size_t i = 0; i < score.rows.size(); ++i) {
    EXPECT_EQ(score.rows[i].name, expected[i].first);
    EXPECT_NEAR(score.rows[i].f1, expected[i].second, 1e-9) << score.rows[i].name;
  }
}

TEST(Score, MissesNameFileAndLine) {
  const std::vector<std::string> expected = {
      "a.txt:1: entity missed: ORG 'Monday'", "a.txt:2: entity too many: PERSON 'She'",
      "a.txt:1: dates 'Monday': value \"2017-05-29\", gold \"2017-05-22\"",
      "a.txt:1: figures '22': bound 'about', gold ''", "a.txt:2: block 'She left.': body, gold heading"};
  EXPECT_EQ(scored().misses, expected);
}

TEST(Score, BadGoldNamesItsLine) {
  const GoldFiles gold{std::string(kGold) + "\nnot json\n", "gold.jsonl", std::nullopt, ""};
  const auto score = score_report(kReport, gold, {});
  ASSERT_FALSE(score.ok());
  EXPECT_EQ(score.error().message(), "gold.jsonl:2: is not a JSON object with an id");
}

TEST(WordAlignment, IsTwiceTheMatchesOverAllWords) {
  using Words = std::vector<std::string>;
  EXPECT_DOUBLE_EQ(check::alike(Words{}, Words{}), 1.0);
  EXPECT_DOUBLE_EQ(check::alike(Words{"a", "b", "c", "d"}, Words{"b", "c", "d", "e"}), 0.75);
  EXPECT_DOUBLE_EQ(check::alike(Words{"a", "x", "b"}, Words{"a", "y", "b"}), 2.0 / 3.0);
  EXPECT_DOUBLE_EQ(check::alike(Words{"a"}, Words{"b"}), 0.0);
}

TEST(FoldedWords, LeaveMarksOut) {
  EXPECT_EQ(check::folded_words("The \xE2\x80\x9CU.S.\xE2\x80\x9D, it's\xE2\x80\x94 so!"), "the u s it s so");
  EXPECT_EQ(check::folded_words("as\xC2\xA0the"), "as the") << "a no-break space parts words";
  EXPECT_EQ(check::folded_words(""), "");
}

}  // namespace
}  // namespace dossier
