// SHA-256 as FIPS 180-4 writes it down, section 6.2; the constants are those of section 4.2.2 and 5.3.3.
// Tested by tests/read/sha256_test.cpp (vectors of NIST's CAVP and every length around a block).
#include "read/sha256.h"

#include <array>
#include <bit>
#include <cstdint>

namespace dossier {
namespace {

using State = std::array<std::uint32_t, 8>;
constexpr std::size_t kBlock = 64;

constexpr std::array<std::uint32_t, 64> kRound = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using Word = std::uint32_t;

// One round; instead of moving all eight variables on, the caller names them one place further.
inline void round(Word a, Word b, Word c, Word& d, Word e, Word f, Word g, Word& h, Word added) {
  const Word sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
  const Word sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
  const Word t1 = h + sum1 + (g ^ (e & (f ^ g))) + added;
  d += t1;
  h = t1 + sum0 + ((a & b) | (c & (a | b)));
}

void compress(State& state, const unsigned char* block) {
  std::array<std::uint32_t, 64> w{};
  for (std::size_t t = 0; t < 16; ++t)
    w[t] = static_cast<std::uint32_t>(block[4 * t]) << 24U |
           static_cast<std::uint32_t>(block[4 * t + 1]) << 16U |
           static_cast<std::uint32_t>(block[4 * t + 2]) << 8U | block[4 * t + 3];
  for (std::size_t t = 16; t < 64; ++t) {
    const std::uint32_t s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3U);
    const std::uint32_t s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10U);
    w[t] = s1 + w[t - 7] + s0 + w[t - 16];
  }
  auto [a, b, c, d, e, f, g, h] = state;
  // Eight rounds give each variable its place again.
  for (std::size_t t = 0; t < 64; t += 8) {
    round(a, b, c, d, e, f, g, h, kRound[t] + w[t]);
    round(h, a, b, c, d, e, f, g, kRound[t + 1] + w[t + 1]);
    round(g, h, a, b, c, d, e, f, kRound[t + 2] + w[t + 2]);
    round(f, g, h, a, b, c, d, e, kRound[t + 3] + w[t + 3]);
    round(e, f, g, h, a, b, c, d, kRound[t + 4] + w[t + 4]);
    round(d, e, f, g, h, a, b, c, kRound[t + 5] + w[t + 5]);
    round(c, d, e, f, g, h, a, b, kRound[t + 6] + w[t + 6]);
    round(b, c, d, e, f, g, h, a, kRound[t + 7] + w[t + 7]);
  }
  const State after = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += after[i];
}

// The last bytes, a 1 bit, zeros, and the length in bits: one block or two.
std::string padded_tail(std::string_view tail, std::uint64_t bytes) {
  std::string last(tail);
  last += '\x80';
  while (last.size() % kBlock != kBlock - 8) last += '\0';
  for (unsigned shift = 64; shift > 0; shift -= 8) last += static_cast<char>((bytes * 8) >> (shift - 8));
  return last;
}

}  // namespace

std::string sha256(std::string_view bytes) {
  State state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  const auto blocks = [&state](std::string_view part) {
    for (std::size_t i = 0; i + kBlock <= part.size(); i += kBlock)
      compress(state, reinterpret_cast<const unsigned char*>(part.data() + i));
  };
  blocks(bytes);
  blocks(padded_tail(bytes.substr(bytes.size() / kBlock * kBlock), bytes.size()));
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string hex;
  for (const std::uint32_t word : state)
    for (unsigned shift = 32; shift > 0; shift -= 4) hex += kHex[(word >> (shift - 4)) & 15U];
  return hex;
}

}  // namespace dossier
