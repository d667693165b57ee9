// Quotes cut into statements.
#include "resolve/statements.h"

#include <gtest/gtest.h>

#include "report/names.h"
#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

// The statements of a quote that is the whole text, with " | " between them and clauses in brackets.
std::string statements_of(const StatementCutter& cutter, QuoteKind kind, const std::string& text) {
  const Document document = test::document(text);
  Quote quote;
  quote.kind = kind;
  quote.at = document.passage({0, static_cast<std::uint32_t>(text.size())});
  const std::vector<Quote> quotes = {quote};
  std::string out;
  for (const StatementSpan& statement : cutter.cut(document, test::packed_language(), quotes)) {
    if (!out.empty()) out += " | ";
    out += document.text(statement.tokens);
    for (const TokenRange clause : statement.clauses) out += " [" + std::string(document.text(clause)) + "]";
  }
  return out;
}

TEST(StatementSpans, Table) {
  Language language = test::packed_language();
  const auto cutter = StatementCutter::load(language);
  ASSERT_TRUE(cutter.ok());
  for (const test::Case& row : test::cases("statement-spans.tsv")) {
    const auto kind = named<QuoteKind>(row.cells[0]);
    ASSERT_TRUE(kind) << row.place;
    EXPECT_EQ(statements_of(cutter.value(), *kind, row.cells[1]), row.cells[2])
        << row.place << ' ' << row.cells[3];
  }
}

}  // namespace
}  // namespace dossier
