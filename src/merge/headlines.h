#pragma once
// Headlines against their bodies.
#include "merge/input.h"

namespace dossier {

// Figures of a title whose value the body does not give, and quotes of a title whose words it does not hold.
std::vector<HeadlineGap> headline_gaps(const MergeInput& input,
                                       const std::vector<StatementGroup>& statements);

}  // namespace dossier
