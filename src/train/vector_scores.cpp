// Dense rows of sixteen, so that compilers make vectors of them.
// Tested by tests/train/crf_test.cpp.
#include "train/vector_scores.h"

#include <cmath>

namespace dossier::train {

VectorScores::VectorScores(const WordVectors* vectors) : vectors_(vectors) {}

VectorScores::Scores VectorScores::scores(std::size_t place, std::uint32_t row) const {
  Scores sums{};
  if (vectors_ == nullptr || row == 0) return sums;
  const WordVector& vector = vectors_->vector(row);
  const Weights& weights = weights_[place];
  for (std::size_t d = 0; d < kDimensions; ++d)
    for (std::size_t y = 0; y < kScored; ++y) sums[y] += vector[d] * weights[d][y];
  return sums;
}

void VectorScores::add(const VectorRows& rows, ChainScores& scores) const {
  for (std::size_t place = 0; place < kPlaces; ++place) {
    const Scores sums = this->scores(place, rows[place]);
    for (std::size_t y = 0; y < kScored; ++y) scores[y + 1] += sums[y];
  }
}

void VectorScores::gather(const VectorRows& rows, const Scores& gradient) {
  if (vectors_ == nullptr) return;
  for (std::size_t place = 0; place < kPlaces; ++place) {
    if (rows[place] == 0) continue;
    const WordVector& vector = vectors_->vector(rows[place]);
    for (std::size_t d = 0; d < kDimensions; ++d)
      for (std::size_t y = 0; y < kScored; ++y) gradients_[place][d][y] += vector[d] * gradient[y];
  }
}

void VectorScores::settle(float rate) {
  if (vectors_ == nullptr) return;
  for (std::size_t place = 0; place < kPlaces; ++place)
    for (std::size_t d = 0; d < kDimensions; ++d)
      for (std::size_t y = 0; y < kScored; ++y) {
        const float gradient = gradients_[place][d][y];
        float& squares = square_sums_[place][d][y];
        squares += gradient * gradient;
        weights_[place][d][y] -= rate * gradient / std::sqrt(squares + 1e-6F);
        gradients_[place][d][y] = 0;
      }
}

}  // namespace dossier::train
