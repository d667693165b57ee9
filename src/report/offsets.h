#pragma once
// From UTF-8 bytes to the unit of the report.
#include <string_view>

#include "dossier/report.h"

namespace dossier {

// The same document with every span counted in `unit`; `text` is the article's, in which the spans are bytes.
DocumentReport in_units(DocumentReport document, std::string_view text, OffsetUnit unit);

std::string_view unit_name(OffsetUnit unit);  // "codepoint", "utf8", "utf16"

}  // namespace dossier
