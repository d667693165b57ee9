// Five short articles of five outlets on one event, from their bytes to the groups of statements.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "dossier/analyzer.h"
#include "merge/merge.h"
#include "support/cases.h"

namespace dossier {
namespace {

Report report_on_the_ferry() {
  const auto analyzer = Analyzer::load({});
  std::vector<DocumentReport> documents;
  for (const auto& entry : std::filesystem::directory_iterator(DOSSIER_GOLDEN "/outlets")) {
    std::ifstream in(entry.path(), std::ios::binary);
    Article article;
    article.id = entry.path().stem().string();
    article.sha256 = std::string(64, article.id.front());
    article.text = {std::istreambuf_iterator<char>(in), {}};
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

TEST(Outlets, TellOneStatementInTheirOwnWords) {
  const Report report = report_on_the_ferry();
  for (const test::Case& row : test::cases("outlets.tsv")) {
    const std::string first = group_with(report, row.cells[0], row.cells[1]);
    const std::string second = group_with(report, row.cells[2], row.cells[3]);
    EXPECT_EQ(first.front(), 'S') << row.place << ' ' << first;
    EXPECT_EQ(second.front(), 'S') << row.place << ' ' << second;
    EXPECT_EQ(first == second ? "joined" : "apart", row.cells[4]) << row.place << ' ' << row.cells[5];
  }
}

TEST(Outlets, ParaphrasesAreToldAsSuch) {
  const Report report = report_on_the_ferry();
  for (const StatementGroup& group : report.statements) {
    for (const StatementReport& one : group.reports) {
      if (one.place.at.text != "two sister ships would stay in port until their steering had been checked")
        continue;
      EXPECT_TRUE(one.paraphrase);
      EXPECT_TRUE(group.marks_differ);
      EXPECT_FALSE(group.identical);
      EXPECT_EQ(group.documents, 2U);
      EXPECT_LT(group.confidence, 0.9);
      return;
    }
  }
  FAIL() << "the statement is in no group";
}

}  // namespace
}  // namespace dossier
