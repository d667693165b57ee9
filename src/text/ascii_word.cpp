// A table tells for each byte its folded form and what it adds to the counts, which lie side by side in one
// number. Tested by tests/text/ascii_word_test.cpp (against fold, word_hash and count_letters).
#include "text/ascii_word.h"

#include "text/vocabulary.h"

namespace dossier {
namespace {

// Counts of eight bits each: a token has at most 64 bytes.
constexpr std::uint32_t kLetter = 1U, kUpper = 1U << 8U, kDigit = 1U << 16U, kNotAscii = 1U << 24U;

struct ByteFact {
  std::uint32_t counts = 0;
  char folded = 0;
};

constexpr std::array<ByteFact, 256> make_facts() {
  std::array<ByteFact, 256> facts{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    ByteFact& fact = facts[byte];
    fact.folded = static_cast<char>(byte);
    if (byte >= 'a' && byte <= 'z') fact.counts = kLetter;
    if (byte >= '0' && byte <= '9') fact.counts = kDigit;
    if (byte >= 0x80) fact.counts = kNotAscii;
    if (byte >= 'A' && byte <= 'Z') fact = {kLetter | kUpper, static_cast<char>(byte + 32)};
  }
  facts['`'].folded = '\'';
  return facts;
}
constexpr std::array<ByteFact, 256> kFacts = make_facts();

const ByteFact& fact_of(char byte) { return kFacts[static_cast<unsigned char>(byte)]; }

}  // namespace

std::optional<AsciiWord> read_ascii_word(std::string_view text, FoldedBytes& folded) {
  if (text.size() > folded.size()) return std::nullopt;
  std::uint32_t counts = 0;
  std::uint32_t hash = kEmptyHash;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const ByteFact& fact = fact_of(text[i]);
    counts += fact.counts;
    folded[i] = fact.folded;
    hash = next_hash(hash, fact.folded);
  }
  if (counts >= kNotAscii) return std::nullopt;
  LetterCounts letters;
  letters.letters = counts & 0xFFU;
  letters.uppers = counts >> 8U & 0xFFU;
  letters.digits = counts >> 16U & 0xFFU;
  letters.first_upper = (fact_of(text.front()).counts & kUpper) != 0;
  return AsciiWord{{folded.data(), text.size()}, hash, letters};
}

}  // namespace dossier
