// Where the publication date may come from, and where not.
#include "resolve/published.h"

#include <gtest/gtest.h>

#include "support/dates.h"

namespace dossier {
namespace {

std::string published(const std::string& text, std::optional<std::string> metadata = {},
                      std::optional<std::string> option = {}) {
  const test::Dates& dates = test::packed_dates();
  const Document document = dates.document(text);
  Article article;
  article.text = text;
  article.published = std::move(metadata);
  const auto found = find_published(article, document, dates.extract(document), option);
  return found ? found->value : "-";
}

TEST(Published, MetadataComesFirstAndTheOptionLast) {
  const std::string text = "LISBON, March 3, 2016 (Agency) - The bridge opened.";
  EXPECT_EQ(published(text, "2017-05-25", "2018-01-01"), "2017-05-25");
  EXPECT_EQ(published(text, std::nullopt, "2018-01-01"), "2016-03-03");
  EXPECT_EQ(published("The bridge opened.", std::nullopt, "2018-01-01"), "2018-01-01");
  EXPECT_EQ(published("The bridge opened."), "-");
}

TEST(Published, ADateInRunningTextIsNone) {
  EXPECT_EQ(published("The bridge opened on March 3, 2016 after ten years."), "-");
  EXPECT_EQ(published("It closed on 26.05.2017 - and never opened again."), "-");
}

TEST(Published, APrefixNeedsPlaceAndDash) {
  EXPECT_EQ(published("LISBON/PORTO, 3 March 2016 (Agency) \xE2\x80\x94 The bridge opened."), "2016-03-03");
  EXPECT_EQ(published("NEW LISBON, March 3, 2016: The bridge opened."), "2016-03-03");
  EXPECT_EQ(published("LISBON, March 3, 2016 the bridge opened."), "-");
  EXPECT_EQ(published("Lisbon, March 3, 2016 - the bridge opened."), "-");
}

TEST(Published, APrefixWithoutAYearTakesTheOneNearestToTheDefault) {
  const std::string text = "LISBON, Dec 30 (Agency) - The bridge opened.";
  EXPECT_EQ(published(text, std::nullopt, "2018-01-05"), "2017-12-30");
  EXPECT_EQ(published(text, std::nullopt, "2018-12-20"), "2018-12-30");
  EXPECT_EQ(published(text, "2018-01-05"), "2018-01-05");
  EXPECT_EQ(published(text), "-") << "no year is told anywhere";
  EXPECT_EQ(published("LISBON, December (Agency) - The bridge opened.", std::nullopt, "2018-01-05"),
            "2018-01-05");
}

}  // namespace
}  // namespace dossier
