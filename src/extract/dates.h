#pragma once
// Time expressions as they stand in the text, typed and normalised as far as the words alone tell: what still
// needs an anchor (the publication date, the last date in the text, the tense of the verb) is resolved by
// resolve/dates.h. Way of the code: dates/form.h (what is said), date_words (vocabulary), terms (classified
// tokens), grammar (one rule a construction).
#include <string_view>
#include <vector>

#include "extract/dates/date_words.h"
#include "extract/names.h"
#include "match/language.h"
#include "text/document.h"

namespace dossier {

struct DateMention {
  Span span;  // bytes
  TokenRange tokens;
  DateForm form;
  std::string_view rule;  // a literal
};

class DateExtractor {
 public:
  static Result<DateExtractor> load(Language& language);

  // In order, not overlapping one another. Nothing in boilerplate.
  std::vector<DateMention> extract(const Document& document, const Language& language,
                                   const std::vector<NameMention>& names) const;

 private:
  explicit DateExtractor(DateWords words) : words_(std::move(words)) {}

  DateWords words_;
};

}  // namespace dossier
