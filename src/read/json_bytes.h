#pragma once
// Which bytes stand for themselves in a JSON string (RFC 8259, section 7).
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dossier {

constexpr bool is_plain_in_json(char byte) {
  return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
}

// Whether eight bytes stand for themselves: the high bit of a byte of `found` tells one that does not
// (Warren, Hacker's Delight, 6-1). A byte beyond ASCII has that bit itself and is masked out.
inline bool are_plain_in_json(const char* eight) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHigh = kOnes << 7U;
  std::uint64_t bytes;
  std::memcpy(&bytes, eight, sizeof bytes);
  const auto below = [](std::uint64_t word, unsigned limit) { return (word - kOnes * limit) & ~word; };
  const std::uint64_t found =
      below(bytes, 0x20) | below(bytes ^ kOnes * '"', 1) | below(bytes ^ kOnes * '\\', 1);
  return (found & kHigh) == 0;
}

// Where the first byte that cannot stand for itself stands at or after `at`; the size where none does.
inline std::size_t plain_end(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size() && are_plain_in_json(text.data() + at)) at += 8;
  while (at < text.size() && is_plain_in_json(text[at])) ++at;
  return at;
}

}  // namespace dossier
