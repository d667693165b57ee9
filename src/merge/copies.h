#pragma once
// Wire copy, reprints and copied passages.
#include "merge/input.h"

namespace dossier {

struct CopyResult {
  Copies copies;
  std::vector<std::uint32_t> text_of;  // document: equal for copies of one text
};

// Near-duplicates come from MinHash bands and shared fingerprints; how much is shared is measured on the
// fingerprints. Boilerplate that very many documents share makes nobody a copy.
CopyResult find_copies(const std::vector<DocumentReport>& documents);

}  // namespace dossier
