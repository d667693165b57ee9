#pragma once
// Sentences read for cues and noun phrases: each at most once, and only those that are asked for.
#include <memory>
#include <vector>

#include "extract/quotes/sources.h"

namespace dossier {

class Readings {
 public:
  Readings(const Document& document, const Language& language, const SentenceRoles& roles,
           const CueLexicon& lexicon, const std::vector<NameMention>& names);

  const Document& document() const { return document_; }
  const Language& language() const { return language_; }
  const SentenceRoles& roles() const { return roles_; }
  const NameIndex& names() const { return names_; }
  std::uint32_t role(TokenIndex i) const { return roles_.of(document_.token(i).word); }
  // `sentence` is an index into the document's sentences.
  const SentenceReading& of(std::uint32_t sentence);

 private:
  const Document& document_;
  const Language& language_;
  const SentenceRoles& roles_;
  const CueLexicon& lexicon_;
  NameIndex names_;
  std::vector<std::unique_ptr<const SentenceReading>> of_;
};

}  // namespace dossier
