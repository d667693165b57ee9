#pragma once
// Scores of labels that are linear in the vectors of a token's word and of its neighbours', fitted with the
// rest of the field by AdaGrad.
#include "train/chain.h"
#include "train/examples.h"
#include "train/word_vectors.h"

namespace dossier::train {

class VectorScores {
 public:
  static constexpr std::size_t kPlaces = kWordPlaces;
  using Scores = std::array<float, kScored>;  // of the labels beyond outside

  // `vectors` must outlive it; null: all scores are 0.
  explicit VectorScores(const WordVectors* vectors);

  // What the vector of a row says at a place, from the weights as they are.
  Scores scores(std::size_t place, std::uint32_t row) const;
  void add(const VectorRows& rows, ChainScores& scores) const;
  // Gathers the gradient of a token's scores; `settle` takes the step.
  void gather(const VectorRows& rows, const Scores& gradient);
  void settle(float rate);

 private:
  using Weights = std::array<Scores, kDimensions>;

  const WordVectors* vectors_;
  std::array<Weights, kPlaces> weights_{};
  std::array<Weights, kPlaces> gradients_{};
  std::array<Weights, kPlaces> square_sums_{};
};

}  // namespace dossier::train
