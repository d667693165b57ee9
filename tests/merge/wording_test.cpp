// Parts of passages, in each unit.
#include "merge/wording.h"

#include <gtest/gtest.h>

#include "merge/passage_part.h"

namespace dossier {
namespace {

TEST(PassagePart, CountsInEachUnit) {
  const std::string text = "\xC3\xA9t\xC3\xA9 \xF0\x9F\x98\x80 fin";  // two letters with accents, an emoji
  EXPECT_EQ(part_of({{10, 19}, text}, {16, 19}, OffsetUnit::kCodepoint).text, "fin");
  EXPECT_EQ(part_of({{10, 20}, text}, {17, 20}, OffsetUnit::kUtf16).text, "fin");
  EXPECT_EQ(part_of({{10, 24}, text}, {21, 24}, OffsetUnit::kUtf8).text, "fin");
}

TEST(Wording, CommonWordsAreASubsequence) {
  const auto words = [](const std::vector<WordHash>& hashes) {
    std::vector<ComparedWord> out;
    for (const WordHash hash : hashes) out.push_back({{}, hash, 0, WordRole::kFunction});
    return out;
  };
  EXPECT_EQ(common_words(words({1, 2, 3, 4}), words({2, 9, 4})), 2U);
  EXPECT_EQ(common_words(words({1, 2}), words({2, 1})), 1U);
  EXPECT_EQ(common_words({}, words({1})), 0U);
}

}  // namespace
}  // namespace dossier
