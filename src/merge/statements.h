#pragma once
// Everything that was said, each thing once with all its wordings.
#include "merge/input.h"

namespace dossier {

std::vector<StatementGroup> group_statements(const MergeInput& input, OffsetUnit unit);

}  // namespace dossier
