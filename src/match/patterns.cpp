// Runs the patterns: the states of one pattern are the bits of one word, and all of them move on with each
// token. Tested by tests/match/patterns_test.cpp (table, and a plain twin that goes back).
#include "match/patterns.h"

#include <algorithm>

namespace dossier {
namespace {

using States = std::uint64_t;

constexpr States state(std::size_t step) { return States{1} << step; }

// Adds what can be reached without a token.
States skip_optional(const TokenPattern& pattern, States states) {
  for (std::size_t i = 0; i < pattern.steps.size(); ++i)
    if ((states & state(i)) != 0 && pattern.steps[i].optional) states |= state(i + 1);
  return states;
}

States advance(const TokenPattern& pattern, States states, const TokenView& token) {
  States next = 0;
  for (std::size_t i = 0; i < pattern.steps.size(); ++i) {
    if ((states & state(i)) == 0 || !pattern.steps[i].test.passes(token)) continue;
    next |= state(i + 1);
    if (pattern.steps[i].repeats) next |= state(i);
  }
  return skip_optional(pattern, next);
}

std::vector<TypeBits> types_of_tokens(const Document& document, const std::vector<GazetteerHit>& names) {
  std::vector<TypeBits> types(document.tokens().size(), 0);
  for (const GazetteerHit& hit : names) {
    const unsigned bit = 1U << static_cast<unsigned>(hit.get().type);
    for (TokenIndex i = hit.tokens.begin; i < hit.tokens.end; ++i)
      types[i] = static_cast<TypeBits>(types[i] | bit);
  }
  return types;
}

}  // namespace

void PatternSet::match(const Document& document, const std::vector<GazetteerHit>& names,
                       std::vector<PatternHit>& hits) const {
  if (patterns_.empty()) return;
  const auto types = asks_types_ ? types_of_tokens(document, names) : std::vector<TypeBits>();
  const auto view = [&](TokenIndex i) {
    return TokenView{&document, i, types.empty() ? TypeBits{0} : types[i]};
  };
  for (const TextBlock& block : document.blocks())
    for (TokenIndex begin = block.tokens.begin; begin < block.tokens.end; ++begin)
      for (std::uint32_t p = 0; p < patterns_.size(); ++p) {
        const TokenPattern& pattern = patterns_[p];
        const States accepting = state(pattern.steps.size());
        const TokenIndex last = std::min(block.tokens.end, begin + kLongestMatch);
        TokenIndex longest = begin;
        States states = skip_optional(pattern, state(0));
        for (TokenIndex i = begin; i < last && states != 0; ++i) {
          states = advance(pattern, states, view(i));
          if ((states & accepting) != 0) longest = i + 1;
        }
        if (longest > begin) hits.push_back({{begin, longest}, p});
      }
}

}  // namespace dossier
