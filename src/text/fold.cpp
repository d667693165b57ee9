// Case, diacritics and apostrophes folded, for a token or for a whole text with a map back to it.
// Tested by tests/text/fold_test.cpp.
#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace dossier {
namespace {

char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; }

bool is_apostrophe(UChar32 c) {
  return c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x00B4 || c == 0x60;
}

// Letters that have no decomposition but a plain spelling that newspapers use.
UChar32 plain_letter(UChar32 c) {
  switch (c) {
    case 0x00F8:
      return 'o';  // o with stroke
    case 0x0111:
      return 'd';  // d with stroke
    case 0x0142:
      return 'l';  // l with stroke
    case 0x0131:
      return 'i';  // dotless i
    case 0x0127:
      return 'h';  // h with stroke
    default:
      return c;
  }
}

void append(UChar32 c, std::string& out) {
  char bytes[4];
  std::int32_t size = 0;
  UBool failed = false;
  U8_APPEND(reinterpret_cast<std::uint8_t*>(bytes), size, 4, c, failed);
  if (!failed) out.append(bytes, static_cast<std::size_t>(size));
}

void fold_code_point(UChar32 c, std::string& out) {
  if (is_apostrophe(c)) {
    out += '\'';
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString parts;
  if (nfd == nullptr || !nfd->getDecomposition(c, parts)) parts = icu::UnicodeString(c);
  for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 part = parts.char32At(i);
    if (u_charType(part) == U_NON_SPACING_MARK) continue;
    append(plain_letter(u_foldCase(part, U_FOLD_CASE_DEFAULT)), out);
  }
}

}  // namespace

void fold_into(std::string_view token, std::string& out) {
  const std::size_t before = out.size();
  unsigned all = 0;
  for (const char byte : token) {
    all |= static_cast<unsigned char>(byte);
    out += byte == '`' ? '\'' : lower(byte);
  }
  if (all < 0x80) return;  // ASCII, as nearly all are
  out.resize(before);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(token.data());
  const auto size = static_cast<std::int32_t>(token.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    fold_code_point(c, out);
  }
}

std::string fold(std::string_view token) {
  std::string out;
  fold_into(token, out);
  return out;
}

FoldedText fold_with_map(std::string_view text) {
  FoldedText folded;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    const auto begin = static_cast<std::uint32_t>(i);
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    fold_code_point(c, folded.text);
    folded.to_source.resize(folded.text.size(), begin);
  }
  folded.to_source.push_back(static_cast<std::uint32_t>(text.size()));
  return folded;
}

}  // namespace dossier
