// Token patterns: the table tests/cases/patterns.tsv, their messages, and a plain twin.
#include "match/patterns.h"

#include <gtest/gtest.h>

#include <random>

#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

// The matches of one pattern file in a text, as "first-last" token numbers.
std::string matches(std::string_view file, const std::string& text) {
  Language language = test::packed_language();
  const auto set = PatternSet().with(file, "p.jsonl", language);
  if (!set) return set.error().message();
  const auto builder = DocumentBuilder::load(language.data, language.vocabulary);
  const Document document = builder.value().build(text);
  std::vector<GazetteerHit> names;
  language.gazetteer.match(document, names);
  std::vector<PatternHit> hits;
  set.value().match(document, names, hits);
  std::string found;
  for (const PatternHit& hit : hits) {
    if (!found.empty()) found += '|';
    found += document.text(hit.tokens);
  }
  return found;
}

TEST(Patterns, MatchTheTable) {
  for (const test::Case& row : test::cases("patterns.tsv")) {
    const std::string line = R"({"label": "ORG", "pattern": )" + row.cells[0] + "}";
    EXPECT_EQ(matches(line, row.cells[1]), row.cells[2]) << row.place;
  }
}

TEST(Patterns, TellAllBadLines) {
  const std::string file =
      "{\"label\": \"ORG\", \"pattern\": \"x\"}\n"
      "{\"label\": \"TOWN\", \"pattern\": \"x\"}\n"
      "\n"
      "not json\n"
      "{\"label\": \"ORG\"}\n"
      "{\"label\": \"ORG\", \"pattern\": []}\n"
      "{\"label\": \"ORG\", \"pattern\": [{\"COLOUR\": 1}]}\n"
      "{\"label\": \"ORG\", \"pattern\": [{\"LOWER\": \"x\", \"OP\": \"%\"}]}\n"
      "{\"label\": \"ORG\", \"pattern\": [{\"TEXT\": {\"REGEX\": \"(\"}}]}\n"
      "{\"label\": \"ORG\", \"pattern\": \"x\", \"colour\": 1}\n";
  EXPECT_EQ(matches(file, ""),
            "p.jsonl:2: unknown label 'TOWN'\n"
            "p.jsonl:4: is not a JSON object\n"
            "p.jsonl:5: has no pattern\n"
            "p.jsonl:6: the pattern is empty\n"
            "p.jsonl:7: unknown attribute 'COLOUR'\n"
            "p.jsonl:8: OP \"%\" is none of ! ? * + {n} {n,m}\n"
            "p.jsonl:9: REGEX '(' is not valid: U_REGEX_MISMATCHED_PAREN\n"
            "p.jsonl:10: unknown key 'colour'");
}

// A step of the twin: a letter, and how often it may stand.
struct Step {
  char letter;
  int least, most;
  std::string op;
};

// All ends of matches from `at`, by going back over every choice.
void ends_of(const std::vector<Step>& steps, std::size_t step, const std::string& text, std::size_t at,
             int times, std::size_t& longest) {
  if (step == steps.size()) {
    longest = std::max(longest, at);
    return;
  }
  if (times >= steps[step].least) ends_of(steps, step + 1, text, at, 0, longest);
  if (times < steps[step].most && at < text.size() && text[at] == steps[step].letter)
    ends_of(steps, step, text, at + 1, times + 1, longest);
}

TEST(Patterns, EqualAPlainTwinOnAllSmallTexts) {
  const std::vector<Step> kinds = {{'a', 1, 1, ""},   {'a', 0, 1, "?"},     {'a', 0, 99, "*"},
                                   {'a', 1, 99, "+"}, {'a', 2, 3, "{2,3}"}, {'b', 1, 1, ""},
                                   {'b', 0, 99, "*"}};
  std::mt19937 random(3);
  for (int round = 0; round < 60; ++round) {
    std::vector<Step> steps;
    std::string json;
    for (std::size_t size = 1 + random() % 4; size > 0; --size) {
      steps.push_back(kinds[random() % kinds.size()]);
      json += std::string(json.empty() ? "" : ",") + R"({"LOWER":")" + steps.back().letter + "\"" +
              (steps.back().op.empty() ? "" : R"(,"OP":")" + steps.back().op + "\"") + "}";
    }
    std::string letters;
    for (std::size_t size = random() % 7; size > 0; --size) letters += "ab"[random() % 2];
    std::string text, expected;
    for (const char letter : letters) text += std::string(text.empty() ? "" : " ") + letter;
    for (std::size_t at = 0; at < letters.size(); ++at) {
      std::size_t longest = at;
      ends_of(steps, 0, letters, at, 0, longest);
      if (longest > at)
        expected += (expected.empty() ? "" : "|") + text.substr(2 * at, 2 * (longest - at) - 1);
    }
    EXPECT_EQ(matches(R"({"label":"ORG","pattern":[)" + json + "]}", text), expected)
        << json << " on " << text;
  }
}

}  // namespace
}  // namespace dossier
