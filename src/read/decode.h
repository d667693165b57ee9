#pragma once
// From a file's bytes to valid UTF-8.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/report.h"

namespace dossier {

struct Decoded {
  std::string text;               // valid UTF-8 without a byte order mark
  std::vector<Problem> problems;  // without a path
};

// UTF-8 with or without byte order mark, and UTF-16 with one, are read as they are. Of anything else:
// - text that has UTF-8 sequences, or whose only fault can be no letter in any encoding, is damaged UTF-8;
// - the rest is read in the encoding that ICU's detector takes it for, and as damaged UTF-8 where it has no
// idea. What cannot be decoded becomes U+FFFD, one for each maximal ill-formed part (Unicode 3.9, U+FFFD
// substitution). Every fault gives one problem, with the offset of its first byte from 0; NUL is told and
// kept.
Decoded decode(std::string bytes);

// Where the first NUL stands; nothing where there is none.
std::optional<Problem> nul_problem(std::string_view text);

// `bytes` with every ill-formed part replaced by U+FFFD: for file names and the lines of JSON Lines.
Decoded decode_utf8(std::string bytes);

}  // namespace dossier
