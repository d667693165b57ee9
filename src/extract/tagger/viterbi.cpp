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

void BestLabelling::read_after(const std::vector<LabelScores>& scores) {
  after_.assign(scores.size(), impossible());
  for (Label y = 0; y < kLabels; ++y)
    if (can_end(y)) after_.back()[y] = step(*transitions_, y, kOutside);
  for (std::size_t i = scores.size() - 1; i > 0; --i) {
    Column from = after_[i];  // the best from the token on, itself included
    for (Label y = 0; y < kLabels; ++y) from[y] += score_of(scores[i], y);
    for (const auto [before, after] : kLegalSteps)
      after_[i - 1][before] =
          std::max(after_[i - 1][before], step(*transitions_, before, after) + from[after]);
  }
}

// A stretch of one token is outside or a name of its own: nothing else is legal.
void BestLabelling::find_one(const LabelScores& scores, Labelling& best) const {
  std::array<std::int32_t, kTagTypes + 1> totals;  // outside first
  totals[0] = step(*transitions_, kOutside, kOutside) + step(*transitions_, kOutside, kOutside);
  for (std::size_t type = 0; type < kTagTypes; ++type) {
    const Label unit = label(static_cast<TagType>(type), TagPlace::kUnit);
    totals[type + 1] =
        step(*transitions_, kOutside, unit) + score_of(scores, unit) + step(*transitions_, unit, kOutside);
  }
  const auto top = static_cast<std::size_t>(std::max_element(totals.begin(), totals.end()) - totals.begin());
  std::int32_t other = kImpossible;
  for (std::size_t i = 0; i < totals.size(); ++i)
    if (i != top) other = std::max(other, totals[i]);
  best.labels.assign(1, top == 0 ? kOutside : label(static_cast<TagType>(top - 1), TagPlace::kUnit));
  best.margins.assign(1, totals[top] - other);
}

void BestLabelling::find(const std::vector<LabelScores>& scores, Labelling& best) {
  if (scores.size() == 1) return find_one(scores[0], best);
  best.labels.resize(scores.size());
  best.margins.resize(scores.size());
  if (scores.empty()) return;
  read_after(scores);
  Column up_to = impossible();
  up_to[kOutside] = 0;
  Label before = kOutside;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    up_to = best_up_to(up_to, scores[i], *transitions_);
    before = best.labels[i] = best_next(before, scores[i], after_[i], *transitions_);
    best.margins[i] = margin(up_to, after_[i], before);
  }
}

Labelling best_labelling(const std::vector<LabelScores>& scores, const TransitionScores& transitions) {
  Labelling best;
  BestLabelling(transitions).find(scores, best);
  return best;
}

}  // namespace dossier
