#pragma once
// Figures of one row: which are told of the same thing, and whether they agree.
#include "merge/figure_items.h"

namespace dossier {

// `figures` are of one row, in order of publication. Only comparisons with two or more values are told.
std::vector<FigureComparison> compare_figures(const MergeInput& input,
                                              const std::vector<const FigureItem*>& figures);

}  // namespace dossier
