#pragma once
// The one choice between matches that overlap.
#include <cstdint>
#include <vector>

#include "text/token.h"

namespace dossier {

struct RankedRange {
  TokenRange tokens;
  int priority = 0;
};

// Indices of the ranges that stay, in text order, no two overlapping: the longer one wins, then the earlier,
// then the higher priority, then the one that stands first in `ranges` (rules give theirs in a fixed order).
// `taken` has a mark for each token of the document that is not free; those of the chosen are added.
std::vector<std::uint32_t> choose_longest(const std::vector<RankedRange>& ranges, std::vector<bool>& taken);

}  // namespace dossier
