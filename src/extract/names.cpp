// Chooses among the gazetteer's matches.
// Tested by tests/extract/names_test.cpp.
#include "extract/names.h"

namespace dossier {

Result<NameExtractor> NameExtractor::load(Language&) { return NameExtractor(); }

std::vector<NameMention> NameExtractor::extract(const Document& document, const Language&,
                                                const std::vector<GazetteerHit>& hits) const {
  std::vector<NameMention> mentions;
  TokenIndex free = 0;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const GazetteerHit& hit = hits[i];
    if (hit.tokens.begin < free) continue;
    const bool longer = i + 1 < hits.size() && hits[i + 1].tokens.begin == hit.tokens.begin;
    if (longer) continue;
    const GazetteerEntry entry = hit.get();
    if (entry.has(kAmbiguous)) continue;
    mentions.push_back({document.span(hit.tokens), hit.tokens, entry.type, std::string(entry.name),
                        entry.has(kAlias), std::string(entry.file) + ":" + std::to_string(entry.line)});
    free = hit.tokens.end;
  }
  return mentions;
}

}  // namespace dossier
