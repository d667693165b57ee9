#pragma once
// The words that numbers are made of: lexicon/number-words.tsv.
#include <vector>

#include "extract/figures/exact.h"
#include "match/language.h"

namespace dossier {

enum class NumberClass : std::uint8_t {
  kNone,
  kUnit,
  kTen,
  kScale,
  kDozen,
  kLetter,
  kOrdinal,
  kPart,
  kParts,
  kGlyph,
  kVague,
  kTimes,
  kSign,
  kPoint
};

struct NumberWord {
  NumberClass is = NumberClass::kNone;
  Exact value;
};

class NumberWords {
 public:
  static Result<NumberWords> load(Language& language);

  const NumberWord& of(WordId word) const {
    return word < slot_.size() ? words_[slot_[word]] : words_.front();
  }

 private:
  std::vector<NumberWord> words_{1};
  std::vector<std::uint8_t> slot_;  // by word: index into words_
};

}  // namespace dossier
