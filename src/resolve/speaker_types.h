#pragma once
// What kind of source a speaker is: a person, a group, a body, a place, a document, or somebody whose name is
// kept back.
#include <unordered_set>
#include <vector>

#include "extract/quotes/sentence_roles.h"
#include "resolve/chains.h"

namespace dossier {

class SpeakerTypes {
 public:
  // Reads lexicon/anonymity.tsv.
  static Result<SpeakerTypes> load(Language& language);

  static SpeakerType of_entity(EntityType type);
  // Of a description or a pronoun that stands for no chain. Not empty.
  SpeakerType of_phrase(const Document& document, const SentenceRoles& roles, TokenRange phrase) const;

 private:
  bool is_kept_back(const Document& document, const SentenceRoles& roles, TokenIndex at) const;

  std::unordered_set<WordId> nouns_, words_, verbs_;
};

// The last token of the first part of a description: "spokesman" of "spokesman for the ministry".
TokenIndex head_of(const Document& document, const SentenceRoles& roles, TokenRange phrase);

}  // namespace dossier
