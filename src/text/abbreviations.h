#pragma once
// Abbreviations whose full stop belongs to the word: lexicon/abbreviations.tsv.
#include <string_view>
#include <vector>

#include "data/data_set.h"
#include "text/vocabulary.h"

namespace dossier {

// The classes of the table. The first four never end a sentence; the rest may.
enum class Abbreviation : std::uint8_t {
  kNone,
  kTitle,      // a name follows (Mr., Gen.)
  kName,       // first part of a name (Mt. Everest)
  kNumber,     // a number follows (No. 3)
  kReference,  // vs., e.g.
  kMonth,
  kDay,
  kSuffix,  // after a name (Jr., Ph.D.)
  kTime,
  kCompany,
  kPlace,
  kOrganisation,
  kUnit,
  kOther
};

class Abbreviations {
 public:
  // Adds the words, with their full stops, to the vocabulary.
  static Result<Abbreviations> load(const DataSet& data, Vocabulary& vocabulary);

  // Of a folded word that ends with a full stop.
  Abbreviation of(WordId word) const {
    return word < entries_.size() ? entries_[word].kind : Abbreviation::kNone;
  }
  // Whether it is one only with a capital: Ill. and Wash., not "ill." and "wash.".
  bool needs_capital(WordId word) const { return word < entries_.size() && entries_[word].capital; }

 private:
  struct Entry {
    Abbreviation kind = Abbreviation::kNone;
    bool capital = false;
  };
  std::vector<Entry> entries_;  // by word
};

}  // namespace dossier
