// Statements of several articles in groups.
#include <gtest/gtest.h>

#include "merge/merge.h"
#include "support/cases.h"
#include "support/made_documents.h"

namespace dossier {
namespace {

using test::MadeDocument;

constexpr auto kUnit = OffsetUnit::kCodepoint;

MadeDocument said(const std::string& id, const std::string& speaker, QuoteKind kind,
                  const std::string& text) {
  MadeDocument document(id);
  const std::string chain = document.entity(EntityType::kPerson, {speaker});
  document.quote(kind, chain, text);
  return document;
}

TEST(Statements, TableOfPairs) {
  for (const test::Case& row : test::cases("statements.tsv")) {
    const auto a = said("a", "Ada Brandt", QuoteKind::kDirect, row.cells[0]);
    const auto b = said("b", "Ada Brandt", QuoteKind::kIndirect, row.cells[1]);
    // Other statements make words common or rare.
    const auto c = said("c", "Emil Roth", QuoteKind::kDirect, "The weather on the coast stays mild all week");
    const Report report = merge({a.get(), b.get(), c.get()}, {}, kUnit);
    EXPECT_EQ(report.statements.size(), row.cells[2] == "joined" ? 2U : 3U)
        << row.place << ' ' << row.cells[3];
  }
}

TEST(Statements, TellWhatAReportDropsAddsAndReplaces) {
  const auto a =
      said("a", "Ada Brandt", QuoteKind::kDirect, "We will open the old harbour to every ship by summer");
  const auto b =
      said("b", "Ada Brandt", QuoteKind::kDirect, "We will open the harbour to all ship by summer now");
  const Report report = merge({a.get(), b.get()}, {}, kUnit);
  ASSERT_EQ(report.statements.size(), 1U);
  const StatementGroup& group = report.statements[0];
  const StatementReport& other = group.reports[1 - group.fullest];
  ASSERT_EQ(other.changes.size(), 3U);
  const bool a_is_fullest = group.reports[group.fullest].place.document == "a";
  ASSERT_TRUE(a_is_fullest);
  EXPECT_EQ(other.changes[0].full->text, "old");
  EXPECT_FALSE(other.changes[0].here);
  EXPECT_EQ(other.changes[1].full->text, "every");
  EXPECT_EQ(other.changes[1].here->text, "all");
  EXPECT_FALSE(other.changes[2].full);
  EXPECT_EQ(other.changes[2].here->text, "now");
}

TEST(Statements, SameWordsOfTwoSpeakersAreTold) {
  const std::string words = "The bridge was never safe for heavy lorries";
  const auto a = said("a", "Ada Brandt", QuoteKind::kDirect, words);
  const auto b = said("b", "Emil Roth", QuoteKind::kDirect, words);
  const Report report = merge({a.get(), b.get()}, {}, kUnit);
  ASSERT_EQ(report.statements.size(), 2U);
  EXPECT_EQ(report.statements[0].otherwise, std::vector<std::string>{"S2"});
  EXPECT_EQ(report.statements[1].otherwise, std::vector<std::string>{"S1"});
}

TEST(Statements, MarksInOneAndParaphraseInAnother) {
  const auto a = said("a", "Ada Brandt", QuoteKind::kDirect, "Fishing quotas must fall by half next season");
  const auto b =
      said("b", "Ada Brandt", QuoteKind::kIndirect, "fishing quotas must fall by half next season");
  const Report report = merge({a.get(), b.get()}, {}, kUnit);
  ASSERT_EQ(report.statements.size(), 1U);
  EXPECT_TRUE(report.statements[0].marks_differ);
  EXPECT_TRUE(report.statements[0].identical);
  EXPECT_EQ(report.statements[0].documents, 2U);
  EXPECT_EQ(report.statements[0].independent, 2U);
}

TEST(Statements, ReportsStandInOrderOfPublication) {
  auto a = said("a", "Ada Brandt", QuoteKind::kDirect, "Fishing quotas must fall by half");
  auto b = said("b", "Ada Brandt", QuoteKind::kDirect, "Fishing quotas must fall by half");
  auto c = said("c", "Ada Brandt", QuoteKind::kDirect, "Fishing quotas must fall by half");
  a.published("2020-02-02");
  b.published("2020-02-01");
  const Report report = merge({a.get(), b.get(), c.get()}, {}, kUnit);
  ASSERT_EQ(report.statements.size(), 1U);
  ASSERT_EQ(report.statements[0].reports.size(), 3U);
  EXPECT_EQ(report.statements[0].reports[0].place.document, "b");
  EXPECT_EQ(report.statements[0].reports[1].place.document, "a");
  EXPECT_EQ(report.statements[0].reports[2].place.document, "c");
}

TEST(Statements, WhatOneDocumentTellsIsAGroupToo) {
  const auto a = said("a", "Ada Brandt", QuoteKind::kMixed, "reckless");
  const Report report = merge({a.get()}, {}, kUnit);
  ASSERT_EQ(report.statements.size(), 1U);
  EXPECT_EQ(report.coverage.single.at("a"), std::vector<std::string>{"S1"});
  EXPECT_TRUE(report.coverage.shared.empty());
}

}  // namespace
}  // namespace dossier
