// Names in sentences of our own: the tables tests/cases/names.tsv, without the tagger, names-tagged.tsv and
// names-types.tsv (text, mentions as `text|TYPE`, note).
#include "extract/names.h"

#include <gtest/gtest.h>

#include "data/embedded.h"
#include "match/gazetteer_compiler.h"
#include "support/cases.h"
#include "text/document_builder.h"

namespace dossier {
namespace {

// With the packed tagger or without one.
class Extractor {
 public:
  explicit Extractor(bool with_tagger)
      : language_(Language::load(DataSet::from_pack(embedded_data()).value()).value()),
        builder_(DocumentBuilder::load(language_.data, language_.vocabulary).value()),
        extractor_(load(language_, with_tagger)) {}

  // "Ann Lee|PERSON; Oslo|GPE"
  std::string mentions(const std::string& text) const {
    const Document document = builder_.build(text);
    std::vector<GazetteerHit> hits;
    language_.gazetteer.match(document, hits);
    std::string mentions;
    for (const NameMention& mention : extractor_.extract(document, language_, hits)) {
      if (!mentions.empty()) mentions += "; ";
      mentions += std::string(document.text(mention.span)) + "|" + std::string(type_name(mention.type));
    }
    return mentions;
  }

 private:
  static NameExtractor load(Language& language, bool with_tagger) {
    std::optional<Tagger> tagger;
    if (with_tagger) tagger = Tagger::load(language).value();
    return NameExtractor::load(language, std::move(tagger)).value();
  }

  Language language_;
  DocumentBuilder builder_;
  NameExtractor extractor_;
};

TEST(Names, FindsTheTable) {
  const Extractor extractor(false);
  for (const test::Case& row : test::cases("names.tsv"))
    EXPECT_EQ(extractor.mentions(row.cells[0]), row.cells[1]) << row.place << ": " << row.cells[0];
}

TEST(Names, FindsTheTableOfTheTagger) {
  const Extractor extractor(true);
  for (const test::Case& row : test::cases("names-tagged.tsv"))
    EXPECT_EQ(extractor.mentions(row.cells[0]), row.cells[1]) << row.place << ": " << row.cells[0];
}

TEST(Names, TellsTheTenTypesApart) {
  const Extractor extractor(true);
  for (const test::Case& row : test::cases("names-types.tsv"))
    EXPECT_EQ(extractor.mentions(row.cells[0]), row.cells[1]) << row.place << ": " << row.cells[0];
}

}  // namespace
}  // namespace dossier
