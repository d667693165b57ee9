#pragma once
// The labels that the tagger chooses from: outside, or one of four types at one of four places of a name.
#include <array>
#include <cstddef>
#include <cstdint>

namespace dossier {

// The types that the corpora annotate; `names` refines them to EntityType.
enum class TagType : std::uint8_t { kPerson, kOrganisation, kLocation, kOther };
inline constexpr int kTagTypes = 4;

// Begin, inside, last, unit (a name of one token): BILOU (Ratinov and Roth 2009).
enum class TagPlace : std::uint8_t { kBegin, kInside, kLast, kUnit };

using Label = std::uint8_t;
inline constexpr Label kOutside = 0;
inline constexpr int kLabels = 17;
// Weights and scores are kept for the labels beyond kOutside, which always scores 0: label - 1 is their
// index.
inline constexpr int kScored = kLabels - 1;

constexpr Label label(TagType type, TagPlace place) {
  return static_cast<Label>(1 + 4 * static_cast<int>(type) + static_cast<int>(place));
}
constexpr TagType type_of(Label label) { return static_cast<TagType>((label - 1) / 4); }
constexpr TagPlace place_of(Label label) { return static_cast<TagPlace>((label - 1) % 4); }

constexpr bool can_begin(Label label) {
  return label == kOutside || place_of(label) == TagPlace::kBegin || place_of(label) == TagPlace::kUnit;
}
constexpr bool can_end(Label label) {
  return label == kOutside || place_of(label) == TagPlace::kLast || place_of(label) == TagPlace::kUnit;
}
constexpr bool can_follow(Label before, Label after) {
  if (can_end(before)) return can_begin(after);
  return !can_begin(after) && type_of(before) == type_of(after);
}

struct LabelStep {
  Label before = kOutside;
  Label after = kOutside;
};

constexpr auto legal_steps() {
  constexpr int kEnding = 1 + 2 * kTagTypes;  // may stand before a label that begins, and as many begin
  std::array<LabelStep, kEnding * kEnding + 4 * kTagTypes> steps{};
  std::size_t count = 0;
  for (Label before = 0; before < kLabels; ++before)
    for (Label after = 0; after < kLabels; ++after)
      if (can_follow(before, after)) steps[count++] = {before, after};
  return steps;
}
inline constexpr auto kLegalSteps = legal_steps();

// Scores are integers: natural logarithms times this.
inline constexpr int kScoreScale = 32;

using LabelScores = std::array<std::int32_t, kScored>;                 // of one token
using TransitionScores = std::array<std::int32_t, kLabels * kLabels>;  // [before * kLabels + after]

}  // namespace dossier
