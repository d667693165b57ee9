#pragma once
// The layout that the gazetteer's compiler and matcher share.
#include <cstddef>
#include <cstdint>

namespace dossier::gazetteer_image {

inline constexpr std::size_t kHeader = 5;  // in u32
inline constexpr std::size_t kEntry = 9;
inline constexpr std::size_t kNode = 2;
// Beside a word's root node: a phrase that begins with it may begin in lower case. Of most words all phrases
// need a capital, and most tokens have none.
inline constexpr std::uint32_t kLowerFirst = 1U << 31U;

// The bit of a word among the 32 of a node's mask of words that go on from it: where it is not set, there is
// no edge to look for.
constexpr std::uint32_t edge_bit(std::uint32_t word) { return 1U << (word * 0x9E3779B1U >> 27U); }

constexpr std::uint32_t edge_hash(std::uint32_t node, std::uint32_t word) {
  std::uint32_t hash = node * 0x9E3779B1U ^ word * 0x85EBCA77U;
  hash ^= hash >> 15U;
  return hash * 0x2C1B3C6DU ^ hash >> 12U;
}

}  // namespace dossier::gazetteer_image
