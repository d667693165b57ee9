#pragma once
// Vectors of words, to learn from what words are like: the model keeps no vector, only the scores that the
// fitted ones give each word.
#include <array>
#include <cstdint>
#include <filesystem>
#include <unordered_map>
#include <vector>

#include "dossier/error.h"

namespace dossier::train {

inline constexpr std::size_t kDimensions = 100;
using WordVector = std::array<float, kDimensions>;

class WordVectors {
 public:
  // None; row 0 stands for words without a vector.
  WordVectors() : vectors_(1), hashes_(1) {}
  // Lines of a word and its numbers, as data/make/word_vectors.py writes them.
  static Result<WordVectors> read(const std::filesystem::path& file);

  // Of the hash of a folded word; 0: there is none.
  std::uint32_t row(std::uint32_t hash) const {
    const auto found = rows_.find(hash);
    return found == rows_.end() ? 0 : found->second;
  }
  const WordVector& vector(std::uint32_t row) const { return vectors_[row]; }
  std::uint32_t hash(std::uint32_t row) const { return hashes_[row]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(vectors_.size()); }

 private:
  std::vector<WordVector> vectors_;
  std::vector<std::uint32_t> hashes_;
  std::unordered_map<std::uint32_t, std::uint32_t> rows_;
};

}  // namespace dossier::train
