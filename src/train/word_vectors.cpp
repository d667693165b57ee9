// Text to numbers, words folded as the tokens are that they are compared with.
// Tested by tests/train/word_vectors_test.cpp.
#include "train/word_vectors.h"

#include <fstream>
#include <sstream>
#include <string>

#include "text/fold.h"
#include "text/vocabulary.h"

namespace dossier::train {

Result<WordVectors> WordVectors::read(const std::filesystem::path& file) {
  constexpr float kScale = 256;  // of the file's numbers
  std::ifstream in(file);
  if (!in) return Error{file.string(), "cannot be read"};
  WordVectors vectors;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    std::istringstream cells(line);
    std::string word;
    cells >> word;
    WordVector vector;
    for (float& value : vector) {
      cells >> value;
      value /= kScale;
    }
    if (!cells) return Error{file.string() + ":" + std::to_string(number), "is no word with its vector"};
    const std::uint32_t hash = word_hash(fold(word));
    if (!vectors.rows_.emplace(hash, vectors.size()).second) continue;  // the commoner one stays
    vectors.vectors_.push_back(vector);
    vectors.hashes_.push_back(hash);
  }
  return vectors;
}

}  // namespace dossier::train
