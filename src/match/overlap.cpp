// Longest first, greedily.
// Tested by tests/match/overlap_test.cpp.
#include "match/overlap.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dossier {

std::vector<std::uint32_t> choose_longest(const std::vector<RankedRange>& ranges, std::vector<bool>& taken) {
  std::vector<std::uint32_t> order(ranges.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto rank = [&](std::uint32_t i) {
    const RankedRange& range = ranges[i];
    return std::tuple(~range.tokens.size(), range.tokens.begin, -range.priority, i);
  };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
  std::vector<std::uint32_t> chosen;
  for (const std::uint32_t i : order) {
    const TokenRange tokens = ranges[i].tokens;
    const auto begin = taken.begin() + tokens.begin;
    const auto end = taken.begin() + tokens.end;
    if (std::find(begin, end, true) != end) continue;
    std::fill(begin, end, true);
    chosen.push_back(i);
  }
  std::sort(chosen.begin(), chosen.end(), [&](std::uint32_t a, std::uint32_t b) {
    return ranges[a].tokens.begin < ranges[b].tokens.begin;
  });
  return chosen;
}

}  // namespace dossier
