// Figures and quotes of a headline that the body does not bear out.
#include <gtest/gtest.h>

#include "merge/merge.h"
#include "support/made_documents.h"

namespace dossier {
namespace {

using test::MadeDocument;

// What was appended so far is the headline.
DocumentReport titled(const MadeDocument& headline, const MadeDocument& whole) {
  DocumentReport report = whole.get();
  report.blocks.push_back(
      {{0, static_cast<std::uint32_t>(headline.text().size())}, BlockType::kTitle, "made"});
  return report;
}

std::vector<std::string> gaps_of(const DocumentReport& document) {
  std::vector<std::string> gaps;
  for (const HeadlineGap& gap : merge({document}, {}, OffsetUnit::kCodepoint).coverage.headlines)
    gaps.push_back(gap.kind + ": " + gap.place.at.text);
  return gaps;
}

TEST(Headlines, AFigureMustStandBelow) {
  MadeDocument headline("a");
  headline.figure("[40] boats sank");
  MadeDocument borne_out = headline, gap = headline;
  borne_out.figure("A storm sank [40] boats");
  gap.figure("A storm sank [14] boats");
  EXPECT_TRUE(gaps_of(titled(headline, borne_out)).empty());
  EXPECT_EQ(gaps_of(titled(headline, gap)), std::vector<std::string>{"figure: 40"});
}

TEST(Headlines, AQuoteMustStandBelowInTheSameOrOtherWords) {
  MadeDocument headline("a");
  headline.quote(QuoteKind::kIndirect, "minister", "harbour to close at midnight");
  MadeDocument same = headline, other_words = headline, gap = headline;
  same.quote(QuoteKind::kDirect, "minister", "harbour to close at midnight");
  other_words.quote(QuoteKind::kDirect, "minister", "We will close the old harbour from midnight on");
  gap.quote(QuoteKind::kDirect, "minister", "The schools open in September");
  EXPECT_TRUE(gaps_of(titled(headline, same)).empty());
  EXPECT_TRUE(gaps_of(titled(headline, other_words)).empty());
  EXPECT_EQ(gaps_of(titled(headline, gap)), std::vector<std::string>{"quote: harbour to close at midnight"});
}

TEST(Headlines, WhatIsDeniedBelowIsNotBorneOut) {
  MadeDocument headline("a");
  headline.quote(QuoteKind::kIndirect, "minister", "harbour to close at midnight");
  MadeDocument whole = headline;
  whole.quote(QuoteKind::kDirect, "minister", "We will not close the harbour at midnight");
  EXPECT_EQ(gaps_of(titled(headline, whole)).size(), 1U);
}

}  // namespace
}  // namespace dossier
