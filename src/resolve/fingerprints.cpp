// Shingles of six words, each by one hash.
// Tested by tests/resolve/evidence_test.cpp.
#include "resolve/fingerprints.h"

#include <algorithm>
#include <limits>

namespace dossier {
namespace {

std::uint32_t mixed(std::uint64_t value) {
  value *= 0x9E3779B97F4A7C15ULL;
  value ^= value >> 32U;
  value *= 0xD6E8FEB86659FD93ULL;
  return static_cast<std::uint32_t>(value >> 32U);
}

}  // namespace

std::vector<Fingerprint> shingles_of(const Document& document) {
  std::vector<const Token*> words;
  words.reserve(document.tokens().size());
  for (const TextBlock& block : document.blocks()) {
    if (block.type == BlockType::kBoilerplate) continue;
    for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i)
      if (const TokenKind kind = document.token(i).kind;
          kind != TokenKind::kMark && kind != TokenKind::kQuote)
        words.push_back(&document.token(i));
  }
  std::vector<Fingerprint> shingles;
  if (words.size() >= kShingleWords) shingles.reserve(words.size() - kShingleWords + 1);
  for (std::size_t i = 0; i + kShingleWords <= words.size(); ++i) {
    std::uint64_t hash = 0;
    for (std::size_t k = i; k < i + kShingleWords; ++k) hash = hash * 0x100000001B3ULL + words[k]->hash;
    shingles.push_back({mixed(hash), {words[i]->span.begin, words[i + kShingleWords - 1]->span.end}});
  }
  return shingles;
}

std::vector<Fingerprint> fingerprints_of(const std::vector<Fingerprint>& shingles) {
  std::vector<Fingerprint> chosen;
  const std::size_t window = std::min(kWindow, shingles.size());
  std::size_t least = 0;
  std::size_t last = shingles.size();
  for (std::size_t begin = 0; begin < shingles.size() && begin + window <= shingles.size(); ++begin) {
    const std::size_t end = begin + window;
    std::size_t next = end - 1;
    if (begin == 0 || least < begin) least = next = begin;  // it has left the window: all are looked at
    for (; next < end; ++next)
      if (shingles[next].hash <= shingles[least].hash) least = next;
    if (least != last) chosen.push_back(shingles[least]);
    last = least;
  }
  return chosen;
}

std::vector<std::uint32_t> min_hashes_of(const std::vector<Fingerprint>& shingles) {
  if (shingles.empty()) return {};
  constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> least(kMinHashes, kEmpty);
  for (const Fingerprint& shingle : shingles) {
    std::uint32_t& bin = least[shingle.hash % kMinHashes];
    bin = std::min(bin, shingle.hash);
  }
  // An empty bin borrows from the next one that is not, and how far it is away.
  std::vector<std::uint32_t> dense = least;
  for (std::size_t i = 0; i < kMinHashes; ++i)
    for (std::uint32_t step = 1; dense[i] == kEmpty; ++step)
      if (const std::uint32_t other = least[(i + step) % kMinHashes]; other != kEmpty)
        dense[i] = mixed(other + (std::uint64_t{step} << 32U));
  return dense;
}

}  // namespace dossier
