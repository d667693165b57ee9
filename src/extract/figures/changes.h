#pragma once
// Change: "rose 5 percent to 20 million", "from 2 to 3 percent", "a 5 percent rise", "doubled".
#include <vector>

#include "dossier/report.h"
#include "extract/figures/sentence_view.h"
#include "extract/figures/units.h"

namespace dossier {

class ChangeReader {
 public:
  static Result<ChangeReader> load(Language& language);

  // Sets `change` of the figures of one sentence, which are in order; `places` are the tokens of each.
  void read(const SentenceView& view, const std::vector<TokenRange>& places, Figure* figures) const;

 private:
  enum class Way : std::uint8_t { kNone, kUp, kDown, kSame };
  enum class Part : std::uint8_t { kBy, kTo, kFrom, kNone };
  Way verb(const SentenceView& view, TokenIndex at) const;
  Way noun(const SentenceView& view, TokenIndex at) const;
  Way adverb(const SentenceView& view, TokenIndex at) const;
  Part link(const SentenceView& view, TokenIndex begin, TokenIndex end, bool is_first) const;

  std::size_t read_verb(const SentenceView& view, const std::vector<TokenRange>& places, std::size_t first,
                        TokenIndex from, Figure* figures) const;
  bool read_adverb(const SentenceView& view, const std::vector<TokenRange>& places, std::size_t i,
                   Figure* figures) const;
  void read_noun(const SentenceView& view, TokenRange place, Figure& figure) const;
  bool is_object(const SentenceView& view, TokenIndex verb_at, TokenRange place, const Figure& figure) const;
  bool takes_object(const SentenceView& view, TokenIndex at) const;
  bool linked_directly(const SentenceView& view, TokenIndex figure) const;

  std::vector<WordId> object_verbs_;
  std::vector<std::uint8_t> verbs_, nouns_, adverbs_;  // by lemma, by word: a Way
  WordId at_ = 0, by_ = 0, from_ = 0, of_ = 0, to_ = 0;
};

}  // namespace dossier
