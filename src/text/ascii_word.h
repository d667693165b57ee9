#pragma once
// The fast way for nearly all tokens: folded form, hash and letters of an ASCII token in one pass.
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/token_shape.h"

namespace dossier {

// Room for the folded form of one token.
using FoldedBytes = std::array<char, 64>;

struct AsciiWord {
  std::string_view folded;  // as `fold` gives it; stands in the FoldedBytes
  std::uint32_t hash = 0;   // its word_hash
  LetterCounts counts;
};

// Nothing where the token is longer than `folded` or not ASCII. `text` is not empty.
std::optional<AsciiWord> read_ascii_word(std::string_view text, FoldedBytes& folded);

}  // namespace dossier
