#pragma once
// --dates FILE: when each article was published, for folders whose files do not say so.
#include <filesystem>
#include <map>
#include <string>

#include "dossier/error.h"

namespace dossier {

using PublishedDates = std::map<std::string, std::string, std::less<>>;  // path or id: YYYY-MM-DD

// A path (as the report has it; its id will do), a tab, a date a line; empty lines and lines that start with
// '#' are skipped. Fails with `file:line` at the first line that is neither.
Result<PublishedDates> read_dates_file(const std::filesystem::path& file);

}  // namespace dossier
