// The fast way against the plain one.
#include "text/ascii_word.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "text/fold.h"
#include "text/vocabulary.h"

namespace dossier {
namespace {

TEST(AsciiWord, EqualsFoldHashAndShape) {
  std::mt19937 random(20170525);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t size = 1 + random() % 70; size > 0; --size) text += static_cast<char>(random() % 128);
    FoldedBytes bytes;
    const auto word = read_ascii_word(text, bytes);
    ASSERT_EQ(word.has_value(), text.size() <= bytes.size());
    if (!word) continue;
    EXPECT_EQ(word->folded, fold(text));
    EXPECT_EQ(word->hash, word_hash(fold(text)));
    const LetterCounts plain = count_letters(text);
    EXPECT_EQ(word->counts.letters, plain.letters) << text;
    EXPECT_EQ(word->counts.uppers, plain.uppers) << text;
    EXPECT_EQ(word->counts.digits, plain.digits) << text;
    EXPECT_EQ(word->counts.first_upper, plain.first_upper) << text;
    EXPECT_FALSE(word->counts.non_ascii);
  }
}

TEST(AsciiWord, LeavesOtherLettersToThePlainWay) {
  FoldedBytes bytes;
  EXPECT_FALSE(read_ascii_word("caf\xC3\xA9", bytes).has_value());
  EXPECT_TRUE(read_ascii_word("cafe", bytes).has_value());
}

}  // namespace
}  // namespace dossier
