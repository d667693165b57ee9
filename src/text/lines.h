#pragma once
// From a text to the spans of its blocks: lines, and paragraphs that were wrapped at a fixed width.
#include <string_view>
#include <vector>

#include "dossier/span.h"

namespace dossier {

// Each line that is not empty, from its first to its last character that is no white space. Where the text
// was wrapped at a fixed width (lines go on in lower case), the lines of one paragraph are one span. In
// order, not overlapping.
std::vector<Span> block_spans(std::string_view text);

}  // namespace dossier
