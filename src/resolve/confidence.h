#pragma once
// How often attributions of a kind are right, as a probability.
#include "extract/quotes.h"

namespace dossier {

// In [0, 1], two decimals: of the quotes of one value, that share has the right speaker (and, where they are
// indirect, is a statement at all).
double confidence_of(const Quote& quote, const QuoteMention& mention);

}  // namespace dossier
