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

// The same for many stretches, without a new table for each.
class BestLabelling {
 public:
  // `transitions` must outlive it.
  explicit BestLabelling(const TransitionScores& transitions) : transitions_(&transitions) {}
  void find(const std::vector<LabelScores>& scores, Labelling& best);

 private:
  using Column = std::array<std::int32_t, kLabels>;

  void find_one(const LabelScores& scores, Labelling& best) const;
  void read_after(const std::vector<LabelScores>& scores);

  const TransitionScores* transitions_;
  std::vector<Column> after_;  // the best of what follows each token, by its label
};

}  // namespace dossier
