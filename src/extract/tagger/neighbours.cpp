// From the token's own name over one or two tokens outside to the next one.
// Tested by tests/extract/tagger/neighbours_test.cpp.
#include "extract/tagger/neighbours.h"

#include <algorithm>

namespace dossier {
namespace {

enum Pattern : std::uint32_t { kBefore = 1060, kAfter = 1070 };

constexpr TokenIndex kWidestGap = 2;  // ", and"

}  // namespace

void Neighbours::add(TokenRange tokens, const Labelling& labelling) {
  std::copy(labelling.labels.begin(), labelling.labels.end(), labels_.begin() + tokens.begin);
}

void Neighbours::add_features(TokenRange sentence, TokenIndex token, std::vector<Feature>& features) const {
  const Label own = labels_[token];
  const auto add = [&](std::uint32_t pattern, TokenRange gap, TokenIndex at) {
    const Token& nearest = document_->token(pattern == kBefore ? gap.end - 1 : gap.begin);
    if (nearest.span.size() > 3) return;
    const std::uint64_t type = pair(static_cast<std::uint64_t>(type_of(labels_[at])), own);
    features.push_back(mix_feature(pattern, pair(type, gap.size())));
    features.push_back(mix_feature(pattern + 1, pair(type, nearest.mark != 0 ? 0 : nearest.hash)));
  };
  // The name's tokens are passed by their labels: one that begins stands after one that is another's.
  TokenIndex first = token;
  while (own != kOutside && !can_begin(labels_[first]) && first > sentence.begin) --first;
  TokenIndex before = first;
  while (before > sentence.begin && first - before < kWidestGap && labels_[before - 1] == kOutside) --before;
  if (before > sentence.begin && before < first && labels_[before - 1] != kOutside)
    add(kBefore, {before, first}, before - 1);
  TokenIndex end = token + 1;
  if (own != kOutside)
    while (end < sentence.end && !can_end(labels_[end - 1])) ++end;
  TokenIndex after = end;
  while (after < sentence.end && after - end < kWidestGap && labels_[after] == kOutside) ++after;
  if (after < sentence.end && after > end && labels_[after] != kOutside) add(kAfter, {end, after}, after);
}

}  // namespace dossier
