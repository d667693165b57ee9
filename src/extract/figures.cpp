// Finds figures.
// Tested by tests/extract/figures_test.cpp.
#include "extract/figures.h"

namespace dossier {

Result<FigureExtractor> FigureExtractor::load(Language&) { return FigureExtractor(); }

std::vector<Figure> FigureExtractor::extract(const Document&, const Language&,
                                             const std::vector<NameMention>&,
                                             const std::vector<DateMention>&) const {
  return {};
}

}  // namespace dossier
