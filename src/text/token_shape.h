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

// What a token is made of.
struct LetterCounts {
  unsigned letters = 0, uppers = 0, digits = 0;
  bool first_upper = false, non_ascii = false;
};
LetterCounts count_letters(std::string_view text);

// Of one token's text (not empty) with its counts.
TokenShape token_shape(std::string_view text, const LetterCounts& seen);

std::uint32_t wide_space_at(std::string_view text, std::uint32_t at);

// The length in bytes of the white space that starts at `at` (a byte of the text), 0 where there is none:
// ASCII space and control characters, NEL, the no-break and typographic spaces, zero-width space and the byte
// order mark.
inline std::uint32_t white_space_at(std::string_view text, std::uint32_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first <= ' ') return 1;
  return first < 0xC2 ? 0 : wide_space_at(text, at);
}

}  // namespace dossier
