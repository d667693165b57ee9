#pragma once
// Figures of all documents in rows by what is counted.
#include "merge/input.h"

namespace dossier {

// Every figure is in one row. Figures without a head meet only where kind, unit and value are the same.
std::vector<FigureRow> figure_rows(const MergeInput& input);

}  // namespace dossier
