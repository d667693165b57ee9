// Shares counted over PolNeAR 1.0, training part (the articles that were developed with).
// Tested by tests/resolve/speakers_test.cpp.
#include "resolve/confidence.h"

namespace dossier {

double confidence_of(const Quote& quote, const QuoteMention&) {
  if (!quote.speaker) return 0.5;
  const bool indirect = quote.kind == QuoteKind::kIndirect;
  switch (quote.speaker->basis) {
    case SpeakerBasis::kName:
      return indirect ? 0.6 : 0.95;
    case SpeakerBasis::kPronoun:
      return indirect ? 0.6 : 0.9;
    case SpeakerBasis::kDescription:
      return indirect ? 0.5 : 0.8;
    case SpeakerBasis::kTurn:
      return 0.98;
    case SpeakerBasis::kContext:
      return 0.6;
  }
  return 0.5;
}

}  // namespace dossier
