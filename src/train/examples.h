#pragma once
// What the model is fitted to: stretches of tokens with their features, and the labels that the annotation
// allows.
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "extract/tagger/features.h"
#include "extract/tagger/labels.h"
#include "extract/tagger/model.h"
#include "text/document.h"
#include "train/corpus.h"

namespace dossier::train {

using LabelMask = std::uint32_t;  // bit y: label y is allowed
inline constexpr LabelMask kOutsideOnly = 1;

// The vectors of the word before, the word itself, and the word after; 0: none.
using VectorRows = std::array<std::uint32_t, kWordPlaces>;

// The masks of all tokens of an article.
std::vector<LabelMask> label_masks(const Document& document, const GoldArticle& article, bool knows_other);

// Stretches, flat: token t has features[begins[t] .. begins[t + 1]), stretch s tokens[s] .. tokens[s + 1].
class Examples {
 public:
  Examples() : begins_{0}, stretches_{0} {}

  void add_token(const std::vector<Feature>& features, LabelMask mask, const LabelScores& base = {},
                 const VectorRows& rows = {});
  void end_stretch() { stretches_.push_back(masks_.size()); }

  std::size_t stretch_count() const { return stretches_.size() - 1; }
  TokenRange stretch(std::size_t index) const {
    return {static_cast<TokenIndex>(stretches_[index]), static_cast<TokenIndex>(stretches_[index + 1])};
  }
  LabelMask mask(TokenIndex token) const { return masks_[token]; }
  const VectorRows& rows(TokenIndex token) const { return rows_[token]; }
  const LabelScores& base(TokenIndex token) const { return bases_[token]; }
  const Feature* features_begin(TokenIndex token) const { return features_.data() + begins_[token]; }
  const Feature* features_end(TokenIndex token) const { return features_.data() + begins_[token + 1]; }
  const std::vector<Feature>& all_features() const { return features_; }

 private:
  std::vector<Feature> features_;
  std::vector<std::size_t> begins_;
  std::vector<std::size_t> stretches_;
  std::vector<LabelMask> masks_;
  std::vector<VectorRows> rows_;
  std::vector<LabelScores> bases_;  // scores that are given, not fitted: those of the first pass
};

}  // namespace dossier::train
