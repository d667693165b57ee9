#pragma once
// What makes two documents one, and gives each its own id.
#include <string>
#include <vector>

#include "dossier/report.h"

namespace dossier {

// Sorts documents by id. Of those with equal id and equal bytes the first (by path) is kept and the others
// are told in `problems`; those with equal id and different bytes all get `~` and 8 hex digits of their
// sha256.
void settle_identities(std::vector<DocumentReport>& documents, std::vector<Problem>& problems);

// The id with `~` and 8 hex digits.
std::string distinct_id(const std::string& id, const std::string& sha256);

}  // namespace dossier
