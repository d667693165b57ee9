#pragma once
// How sure a number is: "about", "more than", "up to" before it, "or more", "-odd", "+" behind it.
#include <optional>
#include <vector>

#include "dossier/report.h"
#include "extract/figures/phrase_table.h"

namespace dossier {

struct BoundHit {
  Bound bound = Bound::kAbout;
  TokenIndex begin = 0;
  TokenIndex end = 0;
};

// lexicon/figure-bounds.tsv
class BoundReader {
 public:
  static Result<BoundReader> load(Language& language);

  // The bound that ends right before a figure; `is_small`: a number of one low word ("talks about two cases"
  // bounds nothing).
  std::optional<BoundHit> before(const SentenceView& view, TokenIndex figure, TokenIndex from,
                                 bool is_small) const;
  std::optional<BoundHit> behind(const SentenceView& view, TokenIndex figure_end) const;

 private:
  struct PhrasalVerb {
    WordId lemma = kUnknownWord;
    WordId particle = kUnknownWord;
    friend bool operator==(const PhrasalVerb&, const PhrasalVerb&) = default;
  };

  bool is_preposition(const SentenceView& view, const BoundHit& hit) const;
  bool is_particle(const SentenceView& view, const BoundHit& hit) const;

  PhraseTable before_, behind_;
  std::vector<WordId> prepositions_;
  std::vector<WordId> topic_verbs_;  // lemmas: "talk about" tells a topic
  std::vector<PhrasalVerb> phrasal_verbs_;
  WordId than_ = 0;
};

}  // namespace dossier
