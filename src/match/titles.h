#pragma once
// Titles and roles as they stand beside names: "Prime Minister", "spokesman", "Dr."
#include <vector>

#include "data/data_set.h"
#include "text/document.h"

namespace dossier {

// Marks of a title; columns of lexicon/titles.tsv.
enum TitleMark : std::uint8_t {
  kTitleBefore = 1U << 0U,
  kTitleAfter = 1U << 1U,
  kTitleMale = 1U << 2U,
  kTitleFemale = 1U << 3U,
  kTitleHonorific = 1U << 4U,
  kTitleAmbiguous = 1U << 5U  // also a name or another word
};

struct TitlePlace {
  TokenRange tokens;
  std::uint8_t marks = 0;
};

class TitleTable {
 public:
  // Adds the words to the vocabulary.
  static Result<TitleTable> load(const DataSet& data, Vocabulary& vocabulary);

  // The longest titles, in order, not overlapping, in capitals or not.
  std::vector<TitlePlace> match(const Document& document) const;

 private:
  struct Title {
    std::uint32_t begin = 0;  // of its words
    std::uint16_t size = 0;
    std::uint8_t marks = 0;
  };
  WordId first_word(const Title& title) const { return words_[title.begin]; }

  std::vector<WordId> words_;  // of all titles, one after the other
  std::vector<Title> titles_;  // by first word, then longest first
  std::vector<std::uint32_t>
      first_of_;  // by WordId: index into titles_ of the first with that word, plus one
};

}  // namespace dossier
