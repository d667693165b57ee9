#pragma once
// Noun phrases of a sentence, read without a parser: who can be the speaker, where a reported clause begins.
#include <optional>
#include <vector>

#include "extract/names.h"
#include "extract/quotes/cues.h"

namespace dossier {

enum class PhraseKind : std::uint8_t {
  kName,      // ends with a person's name, or is a name as a whole
  kPronoun,   // he, she, they, it, I, we
  kRelative,  // who, which: stands for the phrase before it
  kPerson,    // headed by a noun for persons
  kGroup,     // headed by a noun for bodies or documents
  kOther
};

struct NounPhrase {
  TokenRange tokens;    // with determiner and "of" phrases
  TokenIndex head = 0;  // the last token of its first part
  TokenRange mention;   // what stands for the speaker: the name, or all but the determiner
  PhraseKind kind = PhraseKind::kOther;
  bool is_person_name = false;
};

// Names by token, so that a token asks for its mention in one load.
class NameIndex {
 public:
  NameIndex(const Document& document, const std::vector<NameMention>& names);
  const NameMention* at(TokenIndex token) const {
    return of_[token] == 0 ? nullptr : &(*names_)[of_[token] - 1];
  }

 private:
  const std::vector<NameMention>* names_;
  std::vector<std::uint32_t> of_;
};

// In order, not overlapping. Heads of `cues` that are verbs end a phrase.
std::vector<NounPhrase> noun_phrases(const Document& document, const Language& language,
                                     const SentenceRoles& roles, const NameIndex& names, TokenRange sentence,
                                     const std::vector<Cue>& cues);

}  // namespace dossier
