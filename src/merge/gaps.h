#pragma once
// What was not resolved, each with its place.
#include "merge/input.h"

namespace dossier {

Gaps find_gaps(const MergeInput& input, const std::vector<StatementGroup>& statements,
               const std::vector<Problem>& problems);

}  // namespace dossier
