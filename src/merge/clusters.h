#pragma once
// Groups of items out of scored pairs.
#include <functional>
#include <vector>

#include "merge/pairs.h"

namespace dossier {

struct ScoredPair {
  ItemPair items;
  double score = 0.0;  // in (0, 1]; pairs that are not named have 0
  bool joins = true;   // else it counts in averages alone
};

// Connected items, each group sorted, groups by their first item; items without a pair stand alone.
std::vector<std::vector<Item>> connected(std::size_t items, const std::vector<ItemPair>& pairs);

// Whether two items must not be in one group, whatever else speaks for it.
using Apart = std::function<bool(Item, Item)>;

// Average linkage: the two groups whose items fit best on average are joined as long as the average over all
// their pairs is at least `least`, one pair between them joins and none is apart. Components of more than a
// few hundred items lose their weakest pairs first.
std::vector<std::vector<Item>> clusters(std::size_t items, const std::vector<ScoredPair>& pairs, double least,
                                        const Apart& apart = {});

}  // namespace dossier
