#pragma once
// What two numbers make together: ranges ("5 to 10 percent"), ratios ("nine in ten"), scores ("3-2").
#include <optional>

#include "extract/figures/quantities.h"

namespace dossier {

enum class Shape : std::uint8_t { kSingle, kRange, kRatio, kScore };

struct Reading {
  Shape shape = Shape::kSingle;
  TokenIndex begin = 0;
  TokenIndex end = 0;
  Quantity first;
  Quantity second;  // of a range or a score
};

// The unit of the second number is the first one's too where that has none, and so is the scale: "from 2 to 3
// million".
void share_scale_and_unit(Quantity& first, Quantity& second);

class CombinedReader {
 public:
  static Result<CombinedReader> load(Language& language);

  // Turns a quantity into what it makes with the one behind it, or leaves it alone; words before it
  // ("between") may join the figure back to `from`.
  Reading read(const SentenceView& view, Quantity first, const QuantityReader& quantities,
               TokenIndex from) const;

 private:
  struct Connector;
  std::optional<Connector> connector(const SentenceView& view, const Quantity& first, TokenIndex from) const;
  std::optional<Reading> ratio(const SentenceView& view, const Quantity& first,
                               const QuantityReader& quantities) const;
  bool follows_change(const SentenceView& view, TokenIndex begin, TokenIndex from) const;
  bool tells_score(const SentenceView& view, TokenIndex begin, TokenIndex end) const;

  WordId and_ = 0, between_ = 0, from_ = 0, in_ = 0, of_ = 0, or_ = 0, out_ = 0, over_ = 0, through_ = 0,
         to_ = 0;
  std::vector<WordId> score_words_, change_lemmas_;
};

}  // namespace dossier
