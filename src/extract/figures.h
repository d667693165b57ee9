#pragma once
// Numbers that say how many, how much or in which place, with value, unit, bound and what is counted.
#include <vector>

#include "extract/dates.h"
#include "extract/names.h"
#include "match/language.h"
#include "text/document.h"

namespace dossier {

class FigureExtractor {
 public:
  static Result<FigureExtractor> load(Language& language);

  // In order, not overlapping; numbers inside of names and dates are none.
  std::vector<Figure> extract(const Document& document, const Language& language,
                              const std::vector<NameMention>& names,
                              const std::vector<DateMention>& dates) const;
};

}  // namespace dossier
