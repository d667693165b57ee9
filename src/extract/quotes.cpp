// Finds quotes.
// Tested by tests/extract/quotes_test.cpp.
#include "extract/quotes.h"

namespace dossier {

Result<QuoteExtractor> QuoteExtractor::load(Language&) { return QuoteExtractor(); }

std::vector<QuoteMention> QuoteExtractor::extract(const Document&, const Language&,
                                                  const std::vector<NameMention>&) const {
  return {};
}

}  // namespace dossier
