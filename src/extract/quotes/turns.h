#pragma once
// Turns of an interview: question and answer blocks, each with the label that names who speaks.
#include <vector>

#include "extract/quotes.h"
#include "text/document.h"

namespace dossier {

// One quote for a turn, from behind its label to the end of its last block.
std::vector<QuoteMention> find_turns(const Document& document, std::uint32_t& statement);

}  // namespace dossier
