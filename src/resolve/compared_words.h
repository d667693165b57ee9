#pragma once
// The words of a text as the comparison across documents sees them: folded forms, stems, names, numbers.
#include <atomic>
#include <string>
#include <vector>

#include "match/language.h"
#include "text/document.h"

namespace dossier {

// What stands at a span and is compared as one thing: a name, a figure, a date.
struct ComparedThing {
  Span span;
  WordRole role = WordRole::kName;
  WordHash key = 0;
};

// Of one document, sorted and without overlaps: names first, then figures, then dates.
std::vector<ComparedThing> compared_things(const DocumentReport& report);

class ContentWords {
 public:
  static Result<ContentWords> load(Language& language);

  // Every word, number and symbol of the tokens, punctuation left out.
  std::vector<ComparedWord> words(const Document& document, const Language& language,
                                  const std::vector<ComparedThing>& things, TokenRange tokens) const;
  // What content words among them may mean.
  static std::vector<WordSense> senses(const Language& language, const std::vector<ComparedWord>& words);
  // Of a word of any form what its forms share.
  std::string stem_of(const Document& document, const Language& language, const Token& token) const;

 private:
  // The hash of the stem, and above it a bit for a common word.
  std::uint64_t key_of(const Document& document, const Language& language, const Token& token) const;

  std::vector<WordRole> role_of_word_;                     // by word number; what is beyond is content
  std::vector<std::pair<WordId, std::string>> singulars_;  // irregular plurals, sorted
  // Keys by word number, 0 where a word has not been met: any thread would write the same.
  mutable std::vector<std::atomic<std::uint64_t>> key_of_word_;
};

}  // namespace dossier
