#pragma once
// What the lexicon says of single words that stand in or beside names, as one set of bits a word.
#include <cstdint>
#include <vector>

#include "match/language.h"

namespace dossier {

class WordRoles {
 public:
  // From lexicon/{titles,person-nouns,group-nouns,function-words,abbreviations}.tsv.
  static Result<WordRoles> load(Language& language);

  // 0: nothing is known. The bits are names only: features are made of the whole set.
  std::uint32_t of(WordId word) const { return word < bits_.size() ? bits_[word] : 0; }
  bool is_sport(WordId word) const;
  bool is_function(WordId word) const;  // preposition, determiner, conjunction, pronoun

 private:
  void add(Language& language, std::string_view words, std::uint32_t bits);
  std::vector<std::uint32_t> bits_;
};

}  // namespace dossier
