#pragma once
// The layout that the gazetteer's compiler and matcher share.
#include <cstddef>
#include <cstdint>

namespace dossier::gazetteer_image {

inline constexpr std::size_t kHeader = 5;  // in u32
inline constexpr std::size_t kEntry = 9;

constexpr std::uint32_t edge_hash(std::uint32_t node, std::uint32_t word) {
  std::uint32_t hash = node * 0x9E3779B1U ^ word * 0x85EBCA77U;
  hash ^= hash >> 15U;
  return hash * 0x2C1B3C6DU ^ hash >> 12U;
}

}  // namespace dossier::gazetteer_image
