#pragma once
// The words that tell what becomes of people: die, killed, missing, on board, death toll.
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/figures/sentence_view.h"
#include "match/language.h"

namespace dossier {

enum class FatePart : std::uint8_t {
  kSubjectVerb,  // 14 people died
  kObjectVerb,   // killed 14 people, 14 were killed
  kState,        // 14 people dead
  kNoun,         // 14 deaths
  kToll          // the death toll rose to 14
};

struct FateRow {
  FatePart part = FatePart::kState;
  std::string fate;
  std::vector<WordId> words;       // the first one of a verb is its lemma
  std::vector<std::string> heads;  // stems; told only where one of them is counted; empty: any
};

class FateWords {
 public:
  // From lexicon/fates.tsv.
  static Result<FateWords> load(Language& language);

  // The rows of a part that stand at a token; the longest one, none where there is none.
  const FateRow* at(const SentenceView& view, TokenIndex token, FatePart part) const;
  // How many tokens it takes.
  static TokenIndex size(const FateRow& row) { return static_cast<TokenIndex>(row.words.size()); }
  // Whether a head adds nothing to the fate: 14 dead, 14 people dead, 14 lives. Takes its stem.
  bool is_anybody(std::string_view stem) const;

 private:
  std::vector<FateRow> rows_;
  std::unordered_map<WordId, std::vector<std::size_t>> beginning_with_;
  std::vector<std::string> anybody_;  // stems
};

}  // namespace dossier
