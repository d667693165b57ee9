// Made articles keep their names where they stand.
#include "train/augment.h"

#include <gtest/gtest.h>

namespace dossier::train {
namespace {

GoldArticle article(const std::string& text, const std::vector<std::pair<std::string, TagType>>& names) {
  GoldArticle result{text, {}};
  std::size_t from = 0;
  for (const auto& [name, type] : names) {
    const std::size_t begin = text.find(name, from);
    from = begin + name.size();
    result.names.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(from)}, type});
  }
  return result;
}

std::vector<std::string> names_of(const GoldArticle& article) {
  std::vector<std::string> names;
  for (const GoldName& name : article.names)
    names.push_back(article.text.substr(name.span.begin, name.span.size()));
  return names;
}

TEST(Augment, HeadlineInTitleCase) {
  const GoldArticle made = with_title_case(
      article("NATO TALKS OF OSLO END.\n", {{"NATO", TagType::kOrganisation}, {"OSLO", TagType::kLocation}}),
      1);
  EXPECT_EQ(made.text, "Nato Talks of Oslo End.\n");
  EXPECT_EQ(names_of(made), std::vector<std::string>({"Nato", "Oslo"}));
}

TEST(Augment, ShortNamesMayBeAcronyms) {
  const GoldArticle made = with_title_case(article("EU TALKS END.\n", {{"EU", TagType::kOrganisation}}), 1);
  EXPECT_EQ(made.text, "EU Talks End.\n");
}

TEST(Augment, OtherNamesOfTheSameKindThroughout) {
  NameStock stock;
  stock.add(article("Ida Berg, Rome", {{"Ida Berg", TagType::kPerson}, {"Rome", TagType::kLocation}}));
  const GoldArticle made = with_other_names(
      article("Ann Lee left Oslo. Lee is well.",
              {{"Ann Lee", TagType::kPerson}, {"Oslo", TagType::kLocation}, {"Lee", TagType::kPerson}}),
      stock, 5);
  EXPECT_EQ(made.text, "Ida Berg left Rome. Berg is well.");
  EXPECT_EQ(names_of(made), std::vector<std::string>({"Ida Berg", "Rome", "Berg"}));
}

}  // namespace
}  // namespace dossier::train
