#pragma once
// Who is quoted by whom, what only one tells, and what a headline says beyond its body.
#include "merge/input.h"

namespace dossier {

Coverage make_coverage(const MergeInput& input, const std::vector<StatementGroup>& statements);

}  // namespace dossier
