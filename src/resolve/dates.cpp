// Puts date mentions on the calendar.
// Tested by tests/resolve/dates_test.cpp.
#include "resolve/dates.h"

namespace dossier {

ResolvedDates resolve_dates(const Document& document, const Language&,
                            const std::vector<DateMention>& mentions, const std::optional<Published>&,
                            DateOrder) {
  ResolvedDates resolved;
  for (const DateMention& mention : mentions)
    resolved.dates.push_back(
        {document.passage(mention.span), mention.type, mention.value, {}, {}, {}, mention.rule});
  return resolved;
}

}  // namespace dossier
