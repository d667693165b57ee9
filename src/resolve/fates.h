#pragma once
// What becomes of those whom a figure counts: dead, injured, rescued. "14 people died", "at least 12 dead"
// and "the death toll rose to 17" count one thing, the "46 people" in the coach another.
#include <string_view>
#include <vector>

#include "data/tsv.h"
#include "extract/figures/bounds.h"
#include "resolve/compared_words.h"
#include "resolve/fate_words.h"
#include "text/document.h"

namespace dossier {

// Views live as long as the fates that gave them.
struct Fate {
  std::string_view name;  // as lexicon/fates.tsv has it; empty where nothing is told
  bool anybody = false;   // the head adds nothing to it: people, others, lives, or none
};

class Fates {
 public:
  static Result<Fates> load(Language& language);

  // Of a count; of other figures nothing.
  Fate of(const Document& document, const Language& language, const ContentWords& words,
          const Figure& figure) const;

 private:
  enum WordClass : std::uint8_t { kBe = 1U, kHave = 2U, kFiller = 4U, kRelative = 8U, kObjectStart = 16U };
  struct Place;  // a figure in its sentence

  Fates(FateWords words, BoundReader bounds) : words_(std::move(words)), bounds_(std::move(bounds)) {}

  void learn_classes(const std::vector<TsvRow>& rows, Language& language);
  bool is(const SentenceView& view, TokenIndex at, unsigned classes) const;
  bool is_filler(const SentenceView& view, TokenIndex at) const;
  TokenIndex behind_insertion(const SentenceView& view, TokenIndex at) const;
  const FateRow* state_behind(const Place& place, TokenIndex at) const;
  const FateRow* predicate_behind(const Place& place, TokenIndex at) const;
  const FateRow* verb_before(const Place& place) const;
  const FateRow* toll_before(const Place& place) const;
  const FateRow* find(const Place& place) const;

  FateWords words_;
  BoundReader bounds_;
  std::vector<std::uint8_t> class_of_word_;
  WordId including_ = kUnknownWord;
};

}  // namespace dossier
