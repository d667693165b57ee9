#pragma once
// Groups of items out of scored pairs.
#include <vector>

#include "merge/pairs.h"

namespace dossier {

struct ScoredPair {
  ItemPair items;
  double score = 0.0;  // in (0, 1]; pairs that are not named have 0
};

// Connected items, each group sorted, groups by their first item; items without a pair stand alone.
std::vector<std::vector<Item>> connected(std::size_t items, const std::vector<ItemPair>& pairs);

// Average linkage: the two groups whose items fit best on average are joined as long as the average over all
// their pairs is at least `least`. Components of more than a few hundred items lose their weakest pairs
// first.
std::vector<std::vector<Item>> clusters(std::size_t items, const std::vector<ScoredPair>& pairs,
                                        double least);

}  // namespace dossier
