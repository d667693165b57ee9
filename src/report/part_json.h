#pragma once
// The lines of --format jsonl: what one document gives to the report, to be merged later or elsewhere.
#include <string>
#include <vector>

#include "dossier/report.h"

namespace dossier {

// A document's line; spans are already in `offsets`. Ends with a line break.
std::string part_json(const DocumentReport& document, OffsetUnit offsets, bool explain);

// The line of an input that gave no document: "path" and "problems" alone.
std::string problem_part_json(const std::optional<std::string>& path, const std::vector<Problem>& problems);

}  // namespace dossier
