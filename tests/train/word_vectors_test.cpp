// The file of vectors, word by word.
#include "train/word_vectors.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temp_folder.h"
#include "text/vocabulary.h"

namespace dossier::train {
namespace {

std::string line(const std::string& word, int value) {
  std::string result = word;
  for (std::size_t i = 0; i < kDimensions; ++i) result += " " + std::to_string(value);
  return result + "\n";
}

TEST(WordVectors, WordsAreFoldedAndTheCommonerOneStays) {
  const test::TempFolder folder;
  const auto file = folder.path() / "vectors.txt";
  std::ofstream(file) << line("ida", 128) << line("zürich", -64) << line("zurich", 32);
  const auto vectors = WordVectors::read(file);
  ASSERT_TRUE(vectors);
  EXPECT_EQ(vectors.value().size(), 3U);
  EXPECT_EQ(vectors.value().row(word_hash("berg")), 0U);
  EXPECT_FLOAT_EQ(vectors.value().vector(vectors.value().row(word_hash("ida")))[99], 0.5F);
  EXPECT_FLOAT_EQ(vectors.value().vector(vectors.value().row(word_hash("zurich")))[0], -0.25F);
  EXPECT_FLOAT_EQ(vectors.value().vector(0)[0], 0);
}

TEST(WordVectors, ShortLinesAreTold) {
  const test::TempFolder folder;
  const auto file = folder.path() / "vectors.txt";
  std::ofstream(file) << line("ida", 1) << "berg 1 2 3\n";
  const auto vectors = WordVectors::read(file);
  ASSERT_FALSE(vectors);
  EXPECT_NE(vectors.error().message().find(":2"), std::string::npos);
}

}  // namespace
}  // namespace dossier::train
