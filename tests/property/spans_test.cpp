// Whatever the text is, its tokens, sentences and blocks are spans of it, in order, and nothing but white
// space is left out.
#include <gtest/gtest.h>

#include <random>

#include "support/language.h"
#include "text/token_shape.h"

namespace dossier {
namespace {

std::string random_text(std::mt19937& random) {
  const std::string_view parts[] = {
      "a",   "The ",          "U.S. ",    "Mr. ",     "said",         " ",
      "\n",  "\n\n",          ".",        "...",      "\"",           "\xE2\x80\x9C",
      "'s",  "\xE2\x80\x99s", "3.2bn",    "$",        "21st",         "-",
      "--",  "\xC2\xA0",      "\xC3\xA9", "\xD0\x96", "\xE4\xB8\xAD", "\xF0\x9F\x98\x80",
      "\t",  "NAME:",         "?",        "``",       "LenoirNATO",   "end.The",
      "\r\n"};
  std::string text;
  for (std::size_t size = random() % 40; size > 0; --size) text += parts[random() % std::size(parts)];
  return text;
}

void check(const Document& document) {
  std::uint32_t at = 0;
  const auto only_space = [&](std::uint32_t end) {
    while (at < end) {
      const std::uint32_t space = white_space_at(document.text(), at);
      ASSERT_NE(space, 0U) << "text lost at " << at << " of '" << document.text() << "'";
      at += space;
    }
  };
  for (const Token& token : document.tokens()) {
    ASSERT_LT(token.span.begin, token.span.end);
    only_space(token.span.begin);
    ASSERT_EQ(at, token.span.begin);
    at = token.span.end;
  }
  only_space(static_cast<std::uint32_t>(document.text().size()));
  TokenIndex next = 0;
  for (const Sentence& sentence : document.sentences()) {
    ASSERT_EQ(sentence.tokens.begin, next);
    next = sentence.tokens.end;
    ASSERT_EQ(sentence.span, document.span(sentence.tokens));
    ASSERT_TRUE(document.blocks()[sentence.block].span.contains(sentence.span));
  }
  ASSERT_EQ(next, document.tokens().size());
  for (std::size_t i = 1; i < document.blocks().size(); ++i)
    ASSERT_LE(document.blocks()[i - 1].span.end, document.blocks()[i].span.begin);
}

TEST(Spans, CoverAnyText) {
  std::mt19937 random(1);
  for (int round = 0; round < 3000; ++round) check(test::document(random_text(random)));
}

}  // namespace
}  // namespace dossier
