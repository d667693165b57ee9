// The decoder against all labellings of short stretches.
#include "extract/tagger/viterbi.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace dossier {
namespace {

std::int32_t score_of(const std::vector<LabelScores>& scores, const TransitionScores& transitions,
                      const std::vector<Label>& labels) {
  std::int32_t sum = 0;
  Label before = kOutside;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    sum += transitions[std::size_t{before} * kLabels + labels[i]];
    if (labels[i] != kOutside) sum += scores[i][labels[i] - 1U];
    before = labels[i];
  }
  return sum + transitions[std::size_t{before} * kLabels + kOutside];
}

bool is_legal(const std::vector<Label>& labels) {
  Label before = kOutside;
  for (const Label label : labels) {
    if (!can_follow(before, label)) return false;
    before = label;
  }
  return can_follow(before, kOutside);
}

// Calls with every legal labelling of `size` tokens.
template <typename Visit>
void each_labelling(std::size_t size, Visit visit) {
  std::vector<Label> labels(size, kOutside);
  for (;;) {
    if (is_legal(labels)) visit(labels);
    std::size_t at = 0;
    while (at < size && ++labels[at] == kLabels) labels[at++] = kOutside;
    if (at == size) return;
  }
}

bool same_type(Label a, Label b) {
  if (a == kOutside || b == kOutside) return a == b;
  return type_of(a) == type_of(b);
}

// Small scores, so that ties are common.
std::int32_t small(std::mt19937& random) { return static_cast<std::int32_t>(random() % 9) - 4; }

TEST(Viterbi, FindsTheBestOfAllLabellingsAndItsMargins) {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    std::vector<LabelScores> scores(1 + round % 3);
    TransitionScores transitions{};
    for (LabelScores& token : scores)
      for (std::int32_t& score : token) score = small(random);
    for (std::int32_t& score : transitions) score = small(random);

    const Labelling found = best_labelling(scores, transitions);
    ASSERT_TRUE(is_legal(found.labels));
    std::int32_t best = std::numeric_limits<std::int32_t>::min();
    each_labelling(scores.size(), [&](const std::vector<Label>& labels) {
      best = std::max(best, score_of(scores, transitions, labels));
    });
    EXPECT_EQ(score_of(scores, transitions, found.labels), best);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      std::int32_t other = std::numeric_limits<std::int32_t>::min();
      each_labelling(scores.size(), [&](const std::vector<Label>& labels) {
        if (!same_type(labels[i], found.labels[i]))
          other = std::max(other, score_of(scores, transitions, labels));
      });
      EXPECT_EQ(found.margins[i], best - other) << "round " << round << ", token " << i;
    }
  }
}

TEST(Viterbi, NothingForNothing) { EXPECT_TRUE(best_labelling({}, {}).labels.empty()); }

}  // namespace
}  // namespace dossier
