// Shares counted on articles of PolNeAR 1.0 that the model was not trained with: a quote counts as right
// where its content and its speaker are those of the corpus. Tested by tests/resolve/speakers_test.cpp.
#include "resolve/confidence.h"

namespace dossier {
namespace {

struct Step {
  int score;  // of the model, at least
  double confidence;
};

// Of reported statements, by the model's score (256ths of a logit).
constexpr Step kSteps[] = {{384, 0.71}, {256, 0.62}, {128, 0.48}, {0, 0.34}};
constexpr double kLowest = 0.24;

double of_indirect(const QuoteMention& mention) {
  for (const Step& step : kSteps)
    if (mention.score >= step.score) return step.confidence;
  return kLowest;
}

double of_marked(const Quote& quote) {
  if (!quote.speaker) return 0.5;
  const bool mixed = quote.kind == QuoteKind::kMixed;
  switch (quote.speaker->basis) {
    case SpeakerBasis::kName:
      return mixed ? 0.81 : 0.9;
    case SpeakerBasis::kPronoun:
      return mixed ? 0.61 : 0.83;
    case SpeakerBasis::kDescription:
      return mixed ? 0.53 : 0.75;
    case SpeakerBasis::kTurn:
      return 0.9;
    case SpeakerBasis::kContext:
      return 0.4;
  }
  return 0.5;
}

}  // namespace

double confidence_of(const Quote& quote, const QuoteMention& mention) {
  return quote.kind == QuoteKind::kIndirect ? of_indirect(mention) : of_marked(quote);
}

}  // namespace dossier
