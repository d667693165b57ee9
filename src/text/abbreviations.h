#pragma once
// Abbreviations whose full stop belongs to the word: lexicon/abbreviations.tsv.
#include <string_view>
#include <vector>

#include "data/data_set.h"
#include "text/vocabulary.h"

namespace dossier {

enum class Abbreviation : std::uint8_t {
  kNone,
  kTitle,    // a name follows: never the end of a sentence (Mr., Gen.)
  kMonth,    // a day follows (Jan.)
  kCompany,  // may end a sentence (Inc.)
  kPlace,    // may end a sentence (U.S., Calif.)
  kOther     // may end a sentence (a.m., etc.)
};

class Abbreviations {
 public:
  // Adds the words, with their full stops, to the vocabulary.
  static Result<Abbreviations> load(const DataSet& data, Vocabulary& vocabulary);

  // Of a folded word that ends with a full stop.
  Abbreviation of(WordId word) const { return word < classes_.size() ? classes_[word] : Abbreviation::kNone; }

 private:
  std::vector<Abbreviation> classes_;  // by word
};

}  // namespace dossier
