#pragma once
// What one token is to the tagger: a handful of numbers, from which features are mixed. No text beyond here.
#include <array>
#include <cstdint>

#include "extract/tagger/article_facts.h"
#include "match/language.h"

namespace dossier {

// What the token itself tells, wherever it stands.
struct LocalTraits {
  std::uint32_t word = 0;   // of the folded word; of the pattern of its digits; of a mark, whatever its style
  std::uint32_t shape = 0;  // "Xx", "X.X.", "d-x": runs of capitals, small letters, digits
  std::array<std::uint32_t, 4> prefixes{};  // of 1 to 4 bytes, in lower case; 0 where the word is shorter
  std::array<std::uint32_t, 4> suffixes{};
  std::uint32_t roles = 0;  // WordRoles
  std::uint16_t class1024 = 0;
  std::uint16_t class256 = 0;
  std::uint8_t class64 = 0;
  std::uint8_t name = 0;  // NameFact
  std::uint8_t verb = 0;  // VerbFact
  bool upper = false;     // begins with a capital
  bool known = false;     // of the vocabulary, a number or a mark: such are met again

  friend bool operator==(const LocalTraits&, const LocalTraits&) = default;
};

struct TokenTraits : LocalTraits {
  std::uint8_t capitals = 0;  // CapitalFact
  std::uint8_t position = 0;  // first of its sentence or line, kind of line
  int list_count = 0;
  std::array<ListPlace, ArticleFacts::kLists> lists{};
};

// What is said of places outside the sentence.
TokenTraits outside_traits(bool before);

TokenTraits read_traits(const Document& document, const Language& language, const WordRoles& roles,
                        const ArticleFacts& facts, std::uint32_t block, TokenIndex token);

}  // namespace dossier
