#pragma once
// Time expressions as they stand in the text, typed and normalised as far as the words alone tell: what still
// needs an anchor (the publication date, the last date in the text, the tense of the verb) is resolved by
// resolve/dates.h.
#include <string>
#include <vector>

#include "extract/names.h"
#include "match/language.h"
#include "text/document.h"

namespace dossier {

struct DateMention {
  Span span;  // bytes
  TokenRange tokens;
  TimexType type = TimexType::kDate;
  std::string value;  // TIMEX3 where it is absolute
  std::string rule;
};

class DateExtractor {
 public:
  static Result<DateExtractor> load(Language& language);

  // In order, not overlapping one another.
  std::vector<DateMention> extract(const Document& document, const Language& language,
                                   const std::vector<NameMention>& names) const;
};

}  // namespace dossier
