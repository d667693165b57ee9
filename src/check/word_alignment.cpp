// Longest common runs, found from left to right.
// Tested by tests/check/score_test.cpp.
#include "check/word_alignment.h"

#include <cstddef>

namespace dossier::check {
namespace {

struct Run {
  std::size_t a = 0, b = 0, size = 0;
};

// The longest common run of a[a0, a1) and b[b0, b1); of several the one that begins first in a, then in b.
Run longest_run(const std::vector<std::string>& a, std::size_t a0, std::size_t a1,
                const std::vector<std::string>& b, std::size_t b0, std::size_t b1) {
  Run best{a0, b0, 0};
  std::vector<std::size_t> before(b1 - b0 + 1, 0);  // the run that ends at a's word before and b's word j - 1
  for (std::size_t i = a0; i < a1; ++i) {
    std::vector<std::size_t> here(b1 - b0 + 1, 0);
    for (std::size_t j = b0; j < b1; ++j) {
      if (a[i] != b[j]) continue;
      const std::size_t size = before[j - b0] + 1;
      here[j - b0 + 1] = size;
      if (size > best.size) best = {i + 1 - size, j + 1 - size, size};
    }
    before.swap(here);
  }
  return best;
}

std::size_t matches(const std::vector<std::string>& a, std::size_t a0, std::size_t a1,
                    const std::vector<std::string>& b, std::size_t b0, std::size_t b1) {
  const Run run = longest_run(a, a0, a1, b, b0, b1);
  if (run.size == 0) return 0;
  return run.size + matches(a, a0, run.a, b, b0, run.b) +
         matches(a, run.a + run.size, a1, b, run.b + run.size, b1);
}

}  // namespace

double alike(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() && b.empty()) return 1.0;
  return 2.0 * static_cast<double>(matches(a, 0, a.size(), b, 0, b.size())) /
         static_cast<double>(a.size() + b.size());
}

}  // namespace dossier::check
