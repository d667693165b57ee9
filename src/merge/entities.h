#pragma once
// Chains of single documents to things of the whole run.
#include <vector>

#include "merge/input.h"

namespace dossier {

struct SharedEntities {
  std::vector<SharedEntity> entities;
  std::vector<std::vector<EntityIndex>> entity_of;  // document, chain
};

// Joins chains of one type by name, by acronym, and a bare surname to the one person of the run who bears it;
// never by a surname that two people share. Near-linear in the number of chains.
SharedEntities share_entities(const std::vector<DocumentReport>& documents);

}  // namespace dossier
