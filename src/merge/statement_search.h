#pragma once
// Which statements are worth holding against each other, and which sentences fall into clauses.
#include "merge/pairs.h"
#include "merge/speaker_fit.h"
#include "merge/statement_items.h"

namespace dossier {

// Pairs that share their wording or a rare key, or a key or a meaning and the speaker; near-linear in the
// number of items.
std::vector<ItemPair> statement_pairs(const std::vector<StatementItem>& items, const KeyWeights& weights);

// The statements of the run. A sentence comes as its clauses where another article tells two of them in two
// sentences of their own, else whole.
std::vector<StatementItem> divided_items(const MergeInput& input, const Speakers& speakers, OffsetUnit unit);

}  // namespace dossier
