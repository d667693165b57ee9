#pragma once
// The features of a token in its stretch: 64-bit hashes of (template, values). The trainer and the tagger
// make them by the same code.
#include <cstdint>
#include <vector>

#include "extract/tagger/traits.h"

namespace dossier {

using Feature = std::uint64_t;

// Features that name a single word carry this bit: the trainer drops them at random, so that the others learn
// to do without.
inline constexpr Feature kLexicalBit = 1;

// SplitMix64's finisher (Steele, Lea, Flood 2014) over a template's number and its values.
constexpr Feature mix_feature(std::uint32_t pattern, std::uint64_t value, bool lexical = false) {
  std::uint64_t hash = value + (pattern + 1) * 0x9E3779B97F4A7C15U;
  hash = (hash ^ hash >> 30U) * 0xBF58476D1CE4E5B9U;
  hash = (hash ^ hash >> 27U) * 0x94D049BB133111EBU;
  hash ^= hash >> 31U;
  return (hash & ~kLexicalBit) | (lexical ? kLexicalBit : 0);
}
constexpr std::uint64_t pair(std::uint64_t a, std::uint64_t b) {
  return a * 0x9E3779B97F4A7C15U ^ (b + 0x7F4A7C15U);
}

// A stretch with the traits of its tokens and of two more on each side, as far as its sentence goes.
inline constexpr TokenIndex kWindow = 2;
struct StretchTraits {
  TokenRange tokens;
  std::vector<TokenTraits> traits;  // of tokens.begin - kWindow .. tokens.end + kWindow
  std::uint8_t sport = 0;           // of the article

  const TokenTraits& at(TokenIndex token) const { return traits[token + kWindow - tokens.begin]; }
  const TokenTraits& at(TokenIndex token, int offset) const {
    return traits[static_cast<std::size_t>(static_cast<std::int64_t>(token + kWindow - tokens.begin) +
                                           offset)];
  }
};

// Appends the features that a token gives to the one that sees it at `offset`, -kWindow to kWindow.
void add_local_features(const LocalTraits& traits, int offset, std::vector<Feature>& features);
// Appends those that tokens give together, or that depend on where they stand.
void add_joint_features(const StretchTraits& stretch, TokenIndex token, std::vector<Feature>& features);
// Appends all features of one token of the stretch.
void add_features(const StretchTraits& stretch, TokenIndex token, std::vector<Feature>& features);

}  // namespace dossier
