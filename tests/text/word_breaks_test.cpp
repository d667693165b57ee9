// The fast word boundaries against ICU's.
#include "text/word_breaks.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace dossier {
namespace {

TEST(WordBreaks, EqualIcuOnRandomText) {
  const std::string_view alphabet[] = {"a",
                                       "Z",
                                       "0",
                                       "7",
                                       ".",
                                       ",",
                                       "'",
                                       "\xE2\x80\x99",
                                       "-",
                                       "_",
                                       ":",
                                       ";",
                                       "\"",
                                       "\xE2\x80\x9C",
                                       "\xC3\xA9",
                                       "$",
                                       "%",
                                       "/",
                                       "\xE2\x80\x94",
                                       "\xE2\x80\xA6",
                                       "@",
                                       "\xC2\xB7",
                                       "\xC2\xA3",
                                       "\xE2\x82\xAC",
                                       "\xC2\xBD",
                                       "\xD0\x96",
                                       "\xE4\xB8\xAD",
                                       "\xCC\x81",
                                       "\xF0\x9F\x98\x80",
                                       "\xE2\x80\x8D",
                                       "(",
                                       "&"};
  std::mt19937 random(20170525);
  WordBreaks breaks;
  std::vector<std::uint32_t> fast, reference;
  for (int round = 0; round < 20000; ++round) {
    // Most rounds stay within the characters that the fast path knows.
    const std::size_t letters = round % 4 == 0 ? std::size(alphabet) : 25;
    std::string text;
    for (std::size_t size = random() % 12; size > 0; --size) text += alphabet[random() % letters];
    breaks.find(text, fast);
    breaks.find_by_icu(text, reference);
    ASSERT_EQ(fast, reference) << text;
  }
}

}  // namespace
}  // namespace dossier
