#pragma once
// What stands between quotation marks: told from titles and scare quotes, with its cue and its speaker.
#include <vector>

#include "extract/quotes.h"
#include "extract/quotes/attributions.h"

namespace dossier {

class MarkedQuotes {
 public:
  explicit MarkedQuotes(Readings& readings)
      : document_(readings.document()), readings_(readings), attributions_(readings) {}

  // Quotes of the outermost stretches, in order; what stands in them is their `inner`. `statement` is the
  // number of the last statement so far.
  std::vector<QuoteMention> find(const std::vector<MarkedStretch>& stretches, std::uint32_t& statement);

 private:
  struct Piece {
    const MarkedStretch* marks = nullptr;
    std::optional<Attribution> said;
    std::uint32_t statement = 0;
  };

  std::uint32_t role(TokenIndex i) const { return readings_.role(i); }
  bool is_glued(TokenIndex i) const;
  bool is_clause(TokenRange inside) const;
  bool ends_as_sentence(const MarkedStretch& marks) const;
  bool looks_like_title(const MarkedStretch& marks) const;
  bool is_introduced(const MarkedStretch& marks) const;
  std::optional<QuoteMention> quote(const MarkedStretch& marks, const std::optional<Attribution>& said) const;
  bool shares_cue(const Piece& last, const MarkedStretch& marks) const;
  bool follows_directly(const Piece& last, const MarkedStretch& marks) const;
  std::optional<TokenRange> speaker_of_same_words(const MarkedStretch& marks,
                                                  const std::vector<QuoteMention>& quotes) const;
  void add_headings(const std::vector<MarkedStretch>& stretches, std::vector<QuoteMention>& quotes,
                    std::uint32_t& statement) const;
  void add_inner(const std::vector<MarkedStretch>& stretches, std::uint32_t outer, QuoteMention& quote);

  const Document& document_;
  Readings& readings_;
  AttributionFinder attributions_;
};

}  // namespace dossier
