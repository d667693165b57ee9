#pragma once
// The yes-or-no attributes of spaCy's token patterns that a token alone answers.
#include <string_view>

#include "match/token_test.h"

namespace dossier {

using FlagQuestion = bool (*)(const TokenView&);

// Of an attribute such as IS_UPPER; null where there is none of this name.
FlagQuestion flag_question(std::string_view name);

}  // namespace dossier
