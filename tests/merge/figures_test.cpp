// Rows of figures and what holds between their values.
#include <gtest/gtest.h>

#include "merge/merge.h"
#include "report/across_json.h"
#include "support/cases.h"
#include "support/made_documents.h"

namespace dossier {
namespace {

using test::MadeDocument;

std::string relation_of(const Report& report) {
  for (const FigureRow& row : report.figures)
    for (const FigureComparison& comparison : row.comparisons) switch (comparison.relation) {
        case FigureRelation::kWording:
          return "wording";
        case FigureRelation::kUpdate:
          return "update";
        case FigureRelation::kDifference:
          return "difference";
        case FigureRelation::kContradiction:
          return "contradiction";
      }
  return "none";
}

TEST(Figures, TableOfRelations) {
  for (const test::Case& row : test::cases("figure-relations.tsv")) {
    MadeDocument a("a"), b("b");
    for (MadeDocument* document : {&a, &b}) document->entity(EntityType::kGpe, {"Norholm"});
    a.published(row.cells[0]).figure(row.cells[1]);
    b.published(row.cells[2]).figure(row.cells[3]);
    const Report report = merge({a.get(), b.get()}, {}, OffsetUnit::kCodepoint);
    EXPECT_EQ(relation_of(report), row.cells[4]) << row.place << ' ' << row.cells[5];
  }
}

TEST(Figures, OneTextDoesNotContradictItself) {
  MadeDocument a("a"), b("b");
  for (MadeDocument* document : {&a, &b}) document->entity(EntityType::kGpe, {"Norholm"});
  a.published("2020-02-01").figure("The storm at Norholm killed [12] fishermen");
  a.figure("A storm at Norholm killed [14] fishermen");
  EXPECT_EQ(relation_of(merge({a.get()}, {}, OffsetUnit::kCodepoint)), "none");
  // Who tells both knows them of two storms, and another text that tells one of them does not deny that.
  b.published("2020-02-01").figure("The storm at Norholm killed [12] fishermen");
  EXPECT_EQ(relation_of(merge({a.get(), b.get()}, {}, OffsetUnit::kCodepoint)), "none");
}

// 14 dead and 14 boats are not one thing, nor are the dead of a toll and a part of them.
TEST(Figures, RowsAreKeyedByFate) {
  MadeDocument a("a"), b("b");
  for (MadeDocument* document : {&a, &b}) document->entity(EntityType::kGpe, {"Norholm"});
  a.published("2020-02-01").figure("The storm at Norholm killed [12] people");
  b.published("2020-02-02")
      .figure("The storm at Norholm has cost [14] lives")
      .figure("Only [3] died at Norholm");
  std::vector<DocumentReport> documents = {a.get(), b.get()};
  EXPECT_EQ(relation_of(merge(documents, {}, OffsetUnit::kCodepoint)), "none");
  for (DocumentReport& document : documents)
    for (FigureEvidence& figure : document.evidence.figures) {
      figure.head = 0;
      figure.fate = "dead";
    }
  const Report report = merge(documents, {}, OffsetUnit::kCodepoint);
  ASSERT_EQ(report.figures.size(), 1U);
  EXPECT_EQ(report.figures[0].fate, "dead");
  ASSERT_EQ(report.figures[0].comparisons.size(), 1U);
  EXPECT_EQ(report.figures[0].comparisons[0].relation, FigureRelation::kUpdate);
  EXPECT_EQ(report.figures[0].comparisons[0].reports.size(), 2U);
}

TEST(Figures, EveryFigureIsInOneRow) {
  MadeDocument a("a"), b("b");
  a.figure("Some [12] boats sank").figure("A crew of [9]").figure("[more_than:12] boats sank");
  b.figure("[12] boats sank").figure("[3] sailors drowned");
  const Report report = merge({a.get(), b.get()}, {}, OffsetUnit::kCodepoint);
  std::size_t reports = 0;
  for (const FigureRow& row : report.figures)
    for (const FigureRowValue& value : row.values) reports += value.reports.size();
  EXPECT_EQ(reports, 5U);
  ASSERT_EQ(report.figures.size(), 3U);
  EXPECT_EQ(report.figures[0].of, "boats");
  EXPECT_EQ(report.figures[0].documents, 2U);
  EXPECT_EQ(report.figures[0].values.size(), 2U);
  EXPECT_EQ(report.figures[1].of, "");
}

}  // namespace
}  // namespace dossier
