// Bytes of a token to numbers, once a token.
// Tested by tests/extract/tagger/tagger_test.cpp.
#include "extract/tagger/traits.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::uint32_t kPrime = 16777619U;
constexpr std::uint32_t kBasis = 2166136261U;

constexpr std::uint32_t add_byte(std::uint32_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * kPrime;
}

constexpr char lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

constexpr char shape_of(char byte) {
  if (byte >= 'A' && byte <= 'Z') return 'X';
  if (byte >= '0' && byte <= '9') return 'd';
  if (byte >= 'a' && byte <= 'z') return 'x';
  return static_cast<unsigned char>(byte) >= 0x80 ? 'x' : byte;
}

std::uint32_t shape_hash(std::string_view text) {
  std::uint32_t hash = kBasis;
  char previous = 0;
  int run = 0;
  for (const char byte : text) {
    const char shape = shape_of(byte);
    run = shape == previous ? run + 1 : 1;
    if (run <= 2) hash = add_byte(hash, shape);
    previous = shape;
  }
  return hash;
}

std::uint32_t digits_hash(std::string_view text) {
  std::uint32_t hash = kBasis;
  for (const char byte : text) hash = add_byte(hash, byte >= '0' && byte <= '9' ? '0' : lower(byte));
  return hash;
}

std::uint32_t word_of(std::string_view text, const Token& token, bool joins) {
  if (token.mark != 0) return add_byte(joins ? kBasis + 2 : kBasis, token.mark);
  if (token.kind == TokenKind::kNumber || token.is(kHasDigit)) return digits_hash(text);
  return token.hash;
}

void read_affixes(std::string_view text, TokenTraits& traits) {
  std::uint32_t prefix = kBasis;
  std::uint32_t suffix = kBasis + 1;
  for (std::size_t n = 0; n < std::min<std::size_t>(4, text.size()); ++n) {
    traits.prefixes[n] = prefix = add_byte(prefix, lower(text[n]));
    traits.suffixes[n] = suffix = add_byte(suffix, lower(text[text.size() - 1 - n]));
  }
}

}  // namespace

TokenTraits outside_traits(bool before) {
  TokenTraits traits;
  traits.word = traits.shape = before ? 1 : 2;
  traits.known = true;
  return traits;
}

TokenTraits read_traits(const Document& document, const Language& language, const WordRoles& roles,
                        const ArticleFacts& facts, std::uint32_t block, TokenIndex index) {
  const Token& token = document.token(index);
  const std::string_view text = document.text(token);
  TokenTraits traits;
  const bool joins = !token.is(kSpaceBefore) && index + 1 < document.tokens().size() &&
                     !document.token(index + 1).is(kSpaceBefore);
  traits.word = word_of(text, token, joins);
  traits.shape = joins && token.mark != 0 ? shape_hash(text) + 1 : shape_hash(text);
  read_affixes(text, traits);
  const WordFact fact = language.facts.of(token.word);
  traits.class1024 = fact.class1024;
  traits.class256 = fact.class256;
  traits.class64 = fact.class64;
  traits.name = fact.name;
  traits.verb = fact.verb;
  traits.capitals = facts.capitals(index);
  traits.position = static_cast<std::uint8_t>((token.is(kBlockStart)      ? 2U
                                               : token.is(kSentenceStart) ? 1U
                                                                          : 0U) +
                                              3U * static_cast<unsigned>(facts.block_case(block)));
  traits.upper = (token.flags & (kUpperFirst | kUpperAll)) != 0;
  traits.known = token.word != kUnknownWord || token.kind != TokenKind::kWord;
  traits.roles = roles.of(token.word);
  traits.list_count = facts.list_count(index);
  traits.lists = facts.lists(index);
  return traits;
}

}  // namespace dossier
