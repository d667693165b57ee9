// Max-sum forward and backward (Viterbi 1967): labels and max-marginals in one go.
// Tested by tests/extract/tagger/viterbi_test.cpp (against all labellings of short stretches).
#include "extract/tagger/viterbi.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dossier {
namespace {

constexpr std::int32_t kImpossible = std::numeric_limits<std::int32_t>::min() / 4;
using Column = std::array<std::int32_t, kLabels>;

Column impossible() {
  Column column;
  column.fill(kImpossible);
  return column;
}

std::int32_t score_of(const LabelScores& scores, Label label) {
  return label == kOutside ? 0 : scores[static_cast<std::size_t>(label - 1)];
}

std::int32_t step(const TransitionScores& transitions, Label before, Label after) {
  return transitions[static_cast<std::size_t>(before) * kLabels + after];
}

bool same_type(Label a, Label b) {
  if (a == kOutside || b == kOutside) return a == b;
  return type_of(a) == type_of(b);
}

// The best of what follows each token, by its label.
std::vector<Column> best_after(const std::vector<LabelScores>& scores, const TransitionScores& transitions) {
  std::vector<Column> after_of(scores.size(), impossible());
  for (Label y = 0; y < kLabels; ++y)
    if (can_end(y)) after_of.back()[y] = step(transitions, y, kOutside);
  for (std::size_t i = scores.size() - 1; i > 0; --i) {
    Column from = after_of[i];  // the best from the token on, itself included
    for (Label y = 0; y < kLabels; ++y) from[y] += score_of(scores[i], y);
    for (const auto [before, after] : kLegalSteps)
      after_of[i - 1][before] =
          std::max(after_of[i - 1][before], step(transitions, before, after) + from[after]);
  }
  return after_of;
}

// The best up to the next token, by its label.
Column best_up_to(const Column& before_it, const LabelScores& scores, const TransitionScores& transitions) {
  Column next = impossible();
  for (const auto [before, after] : kLegalSteps)
    next[after] = std::max(next[after], before_it[before] + step(transitions, before, after));
  for (Label y = 0; y < kLabels; ++y) next[y] += score_of(scores, y);
  return next;
}

Label best_next(Label before, const LabelScores& scores, const Column& after_it,
                const TransitionScores& transitions) {
  Label best = kOutside;
  std::int32_t top = kImpossible;
  for (Label y = 0; y < kLabels; ++y) {
    if (!can_follow(before, y)) continue;
    const std::int32_t score = step(transitions, before, y) + score_of(scores, y) + after_it[y];
    if (score <= top) continue;
    top = score;
    best = y;
  }
  return best;
}

std::int32_t margin(const Column& up_to, const Column& after_it, Label label) {
  std::int32_t same = kImpossible;
  std::int32_t other = kImpossible;
  for (Label y = 0; y < kLabels; ++y) {
    std::int32_t& best = same_type(y, label) ? same : other;
    best = std::max(best, up_to[y] + after_it[y]);
  }
  return same - other;
}

}  // namespace

Labelling best_labelling(const std::vector<LabelScores>& scores, const TransitionScores& transitions) {
  Labelling best{std::vector<Label>(scores.size()), std::vector<std::int32_t>(scores.size())};
  if (scores.empty()) return best;
  const std::vector<Column> after = best_after(scores, transitions);
  Column up_to = impossible();
  up_to[kOutside] = 0;
  Label before = kOutside;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    up_to = best_up_to(up_to, scores[i], transitions);
    before = best.labels[i] = best_next(before, scores[i], after[i], transitions);
    best.margins[i] = margin(up_to, after[i], before);
  }
  return best;
}

}  // namespace dossier
