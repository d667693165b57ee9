#pragma once
// The weights of the tagger, used where their image lies in memory: hashed features with a weight of one byte
// for each label, in buckets of one cache line.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/error.h"
#include "extract/tagger/features.h"
#include "extract/tagger/labels.h"

namespace dossier {

// The format, all little-endian: 64 bytes of header; the table of transitions (i32)
// padded to 64 bytes; then buckets.
struct ModelHeader {
  char magic[8] = {'d', 'o', 's', 's', 'n', 'a', 'm', '1'};
  std::uint32_t bucket_count = 0;
  std::uint32_t feature_count = 0;
  char padding[48] = {};
};
struct ModelBucket {
  static constexpr int kSlots = 3;
  std::uint32_t keys[kSlots] = {};  // low half of the feature; 0: empty
  std::uint32_t overflow = 0;       // not 0: the search goes on in the next bucket
  std::int8_t weights[kSlots][kScored] = {};
};
static_assert(sizeof(ModelHeader) == 64 && sizeof(ModelBucket) == 64);

class Model {
 public:
  // The image must outlive the model. Fails where it is no model of this format or cut short.
  static Result<Model> open(std::string_view image, std::string_view place);

  // Adds the weights of all features, as far as the model has them.
  void add_scores(const std::vector<Feature>& features, LabelScores& scores) const;
  const TransitionScores& transitions() const { return transitions_; }

 private:
  const char* bucket(std::uint64_t number) const { return buckets_ + sizeof(ModelBucket) * number; }

  const char* buckets_ = nullptr;
  std::uint32_t bucket_count_ = 0;
  TransitionScores transitions_{};
};

// The bucket that a feature is looked for first.
constexpr std::uint64_t home_bucket(Feature feature, std::uint32_t bucket_count) {
  return (feature >> 32U) * bucket_count >> 32U;
}

struct FeatureWeights {
  Feature feature = 0;
  std::array<std::int8_t, kScored> weights{};
};
// The image of a model; the same bytes for the same weights in any order of `features`.
std::string model_image(std::vector<FeatureWeights> features, const TransitionScores& transitions);

}  // namespace dossier
