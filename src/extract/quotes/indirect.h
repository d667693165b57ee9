#pragma once
// Statements that are reported without quotation marks.
#include <vector>

#include "extract/quotes.h"
#include "extract/quotes/contents.h"
#include "extract/quotes/marks.h"
#include "extract/quotes/readings.h"

namespace dossier {

class IndirectQuotes {
 public:
  IndirectQuotes(Readings& readings, const std::vector<MarkedStretch>& stretches,
                 const std::vector<QuoteMention>& marked);

  // Appends those of one sentence.
  void find(std::uint32_t sentence, std::vector<QuoteMention>& quotes, std::uint32_t& statement);

 private:
  bool is_statement(const Cue& cue, const std::optional<CueSource>& source, const Content& content,
                    const ContentFinder& finder) const;
  bool in_marks(TokenIndex i) const { return marked_[i] != 0; }
  bool is_taken(const Cue& cue) const;
  TokenRange without_marks(TokenRange range) const;

  Readings& readings_;
  const Document& document_;
  std::vector<std::uint8_t> marked_;  // by token: 1 in marks, 2 in a direct quote
  std::vector<TokenIndex> taken_;     // heads of cues of direct quotes
};

}  // namespace dossier
