#pragma once
// Token patterns in spaCy's EntityRuler format, one JSON object a line:
//   {"label": "ORG", "pattern": "North Atlantic Council", "id": "nac"}
//   {"label": "GPE", "pattern": [{"LOWER": "san"}, {"LOWER": {"IN": ["francisco", "fran"]}, "OP": "?"}],
//   "id": "san-francisco"}
//
// Compiled once; matched by keeping the set of all states that a pattern can be in (Thompson, CACM 1968),
// never by going back: the time is linear in the text, because a match is at most kLongestMatch tokens. All
// matches are found, the longest from each first token; choosing is the overlap rule's job.
#include <string>
#include <string_view>
#include <vector>

#include "match/token_test.h"

namespace dossier {

inline constexpr TokenIndex kLongestMatch = 64;

struct TokenPattern {
  struct Step {
    TokenTest test;
    bool optional = false;  // may be left out
    bool repeats = false;   // may stand again
  };
  EntityType label = EntityType::kOrg;
  std::string id;    // canonical name across documents; empty where none is given
  std::string rule;  // file:line
  std::vector<Step> steps;
};

struct PatternHit {
  TokenRange tokens;
  std::uint32_t pattern = 0;  // index into PatternSet::patterns()
};

class PatternSet {
 public:
  // Adds the patterns of a file's bytes; `file` is how messages and rules name it. Fails with every bad line
  // as file:line: why, and adds none then.
  Result<PatternSet> with(std::string_view bytes, const std::string& file, Language& language) const;

  const std::vector<TokenPattern>& patterns() const { return patterns_; }

  // Appends all hits by first token, then in the order of the patterns. `names` are what ENT_TYPE refers to.
  // Matches stay within a block.
  void match(const Document& document, const std::vector<GazetteerHit>& names,
             std::vector<PatternHit>& hits) const;

 private:
  std::vector<TokenPattern> patterns_;
  bool asks_types_ = false;
};

}  // namespace dossier
