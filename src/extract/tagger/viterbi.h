#pragma once
// The best labelling of a stretch, and by how much it is the best.
#include <cstdint>
#include <vector>

#include "extract/tagger/labels.h"

namespace dossier {

struct Labelling {
  std::vector<Label> labels;
  // Of each token: how much worse the best labelling is that gives it another type (outside is one too).
  std::vector<std::int32_t> margins;
};

// Before and after the stretch all is outside. Ties go to the lower label. Exact: integers only.
Labelling best_labelling(const std::vector<LabelScores>& scores, const TransitionScores& transitions);

}  // namespace dossier
