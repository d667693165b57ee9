#pragma once
// A token: a word, a number, a mark. Never crosses white space; the tokens of a block are in order and do not
// overlap.
#include <cstdint>

#include "dossier/span.h"
#include "text/vocabulary.h"

namespace dossier {

enum class TokenKind : std::uint8_t {
  kWord,    // has a letter: "Trump", "don't", "U.S.", "21st", "1990s", "G20"
  kNumber,  // digits with grouping and point: "1,000.5"
  kSuffix,  // a possessive or contraction split off: "'s"
  kQuote,   // a quotation mark of any style, or an apostrophe that stands where one could
  kMark,    // other punctuation: , . ; : ( ) - -- … each one token
  kSymbol   // the rest: $ % € + = |
};

enum TokenFlag : std::uint16_t {
  kUpperFirst = 1U << 0U,   // begins with a capital letter
  kUpperAll = 1U << 1U,     // two or more letters, all capitals
  kUpperInside = 1U << 2U,  // a capital after a lower-case letter or inside: "McCain", "iPhone"
  kHasLower = 1U << 3U,
  kHasDigit = 1U << 4U,
  kNonAscii = 1U << 5U,
  kSpaceBefore = 1U << 6U,    // white space, or the beginning of the text, stands before it
  kBlockStart = 1U << 7U,     // first of its block
  kSentenceStart = 1U << 8U,  // first of its sentence
  kHasDot = 1U << 9U,         // ends with a full stop that belongs to it: "U.S.", "Mr."
};

struct Token {
  Span span;                   // bytes of the document's text
  WordId word = kUnknownWord;  // of the folded token
  std::uint32_t hash = 0;      // word_hash of the folded token
  TokenKind kind = TokenKind::kWord;
  char mark = 0;  // for a mark, symbol or quote of one ASCII byte: that byte; '-' for any dash, '"' and '\''
                  // for any double or single quotation mark
  std::uint16_t flags = 0;

  bool is(TokenFlag flag) const { return (flags & flag) != 0; }
  bool is_mark(char byte) const { return mark == byte; }
};

using TokenIndex = std::uint32_t;

// Half-open range of tokens of one document.
struct TokenRange {
  TokenIndex begin = 0;
  TokenIndex end = 0;

  constexpr TokenIndex size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(TokenIndex at) const { return begin <= at && at < end; }
  constexpr bool contains(TokenRange other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(TokenRange other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

}  // namespace dossier
