// UAX #29 word boundaries for one stretch without white space. The fast path knows ASCII, Latin-1 and Latin
// Extended letters and general punctuation; all else goes to ICU, whose rules (Unicode 15) are the same
// standard. Tested by tests/text/word_breaks_test.cpp (tables, and random text against ICU).
#include "text/word_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <array>
#include <memory>

namespace dossier {
namespace {

// Word_Break property values that the fast path tells apart; kHard sends the stretch to ICU.
enum class Break : std::uint8_t {
  kOther,
  kLetter,
  kDigit,
  kMidLetter,
  kMidNum,
  kMidNumLet,
  kExtendNumLet,
  kHard
};

constexpr std::array<Break, 128> make_ascii_table() {
  std::array<Break, 128> table{};
  for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = Break::kLetter;
  for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = Break::kLetter;
  for (unsigned c = '0'; c <= '9'; ++c) table[c] = Break::kDigit;
  table['_'] = Break::kExtendNumLet;
  table['@'] = Break::kHard;  // ICU keeps some addresses whole
  table['.'] = table['\''] = Break::kMidNumLet;
  table[','] = table[';'] = Break::kMidNum;
  table['\n'] = table['\r'] = table['\v'] = table['\f'] = table[' '] = Break::kHard;
  return table;
}
constexpr std::array<Break, 128> kAscii = make_ascii_table();

struct CodePoint {
  std::uint32_t value;
  std::uint32_t size;
};

// Decodes one code point of valid UTF-8 that starts at `at`.
CodePoint decode(std::string_view text, std::uint32_t at) {
  const auto byte = [&](std::uint32_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i]));
  };
  const std::uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {(first & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
  if (first < 0xF0) return {(first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
  return {(first & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU), 4};
}

Break property(std::uint32_t c) {
  if (c < 0x80) return kAscii[c];
  if (c == 0xAA || c == 0xB5 || c == 0xBA) return Break::kLetter;
  if (c == 0xB7) return Break::kMidLetter;
  if (c == 0x85 || c == 0xAD) return Break::kHard;
  if (c < 0xC0) return Break::kOther;
  if (c == 0xD7 || c == 0xF7) return Break::kOther;
  if (c < 0x250) return Break::kLetter;
  if (c == 0x2018 || c == 0x2019 || c == 0x2024) return Break::kMidNumLet;
  if (c == 0x2027) return Break::kMidLetter;
  if (c == 0x203F || c == 0x2040) return Break::kExtendNumLet;
  // U+203C and U+2049 are pictographs, which ICU joins with what follows a joiner.
  if (c >= 0x2010 && c <= 0x2026) return Break::kOther;
  if (c >= 0x2030 && c <= 0x203B) return Break::kOther;
  if (c == 0x20AC) return Break::kOther;
  return Break::kHard;
}

bool joins_letters(Break b) { return b == Break::kMidLetter || b == Break::kMidNumLet; }
bool joins_digits(Break b) { return b == Break::kMidNum || b == Break::kMidNumLet; }
bool is_word(Break b) { return b == Break::kLetter || b == Break::kDigit || b == Break::kExtendNumLet; }

// Rules WB5 to WB13b for the properties above; false when a character is not one of them.
bool word_breaks_fast(std::string_view text, std::vector<std::uint32_t>& ends) {
  const auto size = static_cast<std::uint32_t>(text.size());
  if (size != 0 && decode(text, 0).size == size) {  // one character, of any kind
    ends.push_back(size);
    return true;
  }
  Break before = Break::kHard;  // property of the character before
  std::uint32_t at = 0;
  while (at < size) {
    const CodePoint c = decode(text, at);
    const Break here = property(c.value);
    if (here == Break::kHard) return false;
    bool join = is_word(before) && is_word(here);
    if (!join && at != 0 && (joins_letters(here) || joins_digits(here)) && at + c.size < size) {
      const CodePoint next = decode(text, at + c.size);
      const Break after = property(next.value);
      if (after == Break::kHard) return false;
      const bool letters = joins_letters(here) && before == Break::kLetter && after == Break::kLetter;
      const bool digits = joins_digits(here) && before == Break::kDigit && after == Break::kDigit;
      if (letters || digits) {
        at += c.size + next.size;
        before = after;
        continue;
      }
    }
    if (at != 0 && !join) ends.push_back(at);
    at += c.size;
    before = here;
  }
  if (size != 0) ends.push_back(size);
  return true;
}

}  // namespace

struct WordBreaks::Icu {
  std::unique_ptr<icu::BreakIterator> words;
};

WordBreaks::WordBreaks() = default;
WordBreaks::~WordBreaks() = default;

void WordBreaks::find(std::string_view text, std::vector<std::uint32_t>& ends) {
  ends.clear();
  if (word_breaks_fast(text, ends)) return;
  find_by_icu(text, ends);
}

void WordBreaks::find_by_icu(std::string_view text, std::vector<std::uint32_t>& ends) {
  ends.clear();
  UErrorCode status = U_ZERO_ERROR;
  if (!icu_)
    icu_ = std::make_unique<Icu>(Icu{std::unique_ptr<icu::BreakIterator>(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status))});
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
  if (U_SUCCESS(status) && icu_->words) {
    icu_->words->setText(&utext, status);
    while (icu_->words->next() != icu::BreakIterator::DONE)
      ends.push_back(static_cast<std::uint32_t>(icu_->words->current()));
  }
  if (ends.empty() && !text.empty()) ends.push_back(static_cast<std::uint32_t>(text.size()));
  utext_close(&utext);
}

}  // namespace dossier
