// Titles: the longest wins, hyphens are words of their own.
#include "match/titles.h"

#include <gtest/gtest.h>

#include "support/language.h"

namespace dossier {
namespace {

std::vector<std::string> titles_in(const std::string& text) {
  const Document document = test::document(text);
  std::vector<std::string> titles;
  for (const TitlePlace& place : test::packed_language().titles.match(document))
    titles.emplace_back(document.text(place.tokens));
  return titles;
}

using Titles = std::vector<std::string>;

TEST(Titles, LongestWins) {
  EXPECT_EQ(titles_in("Deputy Prime Minister Zubuza left."), Titles{"Deputy Prime Minister"});
}
TEST(Titles, AnyCase) { EXPECT_EQ(titles_in("the prime minister left."), Titles{"prime minister"}); }
TEST(Titles, None) { EXPECT_EQ(titles_in("It rained."), Titles{}); }

}  // namespace
}  // namespace dossier
