// Max-sum forward and backward (Viterbi 1967): labels and max-marginals in one go.
// Tested by tests/extract/tagger/viterbi_test.cpp (against all labellings of short stretches).
#include "extract/tagger/viterbi.h"

#include <algorithm>
#include <limits>

namespace dossier {
namespace {

constexpr std::int32_t kImpossible = std::numeric_limits<std::int32_t>::min() / 4;
using enum TagPlace;
using ByType = std::array<std::int32_t, kTagTypes>;

std::int32_t score_of(const LabelScores& scores, Label label) {
  return label == kOutside ? 0 : scores[static_cast<std::size_t>(label - 1)];
}

std::int32_t step(const TransitionScores& transitions, Label before, Label after) {
  return transitions[static_cast<std::size_t>(before) * kLabels + after];
}

Label label_of(std::size_t type, TagPlace place) { return label(static_cast<TagType>(type), place); }

// Each type's best so far against `base` and its step.
void raise(ByType& best, const ByType& steps, std::int32_t base) {
  for (std::size_t t = 0; t < kTagTypes; ++t) best[t] = std::max(best[t], base + steps[t]);
}

ByType sum(const ByType& a, const ByType& b) {
  ByType sums;
  for (std::size_t t = 0; t < kTagTypes; ++t) sums[t] = a[t] + b[t];
  return sums;
}

ByType larger(const ByType& a, const ByType& b) {
  ByType best;
  for (std::size_t t = 0; t < kTagTypes; ++t) best[t] = std::max(a[t], b[t]);
  return best;
}

}  // namespace

BestLabelling::BestLabelling(const TransitionScores& transitions) : transitions_(&transitions) {
  for (std::size_t i = 0; i < kEnds; ++i) {
    const std::size_t type = (i - 1) % kTagTypes;
    const TagPlace end = i <= kTagTypes ? kLast : kUnit;
    const TagPlace begin = i <= kTagTypes ? kBegin : kUnit;
    const Label from = i == 0 ? kOutside : label_of(type, end);
    const Label to = i == 0 ? kOutside : label_of(type, begin);
    from_[i].outside = step(transitions, from, kOutside);
    to_[i].outside = step(transitions, kOutside, to);
    for (std::size_t t = 0; t < kTagTypes; ++t) {
      from_[i].near[t] = step(transitions, from, label_of(t, kBegin));
      from_[i].unit[t] = step(transitions, from, label_of(t, kUnit));
      to_[i].near[t] = step(transitions, label_of(t, kLast), to);
      to_[i].unit[t] = step(transitions, label_of(t, kUnit), to);
    }
  }
  for (std::size_t t = 0; t < kTagTypes; ++t) {
    begin_inside_[t] = step(transitions, label_of(t, kBegin), label_of(t, kInside));
    begin_last_[t] = step(transitions, label_of(t, kBegin), label_of(t, kLast));
    inside_inside_[t] = step(transitions, label_of(t, kInside), label_of(t, kInside));
    inside_last_[t] = step(transitions, label_of(t, kInside), label_of(t, kLast));
  }
}

BestLabelling::Column BestLabelling::impossible() {
  Column column;
  for (ByType& types : column.places) types.fill(kImpossible);
  column.outside = kImpossible;
  return column;
}

BestLabelling::Column BestLabelling::by_place(const LabelScores& scores) {
  Column column;
  for (std::size_t t = 0; t < kTagTypes; ++t)
    for (const TagPlace place : {kBegin, kInside, kLast, kUnit})
      column[place][t] = score_of(scores, label_of(t, place));
  return column;
}

// The best up to the next token, by its label, without its own score.
BestLabelling::Column BestLabelling::step_on(const Column& before) const {
  Column next = impossible();
  const auto step_from = [&](const Step& steps, std::int32_t base) {
    raise(next[kBegin], steps.near, base);
    raise(next[kUnit], steps.unit, base);
    next.outside = std::max(next.outside, base + steps.outside);
  };
  step_from(from_[0], before.outside);
  for (std::size_t t = 0; t < kTagTypes; ++t) {
    step_from(from_[1 + t], before[kLast][t]);
    step_from(from_[1 + kTagTypes + t], before[kUnit][t]);
  }
  next[kInside] = larger(sum(before[kBegin], begin_inside_), sum(before[kInside], inside_inside_));
  next[kLast] = larger(sum(before[kBegin], begin_last_), sum(before[kInside], inside_last_));
  return next;
}

void BestLabelling::read_after() {
  after_.assign(scores_.size(), impossible());
  after_.back()[kLast] = to_[0].near;
  after_.back()[kUnit] = to_[0].unit;
  after_.back().outside = to_[0].outside;
  for (std::size_t i = scores_.size() - 1; i > 0; --i) {
    Column from;  // the best from the token on, itself included
    for (std::size_t place = 0; place < from.places.size(); ++place)
      from.places[place] = sum(after_[i].places[place], scores_[i].places[place]);
    Column& before = after_[i - 1];
    const auto step_to = [&](const Step& steps, std::int32_t base) {
      raise(before[kLast], steps.near, base);
      raise(before[kUnit], steps.unit, base);
      before.outside = std::max(before.outside, base + steps.outside);
    };
    step_to(to_[0], after_[i].outside);
    for (std::size_t t = 0; t < kTagTypes; ++t) {
      step_to(to_[1 + t], from[kBegin][t]);
      step_to(to_[1 + kTagTypes + t], from[kUnit][t]);
    }
    before[kBegin] = larger(sum(from[kInside], begin_inside_), sum(from[kLast], begin_last_));
    before[kInside] = larger(sum(from[kInside], inside_inside_), sum(from[kLast], inside_last_));
  }
}

Label BestLabelling::best_next(Label before, std::size_t token) const {
  Label best = kOutside;
  std::int32_t top = kImpossible;
  const auto ask = [&](Label y) {
    const std::int32_t score = step(*transitions_, before, y) + scores_[token].of(y) + after_[token].of(y);
    if (score <= top) return;
    top = score;
    best = y;
  };
  if (!can_end(before)) {
    const auto type = static_cast<std::size_t>(type_of(before));
    ask(label_of(type, kInside));
    ask(label_of(type, kLast));
    return best;
  }
  ask(kOutside);
  for (std::size_t t = 0; t < kTagTypes; ++t) {
    ask(label_of(t, kBegin));
    ask(label_of(t, kUnit));
  }
  return best;
}

// A stretch of one token is outside or a name of its own: nothing else is legal.
void BestLabelling::find_one(const LabelScores& scores, Labelling& best) const {
  std::array<std::int32_t, kTagTypes + 1> totals;  // outside first
  totals[0] = step(*transitions_, kOutside, kOutside) + step(*transitions_, kOutside, kOutside);
  for (std::size_t type = 0; type < kTagTypes; ++type) {
    const Label unit = label_of(type, kUnit);
    totals[type + 1] =
        step(*transitions_, kOutside, unit) + score_of(scores, unit) + step(*transitions_, unit, kOutside);
  }
  const auto top = static_cast<std::size_t>(std::max_element(totals.begin(), totals.end()) - totals.begin());
  std::int32_t other = kImpossible;
  for (std::size_t i = 0; i < totals.size(); ++i)
    if (i != top) other = std::max(other, totals[i]);
  best.labels.assign(1, top == 0 ? kOutside : label_of(top - 1, kUnit));
  best.margins.assign(1, totals[top] - other);
}

void BestLabelling::find(const std::vector<LabelScores>& scores, Labelling& best) {
  if (scores.size() == 1) return find_one(scores[0], best);
  best.labels.resize(scores.size());
  best.margins.resize(scores.size());
  if (scores.empty()) return;
  scores_.clear();
  for (const LabelScores& token : scores) scores_.push_back(by_place(token));
  read_after();
  Column up_to = impossible();
  up_to.outside = 0;
  Label before = kOutside;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    up_to = step_on(up_to);
    ByType best_of_type;
    best_of_type.fill(kImpossible);
    for (std::size_t place = 0; place < up_to.places.size(); ++place) {
      up_to.places[place] = sum(up_to.places[place], scores_[i].places[place]);
      best_of_type = larger(best_of_type, sum(up_to.places[place], after_[i].places[place]));
    }
    before = best.labels[i] = best_next(before, i);
    const std::int32_t outside = up_to.outside + after_[i].outside;
    // Of the label's own type, and of all others with outside.
    std::int32_t same = outside;
    std::int32_t other = before == kOutside ? kImpossible : outside;
    for (std::size_t t = 0; t < kTagTypes; ++t) {
      if (before != kOutside && t == static_cast<std::size_t>(type_of(before)))
        same = best_of_type[t];
      else
        other = std::max(other, best_of_type[t]);
    }
    best.margins[i] = same - other;
  }
}

Labelling best_labelling(const std::vector<LabelScores>& scores, const TransitionScores& transitions) {
  Labelling best;
  BestLabelling(transitions).find(scores, best);
  return best;
}

}  // namespace dossier
