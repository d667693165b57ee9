// Short articles of several outlets on one event, from their bytes to what the comparison tells.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "dossier/analyzer.h"
#include "merge/merge.h"
#include "support/cases.h"

namespace dossier {
namespace {

// The articles of a folder; each is published on the day that it has in `days`, if any.
Report report_on(const std::string& folder, const std::map<std::string, std::string>& days = {}) {
  const auto analyzer = Analyzer::load({});
  std::vector<DocumentReport> documents;
  for (const auto& entry : std::filesystem::directory_iterator(DOSSIER_GOLDEN "/" + folder)) {
    std::ifstream in(entry.path(), std::ios::binary);
    Article article;
    article.id = entry.path().stem().string();
    article.sha256 = std::string(64, article.id.front());
    article.text = {std::istreambuf_iterator<char>(in), {}};
    if (const auto day = days.find(article.id); day != days.end()) article.published = day->second;
    documents.push_back(analyzer.value().analyze(article));
  }
  return merge(std::move(documents), {}, OffsetUnit::kUtf8);
}

// The group with a report of these words; nothing where there is none.
std::string group_with(const Report& report, const std::string& document, const std::string& words) {
  for (const StatementGroup& group : report.statements)
    for (const StatementReport& one : group.reports)
      if (one.place.document == document && one.place.at.text.find(words) != std::string::npos)
        return group.id;
  return "no report of \"" + words + "\" in " + document;
}

void check_groups(const Report& report, const std::string& table) {
  for (const test::Case& row : test::cases(table)) {
    const std::string first = group_with(report, row.cells[0], row.cells[1]);
    const std::string second = group_with(report, row.cells[2], row.cells[3]);
    EXPECT_EQ(first.front(), 'S') << row.place << ' ' << first;
    EXPECT_EQ(second.front(), 'S') << row.place << ' ' << second;
    EXPECT_EQ(first == second ? "joined" : "apart", row.cells[4]) << row.place << ' ' << row.cells[5];
  }
}

TEST(Outlets, TellOneStatementInTheirOwnWords) {
  check_groups(report_on("outlets"), "outlets.tsv");
  const std::string day = "2024-11-07";
  check_groups(report_on("flood", {{"a", day}, {"b", day}, {"c", day}, {"d", "2024-11-08"}}),
               "outlets-flood.tsv");
}

TEST(Outlets, ParaphrasesAreToldAsSuch) {
  const Report report = report_on("outlets");
  for (const StatementGroup& group : report.statements) {
    for (const StatementReport& one : group.reports) {
      if (one.place.at.text != "two sister ships would stay in port until their steering had been checked")
        continue;
      EXPECT_TRUE(one.paraphrase);
      EXPECT_FALSE(one.changes.empty()) << "in other words, so what is other is told";
      EXPECT_TRUE(group.marks_differ);
      EXPECT_FALSE(group.identical);
      EXPECT_EQ(group.documents, 2U);
      EXPECT_LT(group.confidence, 0.9);
      return;
    }
  }
  FAIL() << "the statement is in no group";
}

// Each report of a comparison as "document number".
std::vector<std::string> compared(const Report& report, std::string_view fate, FigureRelation relation) {
  std::vector<std::string> reports;
  for (const FigureRow& row : report.figures)
    for (const FigureComparison& one : row.comparisons)
      if (row.fate == fate && one.relation == relation)
        for (const Place& place : one.reports) reports.push_back(place.document + ' ' + place.at.text);
  return reports;
}

TEST(Outlets, ATollThatRisesIsAnUpdate) {
  const Report report = report_on("toll", {{"a", "2024-03-04"},
                                           {"b", "2024-03-04"},
                                           {"c", "2024-03-05"},
                                           {"d", "2024-03-06"},
                                           {"e", "2024-03-05"}});
  const std::vector<std::string> tolls = {"a 12", "b Fourteen", "c 17", "e 15", "d Nineteen", "d 19"};
  EXPECT_EQ(compared(report, "dead", FigureRelation::kUpdate), tolls);
  const std::vector<std::string> at_odds = {"c 17", "e 15"};
  EXPECT_EQ(compared(report, "dead", FigureRelation::kContradiction), at_odds);
  EXPECT_EQ(compared(report, "aboard", FigureRelation::kContradiction).size(), 0U);
  for (const FigureRow& row : report.figures)
    for (const FigureRowValue& value : row.values)
      for (const FigureReport& one : value.reports)
        EXPECT_EQ(row.fate == "missing", one.place.at.text == "Seven") << one.place.at.text;
}

}  // namespace
}  // namespace dossier
