// The packed model on plain sentences: a smoke table, and that it says the same twice.
#include "extract/tagger/tagger.h"

#include <gtest/gtest.h>

#include "data/embedded.h"
#include "support/cases.h"
#include "text/document_builder.h"

namespace dossier {
namespace {

// The program's data with a tagger over it.
class PackedTagger {
 public:
  PackedTagger()
      : language_(Language::load(DataSet::from_pack(embedded_data()).value()).value()),
        builder_(DocumentBuilder::load(language_.data, language_.vocabulary).value()),
        tagger_(Tagger::load(language_).value().value()) {}

  // "Ann Lee=PER | Oslo=LOC"
  std::string tagged(const std::string& text) const;
  Language& language() { return language_; }

 private:
  Language language_;
  DocumentBuilder builder_;
  Tagger tagger_;
};

PackedTagger& packed() {
  static PackedTagger loaded;
  return loaded;
}

std::string PackedTagger::tagged(const std::string& text) const {
  static constexpr const char* kTypes[] = {"PER", "ORG", "LOC", "MISC"};
  const Document document = builder_.build(text);
  std::vector<GazetteerHit> hits;
  language_.gazetteer.match(document, hits);
  std::string found;
  for (const TaggedName& name : tagger_.tag(document, language_, hits)) {
    if (!found.empty()) found += " | ";
    found += std::string(document.text(name.tokens)) + "=" + kTypes[static_cast<std::size_t>(name.type)];
  }
  return found;
}

TEST(Tagger, Sentences) {
  for (const test::Case& row : test::cases("tagger.tsv"))
    EXPECT_EQ(packed().tagged(row.cells[0]), row.cells[1]) << row.place;
}

TEST(Tagger, SaysTheSameTwice) {
  const std::string text = "Ann Lee of Acme Corp. flew to Oslo. Lee met Acme's lawyers there.";
  EXPECT_EQ(packed().tagged(text), PackedTagger().tagged(text));
}

TEST(Tagger, TellsAFileThatIsNone) {
  EXPECT_EQ(Tagger::load(packed().language(), "missing.bin").error().message(),
            "missing.bin: cannot be read");
}

}  // namespace
}  // namespace dossier
