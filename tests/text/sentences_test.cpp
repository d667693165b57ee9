// Sentence boundaries: the table tests/cases/sentences.tsv.
#include "text/sentences.h"

#include <gtest/gtest.h>

#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

TEST(Sentences, CutTheTable) {
  for (const test::Case& row : test::cases("sentences.tsv")) {
    const Document document = test::document(row.cells[0]);
    std::string joined;
    for (const Sentence& sentence : document.sentences()) {
      if (!joined.empty()) joined += '|';
      joined += document.text(sentence.span);
    }
    EXPECT_EQ(joined, row.cells[1]) << row.place;
  }
}

}  // namespace
}  // namespace dossier
