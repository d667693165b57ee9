// Names in sentences of our own: the table tests/cases/names.tsv (text, mentions as `text|TYPE`, note).
#include "extract/names.h"

#include <gtest/gtest.h>

#include "match/gazetteer_compiler.h"
#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

struct Extracted {
  Document document;
  std::vector<NameMention> mentions;
};

Extracted extract(const std::string& text) {
  static Language language = test::packed_language();
  static const Result<NameExtractor> extractor = NameExtractor::load(language);
  Extracted result{test::document(text), {}};
  std::vector<GazetteerHit> hits;
  language.gazetteer.match(result.document, hits);
  result.mentions = extractor.value().extract(result.document, language, hits);
  return result;
}

TEST(Names, FindsTheTable) {
  for (const test::Case& row : test::cases("names.tsv")) {
    const Extracted found = extract(row.cells[0]);
    std::string mentions;
    for (const NameMention& mention : found.mentions) {
      if (!mentions.empty()) mentions += "; ";
      mentions += std::string(found.document.text(mention.span)) + "|" + std::string(type_name(mention.type));
    }
    EXPECT_EQ(mentions, row.cells[1]) << row.place << ": " << row.cells[0];
  }
}

}  // namespace
}  // namespace dossier
