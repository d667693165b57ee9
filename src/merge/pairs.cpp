// Buckets by sorting, so that the result owes nothing to the order of the postings.
// Tested by tests/merge/pairs_test.cpp.
#include "merge/pairs.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace dossier {
namespace {

// Most keys stand alone: they are left out before the rest is sorted. A few of them stay, whose places in the
// table of counts are another key's too.
void drop_lonely(std::vector<Posting>& postings) {
  const std::size_t places = std::bit_ceil(2 * postings.size() + 1);
  const auto shift = static_cast<unsigned>(64 - std::countr_zero(places));
  const auto place = [&](const Posting& posting) { return posting.key * 0x9E3779B97F4A7C15ULL >> shift; };
  std::vector<std::uint8_t> count(places);
  for (const Posting& posting : postings)
    if (std::uint8_t& known = count[place(posting)]; known < 2) ++known;
  std::erase_if(postings, [&](const Posting& posting) { return count[place(posting)] < 2; });
}

}  // namespace

std::vector<ItemPair> pairs_of(std::vector<Posting> postings, std::size_t limit, std::size_t reach) {
  drop_lonely(postings);
  std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) {
    return std::tie(a.key, a.order, a.item) < std::tie(b.key, b.order, b.item);
  });
  std::vector<ItemPair> pairs;
  for (std::size_t begin = 0, end = 0; begin < postings.size(); begin = end) {
    while (end < postings.size() && postings[end].key == postings[begin].key) ++end;
    const std::size_t farthest = end - begin <= limit ? limit : reach;
    for (std::size_t i = begin; i < end; ++i)
      for (std::size_t j = i + 1; j < std::min(end, i + 1 + farthest); ++j)
        if (postings[i].item != postings[j].item)
          pairs.push_back(std::minmax(postings[i].item, postings[j].item));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace dossier
