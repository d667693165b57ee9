// Finds time expressions.
// Tested by tests/extract/dates_test.cpp.
#include "extract/dates.h"

namespace dossier {

Result<DateExtractor> DateExtractor::load(Language&) { return DateExtractor(); }

std::vector<DateMention> DateExtractor::extract(const Document&, const Language&,
                                                const std::vector<NameMention>&) const {
  return {};
}

}  // namespace dossier
