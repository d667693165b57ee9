#pragma once
// Numbers that count nothing: labels ("Article 5"), fixed phrases ("first lady"), phone numbers, list
// markers, codes, the pronoun "one", ordinals that rank nothing.
#include "extract/figures/combined.h"
#include "extract/figures/counted.h"

namespace dossier {

class NotFigures {
 public:
  static Result<NotFigures> load(Language& language);

  // Behind the fixed phrase that holds a token; the token itself where there is none.
  TokenIndex behind_phrase(const SentenceView& view, TokenIndex at) const;
  // Behind a chain of digits that is one code: a phone number, "24/7", "10.2.1", "F-16"; else the token
  // itself.
  TokenIndex behind_code(const SentenceView& view, TokenIndex at) const;
  // Whether a reading of numbers says how many, how much or in which place. `counts_noun`: a noun stands
  // behind it.
  bool is_figure(const SentenceView& view, const Reading& reading, bool counts_noun,
                 const CountedReader& words, const NumeralReader& numerals) const;

 private:
  bool is_label(const SentenceView& view, const Reading& reading, bool counts_noun) const;
  bool is_pronoun(const SentenceView& view, const Reading& reading, bool counts_noun,
                  const CountedReader& words) const;
  bool ranks(const SentenceView& view, const Reading& reading, bool counts_noun, const CountedReader& words,
             const NumeralReader& numerals) const;

  PhraseTable phrases_, labels_;
  std::vector<WordId> rank_verbs_;
  WordId one_ = 0, top_ = 0, of_ = 0;
};

}  // namespace dossier
