#pragma once
// The pairs of statements that have to do with each other.
#include "merge/pairs.h"
#include "merge/statement_match.h"

namespace dossier {

struct StatementLink {
  ItemPair items;
  MatchResult result;
};

// All pairs with a score, by items. A paraphrase is left with its score alone (kNone) where one of the two
// says clearly better what another statement of the other's article says: each statement has one counterpart
// there.
std::vector<StatementLink> link_statements(const Speakers& speakers, const std::vector<StatementItem>& items,
                                           const std::vector<ItemPair>& pairs);

}  // namespace dossier
