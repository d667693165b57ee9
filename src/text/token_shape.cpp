// Letters, digits and marks of one token; beyond ASCII by Unicode's general category.
// Tested by tests/text/tokenizer_test.cpp.
#include "text/token_shape.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace dossier {
namespace {

void count(UChar32 c, bool first, LetterCounts& seen) {
  const bool ascii = c < 0x80;
  const bool upper = ascii ? c >= 'A' && c <= 'Z' : u_isupper(c) != 0;
  const bool letter = upper || (ascii ? c >= 'a' && c <= 'z' : u_isalpha(c) != 0);
  if (upper) {
    ++seen.uppers;
    if (first) seen.first_upper = true;
  }
  if (letter) ++seen.letters;
  if (c >= '0' && c <= '9') ++seen.digits;
  if (!ascii) seen.non_ascii = true;
}

UChar32 first_of(std::string_view text) {
  UChar32 c;
  U8_GET_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), 0, 0,
                 static_cast<std::int32_t>(text.size()), c);
  return c;
}

// '"' or '\'' for a quotation mark of any style; 0 for all else.
char quote_of(UChar32 c) {
  switch (c) {
    case '"':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
    case 0x2033:
      return '"';
    case '\'':
    case '`':
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2039:
    case 0x203A:
    case 0x00B4:
    case 0x2032:
      return '\'';
    default:
      return 0;
  }
}

bool is_dash(UChar32 c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

void mark_of(std::string_view text, TokenShape& shape) {
  const UChar32 first = first_of(text);
  shape.mark = quote_of(first);
  if (text == "``" || text == "''") shape.mark = '"';
  if (shape.mark != 0) {
    shape.kind = TokenKind::kQuote;
  } else if (is_dash(first)) {
    shape.kind = TokenKind::kMark;
    shape.mark = '-';
  } else if (text == "\xE2\x80\xA6" || text.starts_with("..")) {
    shape.kind = TokenKind::kMark;
    shape.mark = '~';
  } else if (first < 0x80) {
    shape.mark = static_cast<char>(first);
    constexpr std::string_view kMarks = ".,;:!?()[]{}/\\*&";
    if (kMarks.find(shape.mark) != std::string_view::npos) shape.kind = TokenKind::kMark;
  } else if (u_ispunct(first) != 0) {
    shape.kind = TokenKind::kMark;
  }
}

}  // namespace

LetterCounts count_letters(std::string_view text) {
  LetterCounts seen;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    const bool first = i == 0;
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    count(c, first, seen);
  }
  return seen;
}

TokenShape token_shape(std::string_view text, const LetterCounts& seen) {
  TokenShape shape;
  if (seen.letters != 0)
    shape.kind = TokenKind::kWord;
  else if (seen.digits != 0)
    shape.kind = TokenKind::kNumber;
  else
    mark_of(text, shape);
  unsigned flags = 0;
  if (seen.first_upper) flags |= kUpperFirst;
  if (seen.uppers >= 2 && seen.uppers == seen.letters)
    flags |= kUpperAll;
  else if (seen.uppers > (seen.first_upper ? 1U : 0U))
    flags |= kUpperInside;
  if (seen.letters > seen.uppers) flags |= kHasLower;
  if (seen.digits != 0) flags |= kHasDigit;
  if (seen.non_ascii) flags |= kNonAscii;
  if (seen.letters != 0 && text.ends_with('.')) flags |= kHasDot;
  shape.flags = static_cast<std::uint16_t>(flags);
  return shape;
}

// Of white space that begins with a byte beyond ASCII.
std::uint32_t wide_space_at(std::string_view text, std::uint32_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const unsigned first = byte(0);
  if (first == 0xC2) return byte(1) == 0xA0 || byte(1) == 0x85 ? 2 : 0;
  if (first == 0xE2 && byte(1) == 0x80) {
    const unsigned last = byte(2);
    return (last >= 0x80 && last <= 0x8B) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0;
  }
  if (first == 0xE2 && byte(1) == 0x81) return byte(2) == 0x9F ? 3 : 0;
  if (first == 0xE3) return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0;
  if (first == 0xEF) return byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0;
  return 0;
}

}  // namespace dossier
