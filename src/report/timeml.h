#pragma once
// A document as TimeML: its text with the time expressions as TIMEX3 tags, for the tools that read it.
#include <string>
#include <string_view>
#include <vector>

#include "dossier/report.h"

namespace dossier {

// One TimeML 1.2 document, valid XML. Requires: `report.dates` in order, not overlapping, spans in bytes of
// `text`. Characters that XML 1.0 cannot hold become U+FFFD, and a problem says how many. A date without a
// value has an empty one.
std::string timeml(std::string_view text, const DocumentReport& report, std::vector<Problem>& problems);

}  // namespace dossier
