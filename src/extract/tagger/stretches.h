#pragma once
// Where names can be: stretches of tokens around capitals. All else is outside without being scored.
#include <vector>

#include "text/document.h"

namespace dossier {

struct NameStretch {
  TokenRange tokens;
  std::uint32_t sentence = 0;  // index into the document's
};

// In order, not overlapping, each within one sentence. A stretch holds tokens with a capital letter, figures
// beside them, what may stand inside a name between two capitals ("of the", "-", "&", "de la"), and what a
// hyphen joins to a capital ("anti-ISIS", "EU-wide").
std::vector<NameStretch> name_stretches(const Document& document);

}  // namespace dossier
