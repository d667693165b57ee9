// Probabilities scaled to sum 1 at each token, after Rabiner 1989.
// Tested by tests/train/crf_test.cpp (against all labellings of short stretches).
#include "train/chain.h"

#include <algorithm>
#include <cmath>

namespace dossier::train {
namespace {

ChainScores potentials(const ChainScores& scores, LabelMask mask) {
  const float top = *std::max_element(scores.begin(), scores.end());
  ChainScores result{};
  for (std::size_t y = 0; y < kLabels; ++y)
    if ((mask >> y & 1U) != 0) result[y] = std::exp(std::max(scores[y] - top, -60.0F));
  return result;
}

bool scale(ChainScores& values) {
  float sum = 0;
  for (const float value : values) sum += value;
  if (!(sum > 0)) return false;
  for (float& value : values) value /= sum;
  return true;
}

}  // namespace

ChainExpectations expectations(const std::vector<ChainScores>& scores, const ChainTransitions& transitions,
                               const LabelMask* masks) {
  const std::size_t size = scores.size();
  ChainTransitions weight{};
  for (const auto [before, after] : kLegalSteps) {
    const std::size_t at = std::size_t{before} * kLabels + after;
    weight[at] = std::exp(transitions[at]);
  }
  const auto weight_of = [&](LabelStep step) {
    return weight[std::size_t{step.before} * kLabels + step.after];
  };

  ChainExpectations result;
  std::vector<ChainScores> own(size);
  std::vector<ChainScores> forward(size + 1, ChainScores{});
  forward[0][kOutside] = 1;
  for (std::size_t i = 0; i < size; ++i) {
    own[i] = potentials(scores[i], masks == nullptr ? ~LabelMask{0} : masks[i]);
    for (const LabelStep step : kLegalSteps)
      forward[i + 1][step.after] += forward[i][step.before] * weight_of(step) * own[i][step.after];
    if (!scale(forward[i + 1])) result.possible = false;
  }
  ChainScores backward{};
  for (const LabelStep step : kLegalSteps)
    if (step.after == kOutside) backward[step.before] = weight_of(step);
  result.labels.resize(size);
  for (std::size_t i = size; i-- > 0 && result.possible;) {
    for (std::size_t y = 0; y < kLabels; ++y) result.labels[i][y] = forward[i + 1][y] * backward[y];
    if (!scale(result.labels[i])) result.possible = false;
    if (i + 1 == size)
      for (std::size_t y = 0; y < kLabels; ++y) result.steps[y * kLabels + kOutside] += result.labels[i][y];
    ChainScores next{};
    ChainTransitions steps{};
    float sum = 0;
    for (const LabelStep step : kLegalSteps) {
      const float onward = weight_of(step) * own[i][step.after] * backward[step.after];
      next[step.before] += onward;
      const float both = forward[i][step.before] * onward;
      steps[std::size_t{step.before} * kLabels + step.after] = both;
      sum += both;
    }
    for (std::size_t k = 0; k < steps.size(); ++k) result.steps[k] += steps[k] / sum;
    backward = next;
    if (!scale(backward)) result.possible = false;
  }
  return result;
}

}  // namespace dossier::train
