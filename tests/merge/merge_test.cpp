// The reduce step as a whole: order, splits, counting of independent texts, coverage, gaps.
#include "merge/merge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "report/report_json.h"
#include "support/made_documents.h"

namespace dossier {
namespace {

using test::MadeDocument;

std::vector<DocumentReport> some_documents() {
  std::vector<DocumentReport> documents;
  for (int i = 0; i < 9; ++i) {
    MadeDocument document("article-" + std::to_string(i));
    document.published("2020-02-0" + std::to_string(1 + i % 3)).outlet("Outlet " + std::to_string(i % 2));
    const auto brandt = document.entity(EntityType::kPerson, {"Ada Brandt", "Brandt"}, {"Minister"});
    const auto roth = document.entity(EntityType::kPerson, {i % 2 == 0 ? "Roth" : "Emil Roth"});
    document.entity(EntityType::kOrg, {i % 2 == 0 ? "NSC" : "Northern Sea Council", "NSC"});
    document.quote(QuoteKind::kDirect, brandt, "We will open the old harbour to every ship by summer");
    document.quote(QuoteKind::kIndirect, roth,
                   "the harbour should not open before autumn " + std::to_string(i % 4));
    document.quote(QuoteKind::kIndirect, "officials", "work on the quay has begun");
    document.figure("The storm killed [" + std::to_string(12 + i % 3) + "] fishermen at Norholm");
    document.dated("2020-01-30", "2020-01-31", "A storm hit Norholm on Thursday");
    document.problem("article.txt", "bytes " + std::to_string(i));
    documents.push_back(document.get());
  }
  return documents;
}

std::string bytes_of(std::vector<DocumentReport> documents, std::vector<Problem> problems) {
  return report_json(merge(std::move(documents), std::move(problems), OffsetUnit::kCodepoint), true, false);
}

TEST(Merge, AnyOrderGivesTheSameBytes) {
  std::vector<DocumentReport> documents = some_documents();
  std::vector<Problem> problems = {{"x", "broken", "left out"}, {std::nullopt, "empty", "left out"}};
  const std::string expected = bytes_of(documents, problems);
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    std::shuffle(documents.begin(), documents.end(), random);
    std::shuffle(problems.begin(), problems.end(), random);
    ASSERT_EQ(bytes_of(documents, problems), expected);
  }
}

TEST(Merge, NothingGivesAnEmptyReport) {
  const Report report = merge({}, {}, OffsetUnit::kUtf8);
  EXPECT_TRUE(report.documents.empty());
  EXPECT_TRUE(report.statements.empty());
  EXPECT_EQ(report.offsets, OffsetUnit::kUtf8);
}

TEST(Merge, EachReportIsInOneGroup) {
  const Report report = merge(some_documents(), {}, OffsetUnit::kCodepoint);
  std::size_t reports = 0;
  for (const StatementGroup& group : report.statements) reports += group.reports.size();
  EXPECT_EQ(reports, 27U);
}

TEST(Merge, CopiesCountAsOneText) {
  std::vector<DocumentReport> documents = some_documents();
  documents.resize(3);
  for (std::uint32_t i = 0; i < 10; ++i)
    for (DocumentReport& document : documents)
      document.evidence.fingerprints.push_back({&document == &documents[2] ? 100 + i : i, {i, i + 1}});
  const Report report = merge(documents, {}, OffsetUnit::kCodepoint);
  EXPECT_EQ(report.copies.independent, 2U);
  ASSERT_EQ(report.copies.sets.size(), 1U);
  EXPECT_EQ(report.copies.sets[0].documents.size(), 2U);
  EXPECT_EQ(report.statements[0].documents, 3U);
  EXPECT_EQ(report.statements[0].independent, 2U);
}

TEST(Merge, CopiedPassagesAreTold) {
  std::vector<DocumentReport> documents = some_documents();
  documents.resize(2);
  for (std::uint32_t d = 0; d < 2; ++d)
    for (std::uint32_t i = 0; i < 20; ++i)
      documents[d].evidence.fingerprints.push_back({i < 5 ? i : 100 * (d + 1) + i, {10 * i, 10 * i + 30}});
  const Report report = merge(documents, {}, OffsetUnit::kCodepoint);
  EXPECT_EQ(report.copies.independent, 2U);
  ASSERT_EQ(report.copies.passages.size(), 1U);
  EXPECT_EQ(report.copies.passages[0].places[1].at.span, (Span{0, 70}));
}

TEST(Merge, CoverageTellsWhoIsQuotedByWhom) {
  const Report report = merge(some_documents(), {}, OffsetUnit::kCodepoint);
  ASSERT_EQ(report.coverage.speakers.size(), 2U);
  EXPECT_EQ(report.coverage.speakers[0].quotes.size(), 9U);
  EXPECT_EQ(report.coverage.speakers[0].roles, std::vector<std::string>{"Minister"});
  ASSERT_EQ(report.coverage.unnamed.size(), 1U);
  EXPECT_EQ(report.coverage.unnamed[0].name, "officials");
  ASSERT_EQ(report.coverage.naming.size(), 1U);
  EXPECT_EQ(report.coverage.naming[0].name, "Northern Sea Council");
  EXPECT_EQ(report.coverage.naming[0].by_outlet.at("Outlet 0").size(), 1U);
}

TEST(Merge, TheTimelineAlignsEvents) {
  MadeDocument a("a"), b("b");
  a.dated("2020-01-30", "2020-01-31", "A heavy storm sank boats at Norholm");
  a.dated("2020-01-30", "2020-01-31", "Parliament passed the budget");
  b.dated("2020-01-30", "2020-01-31", "A storm sank boats near Norholm");
  const Report report = merge({a.get(), b.get()}, {}, OffsetUnit::kCodepoint);
  ASSERT_EQ(report.timeline.size(), 1U);
  const TimelineEntry& day = report.timeline[0];
  ASSERT_EQ(day.reports.size(), 3U);
  EXPECT_EQ(day.reports[0].event, day.reports[2].event);
  EXPECT_NE(day.reports[0].event, day.reports[1].event);
  EXPECT_EQ(day.documents, 2U);
}

TEST(Merge, GapsHaveTheirPlaces) {
  MadeDocument a("a");
  a.quote(QuoteKind::kDirect, "", "Nobody knows who said this");
  const Report report = merge({a.get()}, {{"b.txt", "empty", "left out"}}, OffsetUnit::kCodepoint);
  ASSERT_EQ(report.gaps.quotes_without_speaker.size(), 1U);
  EXPECT_EQ(report.gaps.quotes_without_speaker[0].at.text, "Nobody knows who said this");
  EXPECT_EQ(report.gaps.documents_without_date, std::vector<std::string>{"a"});
  EXPECT_EQ(report.gaps.problems, 1U);
}

}  // namespace
}  // namespace dossier
