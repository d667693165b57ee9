#pragma once
// Dates against their anchors: the publication date, the last date in the text, the tense of the governing
// verb. Way of the code: calendar/calendar.h (arithmetic), placing (one form), tense.
#include <string>
#include <vector>

#include "dossier/analyzer.h"
#include "extract/dates.h"
#include "match/language.h"
#include "resolve/calendar/tense.h"

namespace dossier {

struct ResolvedDates {
  std::vector<DateExpression> dates;  // one for each mention, in their order
  std::vector<Problem> problems;      // relative dates without an anchor
};

class DateResolver {
 public:
  static Result<DateResolver> load(Language& language);

  // Where `published` is nothing, relative dates keep X for what is not known (XXXX-05-24), and one problem
  // says so. No clock is read.
  ResolvedDates resolve(const Document& document, const Language& language,
                        const std::vector<DateMention>& mentions, const std::optional<Published>& published,
                        DateOrder order) const;

 private:
  DateResolver(std::vector<Holiday> holidays, std::vector<std::string> zones, TenseReader tenses)
      : holidays_(std::move(holidays)), zones_(std::move(zones)), tenses_(std::move(tenses)) {}

  std::vector<Holiday> holidays_;
  std::vector<std::string> zones_;
  TenseReader tenses_;
};

}  // namespace dossier
