#pragma once
// Plus-minus: "5 ± 2", "52 percent, plus or minus 3 points", "10 +/- 0.5 km": lexicon/tolerance-signs.tsv.
#include <vector>

#include "extract/figures/sentence_view.h"
#include "match/language.h"

namespace dossier {

class ToleranceReader {
 public:
  static Result<ToleranceReader> load(Language& language);

  // Where the sign begins that stands before a number; the number's begin where none does. The last token of
  // the sign may have been read as the number's own ("minus 3", "-3").
  TokenIndex sign_before(const SentenceView& view, TokenIndex number) const;

 private:
  std::vector<std::vector<WordId>> signs_;
};

}  // namespace dossier
