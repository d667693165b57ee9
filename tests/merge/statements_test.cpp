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

std::size_t groups_of(MadeDocument a, const std::string& published_a, MadeDocument b,
                      const std::string& published_b) {
  return merge({a.published(published_a).get(), b.published(published_b).get()}, {}, kUnit).statements.size();
}

TEST(Statements, ADescriptionMayBeOfWhoIsNamedElsewhere) {
  const auto a = said("a", "Ada Brandt", QuoteKind::kDirect, "Fishing quotas must fall by half next season");
  MadeDocument b("b"), c("c");
  b.quote(QuoteKind::kDirect, "the minister", "Fishing quotas must fall by half next season");
  c.quote(QuoteKind::kDirect, "the minister", "Fishing boats must come home by half past six this season");
  EXPECT_EQ(merge({a.get(), b.get()}, {}, kUnit).statements.size(), 1U);
  EXPECT_EQ(merge({a.get(), c.get()}, {}, kUnit).statements.size(), 2U);
}

TEST(Statements, ATitleOrSurnameThatOnePersonBearsIsThatPerson) {
  MadeDocument a("a"), b("b"), c("c");
  const std::string brandt = a.entity(EntityType::kPerson, {"Ada Brandt"}, {"Harbour Minister"});
  a.quote(QuoteKind::kIndirect, brandt, "fishing quotas must fall by half until autumn");
  b.quote(QuoteKind::kIndirect, "minister", "half of the fishing quotas will fall");
  EXPECT_EQ(merge({a.get(), b.get()}, {}, kUnit).statements.size(), 1U);
  MadeDocument bare("bare");
  bare.quote(QuoteKind::kIndirect, "Brandt", "half of the fishing quotas will fall");
  EXPECT_EQ(merge({a.get(), bare.get()}, {}, kUnit).statements.size(), 1U);
  c.entity(EntityType::kPerson, {"Emil Roth"}, {"Minister"});
  EXPECT_EQ(merge({a.get(), b.get(), c.get()}, {}, kUnit).statements.size(), 2U);
}

TEST(Statements, TheMayorOfATownIsWhomTheArticleNames) {
  MadeDocument a("a"), b("b"), c("c");
  const std::string brandt = a.entity(EntityType::kPerson, {"Ada Brandt"}, {"Mayor"});
  a.quote(QuoteKind::kIndirect, brandt, "fishing quotas must fall by half until autumn");
  b.quote(QuoteKind::kIndirect, "mayor of Norholm", "half of the fishing quotas will fall");
  c.entity(EntityType::kPerson, {"Ada Brandt"});
  c.quote(QuoteKind::kIndirect, "mayor of Norholm", "half of the fishing quotas will fall");
  EXPECT_EQ(merge({a.get(), b.get()}, {}, kUnit).statements.size(), 2U);
  EXPECT_EQ(merge({a.get(), c.get()}, {}, kUnit).statements.size(), 1U);
}

TEST(Statements, EachHasItsCounterpartInAnotherArticle) {
  MadeDocument a("a"), b("b");
  const std::string in_a = a.entity(EntityType::kPerson, {"Ada Brandt"});
  const std::string in_b = b.entity(EntityType::kPerson, {"Ada Brandt"});
  a.quote(QuoteKind::kDirect, in_a, "The council will sell the old harbour crane to Oslo");
  b.quote(QuoteKind::kIndirect, in_b, "the harbour crane goes to Oslo as the council wants");
  b.quote(QuoteKind::kIndirect, in_b, "the council will sell an old crane of the harbour");
  const Report report = merge({a.get(), b.get()}, {}, kUnit);
  ASSERT_EQ(report.statements.size(), 2U);
  EXPECT_EQ(report.statements[0].reports.size(), 2U);
  EXPECT_EQ(report.statements[0].reports[1].place.at.text,
            "the council will sell an old crane of the harbour");
}

TEST(Statements, TwoSentencesOfOneSpeechAreTwoStatements) {
  MadeDocument a("a"), b("b");
  const std::string in_a = a.entity(EntityType::kPerson, {"Ada Brandt"});
  const std::string in_b = b.entity(EntityType::kPerson, {"Ada Brandt"});
  a.quote(QuoteKind::kDirect, in_a, "We train the crews of fishing boats in Norholm");
  a.quote(QuoteKind::kDirect, in_a, "Crews of fishing boats need the training most");
  b.quote(QuoteKind::kIndirect, in_b, "crews of fishing boats are trained in Norholm");
  EXPECT_EQ(merge({a.get(), b.get()}, {}, kUnit).statements.size(), 2U);
}

TEST(Statements, NamesAloneMakeNoParaphrase) {
  MadeDocument a("a"), b("b");
  for (MadeDocument* document : {&a, &b}) {
    for (const char* name : {"Roth", "Calder", "Norholm"}) document->entity(EntityType::kPerson, {name});
    document->entity(EntityType::kPerson, {"Ada Brandt"});
  }
  a.quote(QuoteKind::kIndirect, "e4", "Roth and Calder of Norholm bought boats");
  b.quote(QuoteKind::kIndirect, "e4", "boats of Norholm will help Calder and Roth");
  EXPECT_EQ(groups_of(a, "2020-02-01", b, "2020-02-01"), 2U);
}

TEST(Statements, LooseParaphrasesAreOfOneOccasion) {
  const auto a = said("a", "Ada Brandt", QuoteKind::kDirect, "The new harbour will bring boats to Norholm");
  const auto b = said("b", "Ada Brandt", QuoteKind::kIndirect, "boats come as a harbour is new");
  EXPECT_EQ(groups_of(a, "2020-02-01", b, "2020-02-02"), 1U);
  EXPECT_EQ(groups_of(a, "2020-02-01", b, "2020-05-03"), 2U);
}

TEST(Statements, AWordThatIsSaidAgainAndAgainIsOfOneOccasion) {
  const auto a = said("a", "Ada Brandt", QuoteKind::kDirect, "Absolutely.");
  const auto b = said("b", "Ada Brandt", QuoteKind::kAnswer, "Absolutely,");
  EXPECT_EQ(groups_of(a, "2020-02-01", b, "2020-02-03"), 1U);
  EXPECT_EQ(groups_of(a, "2020-02-01", b, "2020-05-03"), 2U);
  const auto c = said("c", "Ada Brandt", QuoteKind::kMixed, "obsolete");
  const auto d = said("d", "Ada Brandt", QuoteKind::kMixed, "obsolete");
  EXPECT_EQ(groups_of(c, "2020-02-01", d, "2020-02-03"), 1U);
  EXPECT_EQ(groups_of(c, "2020-02-01", d, "2020-05-03"), 2U);  // perhaps another thing is obsolete now
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
