// Shares counted on PolNeAR 1.0 in four turns, each time with a model that was trained on the other three: a
// quote counts as right where its content and its speaker's words are those of the corpus. data/README.md has
// the table. Tested by tests/resolve/speakers_test.cpp.
#include "resolve/confidence.h"

namespace dossier {
namespace {

constexpr int kAnyScore = -1000000;
constexpr double kWithoutSpeaker = 0.29;

struct Step {
  int score;  // of the model, at least
  double confidence;
};

// Of reported statements, by the model's score (256ths of a logit).
constexpr Step kSteps[] = {{384, 0.64}, {256, 0.53}, {128, 0.47}, {0, 0.35}, {kAnyScore, 0.30}};
// Of those that stand as the frame of their cue asks, where the model was not asked.
constexpr Step kSureSteps[] = {{384, 0.84}, {256, 0.70}, {128, 0.62}, {0, 0.57}, {kAnyScore, 0.31}};

template <std::size_t kSize>
double at(const Step (&steps)[kSize], int score) {
  for (const Step& step : steps)
    if (score >= step.score) return step.confidence;
  return 0.0;
}

double of_indirect(const QuoteMention& mention) {
  return mention.is_sure ? at(kSureSteps, mention.score) : at(kSteps, mention.score);
}

double of_description(SpeakerType type, bool mixed) {
  if (type == SpeakerType::kGroup) return mixed ? 0.43 : 0.58;
  if (type == SpeakerType::kUnknown) return mixed ? 0.27 : 0.70;
  return mixed ? 0.72 : 0.93;
}

double of_marked(const Quote& quote) {
  const bool mixed = quote.kind == QuoteKind::kMixed;
  if (!quote.speaker) return kWithoutSpeaker;
  switch (quote.speaker->basis) {
    case SpeakerBasis::kName:
      if (!quote.cue) return 0.69;
      return mixed ? 0.79 : 0.95;
    case SpeakerBasis::kPronoun:
      return mixed ? 0.63 : 0.92;
    case SpeakerBasis::kDescription:
      return of_description(quote.speaker->type, mixed);
    case SpeakerBasis::kTurn:
      return 0.87;
    case SpeakerBasis::kContext:
      return 0.45;
  }
  return kWithoutSpeaker;
}

}  // namespace

double confidence_of(const Quote& quote, const QuoteMention& mention) {
  return quote.kind == QuoteKind::kIndirect ? of_indirect(mention) : of_marked(quote);
}

}  // namespace dossier
