#pragma once
// What a stretch of bytes is as a token: its kind, its mark and the flags of its letters.
#include <string_view>

#include "text/token.h"

namespace dossier {

struct TokenShape {
  TokenKind kind = TokenKind::kSymbol;
  char mark = 0;
  std::uint16_t flags = 0;
};

// Of one token's text (not empty).
TokenShape token_shape(std::string_view text);

// The length in bytes of the white space that starts at `at`, 0 where there is none: ASCII space and tab,
// NEL, the no-break and typographic spaces, zero-width space and the byte order mark.
std::uint32_t white_space_at(std::string_view text, std::uint32_t at);

}  // namespace dossier
