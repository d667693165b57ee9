#pragma once
// The best labelling of a stretch, and by how much it is the best.
#include <array>
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
  explicit BestLabelling(const TransitionScores& transitions);
  void find(const std::vector<LabelScores>& scores, Labelling& best);

 private:
  // A number for each label, those of one place side by side: the types are stepped at once.
  using ByType = std::array<std::int32_t, kTagTypes>;
  struct Column {
    std::array<ByType, 4> places;  // by TagPlace
    std::int32_t outside = 0;

    ByType& operator[](TagPlace place) { return places[static_cast<std::size_t>(place)]; }
    const ByType& operator[](TagPlace place) const { return places[static_cast<std::size_t>(place)]; }
    std::int32_t of(Label label) const {
      return label == kOutside ? outside : (*this)[place_of(label)][static_cast<std::size_t>(type_of(label))];
    }
  };
  // Between names every label that can end steps to every one that can begin, outside among both; `near` are
  // those of kBegin going on and of kLast going back.
  static constexpr std::size_t kEnds = 1 + 2 * kTagTypes;
  struct Step {
    ByType near, unit;
    std::int32_t outside = 0;
  };

  static Column impossible();
  static Column by_place(const LabelScores& scores);
  void find_one(const LabelScores& scores, Labelling& best) const;
  void read_after();
  Column step_on(const Column& before) const;
  Label best_next(Label before, std::size_t token) const;

  const TransitionScores* transitions_;
  std::array<Step, kEnds> from_;  // outside, then kLast and kUnit of each type: to those that can begin
  std::array<Step, kEnds> to_;    // outside, then kBegin and kUnit of each type: from those that can end
  ByType begin_inside_, begin_last_, inside_inside_, inside_last_;
  std::vector<Column> scores_;  // by token
  std::vector<Column> after_;   // the best of what follows each token, by its label
};

}  // namespace dossier
