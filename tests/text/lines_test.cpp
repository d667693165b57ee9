// Lines and wrapped paragraphs.
#include "text/lines.h"

#include <gtest/gtest.h>

#include <string>

namespace dossier {
namespace {

std::vector<std::string> blocks(std::string_view text) {
  std::vector<std::string> found;
  for (const Span span : block_spans(text)) found.emplace_back(text.substr(span.begin, span.size()));
  return found;
}

using Blocks = std::vector<std::string>;

TEST(Lines, EachLineIsABlockWithoutItsSpace) {
  EXPECT_EQ(blocks(""), Blocks{});
  EXPECT_EQ(blocks("\n \n\t\n"), Blocks{});
  EXPECT_EQ(blocks("one\n\n  two \r\nthree"), (Blocks{"one", "two", "three"}));
  EXPECT_EQ(blocks("\xC2\xA0 one\xC2\xA0\n"), Blocks{"one"});
}

TEST(Lines, WrappedParagraphsAreJoined) {
  const std::string line = "this line is as long as the lines of wrapped text are";
  const std::string paragraph = line + "\n" + line + "\n" + line + "\nthe end.";
  EXPECT_EQ(blocks(paragraph + "\n\n" + paragraph), (Blocks{paragraph, paragraph}));
}

TEST(Lines, LinesThatEndByThemselvesAreNotJoined) {
  const std::string line = "This line is as long as the lines of wrapped text are.";
  EXPECT_EQ(blocks(line + "\n" + line + "\n" + line + "\n" + line), (Blocks{line, line, line, line}));
}

}  // namespace
}  // namespace dossier
