// Finds out who speaks.
// Tested by tests/resolve/speakers_test.cpp.
#include "resolve/speakers.h"

namespace dossier {

Result<SpeakerResolver> SpeakerResolver::load(Language&) { return SpeakerResolver(); }

std::vector<Quote> SpeakerResolver::resolve(const Document& document, const Language&,
                                            const std::vector<QuoteMention>& mentions,
                                            const std::vector<NameMention>&, const Chains&) const {
  std::vector<Quote> quotes;
  for (const QuoteMention& mention : mentions) {
    Quote quote;
    quote.id = "q" + std::to_string(quotes.size() + 1);
    quote.kind = mention.kind;
    quote.at = document.passage(mention.span);
    quotes.push_back(std::move(quote));
  }
  return quotes;
}

}  // namespace dossier
