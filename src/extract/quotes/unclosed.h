#pragma once
// Stretches whose closing mark is lost: they end where the reporter tells who spoke.
#include "extract/quotes/attributions.h"

namespace dossier {

// “We lost everything, said Dana Shaw. -> ends before "said". What stood in the rest is in no stretch then.
void cut_unclosed(Readings& readings, std::vector<MarkedStretch>& stretches);

}  // namespace dossier
