#pragma once
// Figures of one row: which are told of the same thing, and whether they agree.
#include "merge/figure_items.h"

namespace dossier {

// Of the figures of one row, in order of publication: for each thing that two or more values are told of what
// holds between them, a comparison a relation, the gravest first.
std::vector<FigureComparison> compare_figures(const MergeInput& input,
                                              const std::vector<const FigureItem*>& row);

}  // namespace dossier
