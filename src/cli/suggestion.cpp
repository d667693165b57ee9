// Optimal string alignment distance (Boytsov 2011, section 2.2.1) over three rows.
// Tested by tests/cli/suggestion_test.cpp.
#include "cli/suggestion.h"

#include <algorithm>
#include <limits>

namespace dossier {
namespace {

std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> before;
  std::vector<std::size_t> above;
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    before = std::move(above);
    above = row;
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& words) {
  std::size_t least = std::numeric_limits<std::size_t>::max();
  std::optional<std::string> found;
  for (const std::string& candidate : words) {
    const std::size_t steps = distance(word, candidate);
    if (steps >= least || 3 * steps > std::max(word.size(), candidate.size())) continue;
    least = steps;
    found = candidate;
  }
  return found;
}

}  // namespace dossier
