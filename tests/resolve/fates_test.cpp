// What becomes of those whom a figure counts, from the text on.
#include "resolve/fates.h"

#include <gtest/gtest.h>

#include "dossier/analyzer.h"
#include "support/cases.h"

namespace dossier {
namespace {

// The evidence of the figure that stands in brackets; the brackets are taken out.
FigureEvidence figure_in_brackets(const Analyzer& analyzer, std::string text) {
  const std::size_t open = text.find('[');
  text.erase(open, 1);
  text.erase(text.find(']'), 1);
  Article article;
  article.text = std::move(text);
  const DocumentReport report = analyzer.analyze(article);
  for (std::size_t i = 0; i < report.figures.size(); ++i)
    if (report.figures[i].at.span.begin == open) return report.evidence.figures.at(i);
  FigureEvidence missing;
  missing.fate = "no figure";
  return missing;
}

TEST(Fates, Table) {
  const auto analyzer = Analyzer::load({});
  ASSERT_TRUE(analyzer.ok());
  for (const test::Case& row : test::cases("fates.tsv")) {
    const FigureEvidence found = figure_in_brackets(analyzer.value(), row.cells[0]);
    EXPECT_EQ(found.fate.empty() ? "none" : found.fate, row.cells[1]) << row.place << ' ' << row.cells[3];
    EXPECT_EQ(found.head == 0 ? "anybody" : "own", row.cells[2]) << row.place << ' ' << row.cells[3];
  }
}

}  // namespace
}  // namespace dossier
