// Word numbers, and the image that holds them.
#include "text/vocabulary.h"

#include <gtest/gtest.h>

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
  const std::string image = compile_vocabulary(first);
  Vocabulary second(image);
  ASSERT_EQ(second.size(), first.size());
  for (WordId id = 1; id < first.size(); ++id) EXPECT_EQ(second.find(first.word(id)), id);
  EXPECT_EQ(second.find("more"), kUnknownWord);
  EXPECT_EQ(second.intern("more"), first.size());
  EXPECT_EQ(second.word(first.size()), "more");
}

}  // namespace
}  // namespace dossier
