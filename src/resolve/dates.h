#pragma once
// Dates against their anchors: the publication date, the last date in the text, the tense of the governing
// verb.
#include <vector>

#include "dossier/analyzer.h"
#include "extract/dates.h"
#include "match/language.h"

namespace dossier {

struct ResolvedDates {
  std::vector<DateExpression> dates;  // one for each mention, in their order
  std::vector<Problem> problems;      // relative dates without an anchor
};

ResolvedDates resolve_dates(const Document& document, const Language& language,
                            const std::vector<DateMention>& mentions,
                            const std::optional<Published>& published, DateOrder order);

}  // namespace dossier
