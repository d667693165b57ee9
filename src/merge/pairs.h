#pragma once
// Pairs worth comparing, out of lists of keys, without holding everything against everything.
#include <cstdint>
#include <utility>
#include <vector>

namespace dossier {

using Item = std::uint32_t;
using ItemPair = std::pair<Item, Item>;  // first < second

// An item under one of its keys. `order` places it among its neighbours in a bucket that is too large.
struct Posting {
  std::uint64_t key = 0;
  std::uint64_t order = 0;
  Item item = 0;
};

// All pairs of items that share a key, each once and sorted. In a bucket of more than `limit` items only
// those meet that stand at most `reach` places apart in its order (sorted neighbourhood, Hernandez and Stolfo
// 1995), so that the work stays linear in the number of postings.
std::vector<ItemPair> pairs_of(std::vector<Posting> postings, std::size_t limit, std::size_t reach);
inline std::vector<ItemPair> pairs_of(std::vector<Posting> postings, std::size_t limit) {
  return pairs_of(std::move(postings), limit, limit / 4);
}

}  // namespace dossier
