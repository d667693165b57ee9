#pragma once
// Expectations of labels and of steps between them in one stretch: the forward-backward algorithm.
#include <array>
#include <vector>

#include "train/examples.h"

namespace dossier::train {

using ChainScores = std::array<float, kLabels>;  // of one token; natural logarithms
using ChainTransitions = std::array<float, kLabels * kLabels>;

struct ChainExpectations {
  std::vector<ChainScores> labels;  // by token: probability of each label
  ChainTransitions steps{};         // expected number of each step; outside stands on both sides
  bool possible = true;             // false: no labelling is allowed by the masks
};

// `masks`: the labels that are allowed, by token; null: all.
ChainExpectations expectations(const std::vector<ChainScores>& scores, const ChainTransitions& transitions,
                               const LabelMask* masks);

}  // namespace dossier::train
