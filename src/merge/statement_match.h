#pragma once
// Whether two statements say the same, and how sure that is.
#include "merge/statement_items.h"

namespace dossier {

enum class StatementMatch : std::uint8_t {
  kNone,
  kParaphrase,  // the same content words, names and numbers
  kNear,        // the same words but for a few, or one is a part of the other
  kSame         // the same words
};

struct MatchResult {
  StatementMatch match = StatementMatch::kNone;
  double score = 0.0;  // in (0, 1]
};

// The words alone; who speaks is not asked.
MatchResult match_wordings(const StatementItem& a, const StatementItem& b, const KeyWeights& weights);

// With speakers: the same, or open where the words leave no doubt.
MatchResult match_statements(const MergeInput& input, const StatementItem& a, const StatementItem& b,
                             const KeyWeights& weights);

}  // namespace dossier
