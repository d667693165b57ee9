// Buckets by sorting, so that the result owes nothing to the order of the postings.
// Tested by tests/merge/pairs_test.cpp.
#include "merge/pairs.h"

#include <algorithm>
#include <tuple>

namespace dossier {

std::vector<ItemPair> pairs_of(std::vector<Posting> postings, std::size_t limit) {
  std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) {
    return std::tie(a.key, a.order, a.item) < std::tie(b.key, b.order, b.item);
  });
  std::vector<ItemPair> pairs;
  for (std::size_t begin = 0, end = 0; begin < postings.size(); begin = end) {
    while (end < postings.size() && postings[end].key == postings[begin].key) ++end;
    const std::size_t reach = end - begin <= limit ? limit : limit / 4;
    for (std::size_t i = begin; i < end; ++i)
      for (std::size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j)
        if (postings[i].item != postings[j].item)
          pairs.push_back(std::minmax(postings[i].item, postings[j].item));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace dossier
