#pragma once
// Whether two statements say the same, and how sure that is.
#include "merge/speaker_fit.h"
#include "merge/statement_items.h"

namespace dossier {

enum class StatementMatch : std::uint8_t {
  kNone,
  kParaphrase,  // what both say in other words
  kNear,        // the same words but for a few, or one is a part of the other
  kSame         // the same words
};

struct MatchResult {
  StatementMatch match = StatementMatch::kNone;
  double score = 0.0;           // in [0, 1]; above 0 also where it is too little for a match
  std::uint32_t substance = 0;  // of a paraphrase, as in Alikeness
};

// The words alone; who speaks is not asked.
MatchResult match_wordings(const StatementItem& a, const StatementItem& b);

// Whether the words are the same but for a few.
bool are_near(const StatementItem& a, const StatementItem& b);

// With speakers: the same, or open where the words leave no doubt.
MatchResult match_statements(const Speakers& speakers, const StatementItem& a, const StatementItem& b);

}  // namespace dossier
