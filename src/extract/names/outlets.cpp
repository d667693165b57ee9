// The agency between a dateline's place and its dash.
// Tested by tests/extract/names_test.cpp.
#include <algorithm>

#include "extract/names/sources.h"

namespace dossier {
namespace {

constexpr TokenIndex kLongestDateline = 12;

// The list's organisation of these words, known or not.
std::optional<GazetteerHit> listed_outlet(const NameContext& context, TokenRange tokens) {
  std::optional<GazetteerHit> best;
  for (const GazetteerHit& hit : context.hits_of(tokens))
    if (hit.get().type == EntityType::kOrg && (!best || hit.get().has(kAlias))) best = hit;
  return best;
}

}  // namespace

void propose_outlets(const NameContext& context, std::vector<NameCandidate>& candidates) {
  for (const TextBlock& block : context.document().blocks()) {
    const TokenIndex last = std::min(block.tokens.end, block.tokens.begin + kLongestDateline);
    for (TokenIndex open = block.tokens.begin; open + 3 < last; ++open) {
      if (!context.token(open).is_mark('(') || !context.is_capital(open + 1)) continue;
      const TokenIndex close = context.run_end(open + 1);
      if (close + 1 >= block.tokens.end || !context.token(close).is_mark(')') ||
          !context.token(close + 1).is_mark('-'))
        continue;
      const TokenRange outlet{open + 1, close};
      candidates.push_back({outlet, EntityType::kOrg, 92, "names/dateline", listed_outlet(context, outlet)});
      break;
    }
  }
}

}  // namespace dossier
