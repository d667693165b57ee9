// Word numbers, and the image that holds them.
#include "text/vocabulary.h"

#include <gtest/gtest.h>

#include <set>

namespace dossier {
namespace {

TEST(Vocabulary, NumbersAreStableAndUnknownIsZero) {
  Vocabulary vocabulary;
  const WordId nato = vocabulary.intern("nato");
  EXPECT_EQ(vocabulary.intern("nato"), nato);
  EXPECT_EQ(vocabulary.find("nato"), nato);
  EXPECT_EQ(vocabulary.find("Nato"), kUnknownWord);
  EXPECT_EQ(vocabulary.word(nato), "nato");
  EXPECT_EQ(vocabulary.word(kUnknownWord), "");
}

TEST(Vocabulary, ImageKeepsNumbersAndTakesMore) {
  Vocabulary first;
  for (int i = 0; i < 1000; ++i) first.intern("w" + std::to_string(i));
  const WordId common_end = first.find("w300");
  const std::string image = compile_vocabulary(first, common_end);
  Vocabulary second(image);
  ASSERT_EQ(second.size(), first.size());
  EXPECT_EQ(second.common_end(), common_end);
  for (int i = 0; i < 1000; ++i) {
    const std::string word = "w" + std::to_string(i);
    EXPECT_NE(second.find(word), kUnknownWord);
    EXPECT_EQ(second.find(word), first.find(word));
    EXPECT_EQ(second.word(second.find(word)), word);
  }
  EXPECT_EQ(second.find("more"), kUnknownWord);
}

// The room is used up, and the numbers go on behind the image.
TEST(Vocabulary, AddedWordsTakeTheRoomFirst) {
  Vocabulary first;
  first.intern("word");
  const std::string image = compile_vocabulary(first, first.size());
  Vocabulary second(image);
  std::set<WordId> numbers = {second.find("word")};
  const int count = Vocabulary::kRoom + 10;
  for (int i = 0; i < count; ++i) numbers.insert(second.intern("w" + std::to_string(i)));
  EXPECT_EQ(numbers.size(), 1U + count);
  EXPECT_EQ(*numbers.begin(), 1U);
  EXPECT_EQ(*numbers.rbegin() + 1, second.size());
  for (int i = 0; i < count; ++i) {
    const std::string word = "w" + std::to_string(i);
    EXPECT_EQ(second.word(second.find(word)), word);
    EXPECT_EQ(second.intern(word), second.find(word));
  }
  EXPECT_EQ(second.word(second.size()), "");
}

}  // namespace
}  // namespace dossier
