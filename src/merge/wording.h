#pragma once
// Two wordings held against each other, word by word.
#include <span>
#include <vector>

#include "dossier/comparison.h"

namespace dossier {

// Length of the longest common subsequence of the folded words.
std::uint32_t common_words(std::span<const ComparedWord> a, std::span<const ComparedWord> b);

// How many words of b it takes from its first one on until all that both have in common is there.
std::size_t aligned_end(std::span<const ComparedWord> a, std::span<const ComparedWord> b);

// What `here` drops from `full`, adds to it and replaces, in order. The words' spans are in `unit`.
struct Wording {
  const Passage& at;
  std::span<const ComparedWord> words;
};
std::vector<WordingChange> wording_changes(const Wording& full, const Wording& here, OffsetUnit unit);

}  // namespace dossier
