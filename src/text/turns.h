#pragma once
// Interview turns: lines with a speaker's label ("NAME:", "Q:"), and what follows them without one.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace dossier {

// Words of a question that has no label.
inline constexpr std::uint32_t kLongestQuestion = 60;

// The tokens of a speaker's label at the beginning of a line, without the colon and the marks of bold face;
// nothing where none stands there.
std::optional<TokenRange> turn_label(const std::vector<Token>& tokens, TokenRange line);

// Whether a label is the initials of a name or a longer label: "PG" of "Paul Greer".
bool are_initials(std::string_view text, const std::vector<Token>& tokens, TokenRange initials,
                  TokenRange name);

// "Q." and "A." at the beginning of a line: the letter.
std::optional<TokenRange> letter_label(std::string_view text, const std::vector<Token>& tokens,
                                       TokenRange line);

// Where the text is an interview (two labels that each stand twice or more, or questions and answers marked
// as such), sets the turns' blocks to kQuestion and kAnswer, their paragraphs without a label too.
// A paragraph without a label between two turns of
// one label is a question to it. Boilerplate stays what it is.
void classify_turns(std::string_view text, const std::vector<Token>& tokens, std::vector<TextBlock>& blocks);

// The same where no label stands: three paragraphs or more that ask, with answers between them that speak of
// "I". `first_person`: by word number.
void classify_bare_turns(std::string_view text, const std::vector<Token>& tokens,
                         const std::vector<bool>& first_person, std::vector<TextBlock>& blocks);

}  // namespace dossier
