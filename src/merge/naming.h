#pragma once
// What the documents and their outlets call one thing.
#include "merge/input.h"

namespace dossier {

// Entities with two or more names in the run. A form that is only another one shortened (Trump, Donald
// Trump), in other capitals or with other marks (US, U.S.) is no other name.
std::vector<Naming> compare_names(const MergeInput& input);

}  // namespace dossier
