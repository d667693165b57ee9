#pragma once
// The stretches of one article with the traits of their tokens: all that features are made of.
#include <vector>

#include "extract/tagger/features.h"
#include "extract/tagger/stretches.h"

namespace dossier {

class StretchReader {
 public:
  // All must outlive the reader; `hits` are the gazetteer's of the whole document.
  StretchReader(const Document& document, const Language& language, const WordRoles& roles,
                const std::vector<GazetteerHit>& hits)
      : document_(&document),
        language_(&language),
        roles_(&roles),
        facts_(document, roles, hits),
        stretches_(name_stretches(document)) {
    drop_sentence_starts();
  }

  const std::vector<NameStretch>& stretches() const { return stretches_; }
  void read(const NameStretch& stretch, StretchTraits& traits) const;

 private:
  // "The", "In" with a small letter after them are no names.
  void drop_sentence_starts();

  const Document* document_;
  const Language* language_;
  const WordRoles* roles_;
  ArticleFacts facts_;
  std::vector<NameStretch> stretches_;
};

}  // namespace dossier
