// Tokens of news text: the table tests/cases/tokens.tsv.
#include "text/tokenizer.h"

#include <gtest/gtest.h>

#include "data/tsv.h"
#include "match/compile_data.h"
#include "match/language.h"
#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

TEST(Tokenizer, CutsTheTable) {
  const Language& language = test::packed_language();
  Vocabulary vocabulary = language.vocabulary;
  const auto abbreviations = Abbreviations::load(language.data, vocabulary);
  ASSERT_TRUE(abbreviations.ok());
  const Tokenizer tokenizer(vocabulary, abbreviations.value());
  for (const test::Case& row : test::cases("tokens.tsv")) {
    std::string joined;
    for (const Token& token : tokenizer.tokenize(row.cells[0])) {
      if (!joined.empty()) joined += '|';
      joined += row.cells[0].substr(token.span.begin, token.span.size());
    }
    EXPECT_EQ(joined, row.cells[1]) << row.place;
  }
}

}  // namespace
}  // namespace dossier
