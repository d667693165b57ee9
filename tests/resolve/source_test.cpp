// Headline and outlet of articles of our own: text, title and outlet, run through the analyzer.
#include "resolve/source.h"

#include <gtest/gtest.h>

#include "dossier/analyzer.h"

namespace dossier {
namespace {

DocumentReport analyze(Article article) {
  static const Result<Analyzer> analyzer = Analyzer::load({});
  return analyzer.value().analyze(article);
}

DocumentReport analyze(const std::string& text) {
  Article article;
  article.text = text;
  return analyze(article);
}

constexpr const char* kBody =
    "The council of the island voted on Monday to close its only harbour after the storm of last week.\n";

TEST(Source, OfADateline) {
  const DocumentReport report = analyze("Harbour to close\n\nBERLIN (Reuters) - " + std::string(kBody));
  ASSERT_TRUE(report.source);
  EXPECT_EQ(report.source->name, "Reuters");
  ASSERT_TRUE(report.source->at);
  EXPECT_EQ(report.source->at->begin, 26U);
}

TEST(Source, OfACreditAtTheEnd) {
  const DocumentReport report = analyze("Harbour to close\n\n" + std::string(kBody) +
                                        "\nIt will not be opened again. (OMVARO DAILY)\n");
  ASSERT_TRUE(report.source);
  EXPECT_EQ(report.source->name, "Omvaro Daily");
}

TEST(Source, OfTheMetadataFirst) {
  Article article;
  article.text = "Harbour to close\n\nBERLIN (Reuters) - " + std::string(kBody);
  article.source = "Omvaro Daily";
  EXPECT_EQ(analyze(article).source->name, "Omvaro Daily");
}

TEST(Source, NoneWhereNothingTells) {
  EXPECT_FALSE(analyze("Harbour to close\n\n" + std::string(kBody)).source);
}

TEST(Title, WithoutMarkup) {
  const DocumentReport report = analyze("## **Harbour to close**\n\n" + std::string(kBody));
  ASSERT_TRUE(report.title);
  EXPECT_EQ(report.title->at.text, "Harbour to close");
}

TEST(Title, OfTheMetadataWhereTheTextHasNone) {
  Article article;
  article.text = kBody;
  article.title = "Harbour to close";
  const DocumentReport report = analyze(article);
  ASSERT_TRUE(report.title);
  EXPECT_TRUE(report.title->from_metadata);
}

}  // namespace
}  // namespace dossier
