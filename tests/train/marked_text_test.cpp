// Brackets become spans of the text without them.
#include "train/marked_text.h"

#include <gtest/gtest.h>

namespace dossier::train {
namespace {

TEST(MarkedText, NamesAreSpansOfTheTextWithoutBrackets) {
  const auto corpus =
      read_marked_text("[LOC Zürich] – [ORG Aria AG]’s [PER Ö. Li] left.\n====\n\nNo name.\n====\n", "here");
  ASSERT_TRUE(corpus);
  ASSERT_EQ(corpus.value().articles.size(), 2U);
  EXPECT_TRUE(corpus.value().knows_other);
  const GoldArticle& first = corpus.value().articles[0];
  EXPECT_EQ(first.text, "Zürich – Aria AG’s Ö. Li left.\n");
  std::vector<std::string> names;
  for (const GoldName& name : first.names)
    names.push_back(first.text.substr(name.span.begin, name.span.size()));
  EXPECT_EQ(names, std::vector<std::string>({"Zürich", "Aria AG", "Ö. Li"}));
  EXPECT_EQ(first.names[0].type, TagType::kLocation);
  EXPECT_EQ(first.names[1].type, TagType::kOrganisation);
  EXPECT_EQ(first.names[2].type, TagType::kPerson);
  EXPECT_TRUE(corpus.value().articles[1].names.empty());
}

TEST(MarkedText, TheLastArticleNeedsNoSeparatorAndNoLineEnd) {
  const auto corpus = read_marked_text("One.\n====\n[MISC Dutch] two", "here");
  ASSERT_TRUE(corpus);
  ASSERT_EQ(corpus.value().articles.size(), 2U);
  EXPECT_EQ(corpus.value().articles[1].text, "Dutch two");
}

TEST(MarkedText, WrongBracketsAreTold) {
  for (const char* text : {"[PER Ida", "Ida]", "[PER [LOC Oslo]]", "[WHO Ida]", "[PER]"})
    EXPECT_FALSE(read_marked_text(text, "here")) << text;
}

}  // namespace
}  // namespace dossier::train
