// A hash table that is read in place: a feature costs one cache line, nearly always.
// Tested by tests/extract/tagger/model_test.cpp.
#include "extract/tagger/model.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace dossier {
namespace {

constexpr std::size_t kTransitionBytes = (sizeof(TransitionScores) + 63) / 64 * 64;
constexpr std::size_t kBucketsAt = sizeof(ModelHeader) + kTransitionBytes;

// What is read of a bucket before it is known which slot's weights are asked for.
struct BucketHead {
  std::array<std::uint32_t, ModelBucket::kSlots> keys;
  std::uint32_t overflow;
};
static_assert(sizeof(BucketHead) == offsetof(ModelBucket, weights));

std::uint32_t key_of(Feature feature) { return static_cast<std::uint32_t>(feature); }

}  // namespace

Result<Model> Model::open(std::string_view image, std::string_view place) {
  ModelHeader header;
  if (image.size() < kBucketsAt) return Error{std::string(place), "is no model of names: too short"};
  std::memcpy(&header, image.data(), sizeof header);
  if (std::memcmp(header.magic, ModelHeader{}.magic, sizeof header.magic) != 0)
    return Error{std::string(place), "is no model of names of this version"};
  if (header.bucket_count == 0 || image.size() != kBucketsAt + sizeof(ModelBucket) * header.bucket_count)
    return Error{std::string(place), "is cut short or damaged"};
  Model model;
  std::memcpy(model.transitions_.data(), image.data() + sizeof header, sizeof model.transitions_);
  model.buckets_ = image.data() + kBucketsAt;
  model.bucket_count_ = header.bucket_count;
  return model;
}

void Model::add_scores(const std::vector<Feature>& features, LabelScores& scores) const {
#if defined(__GNUC__)
  for (const Feature feature : features) __builtin_prefetch(bucket(home_bucket(feature, bucket_count_)));
#endif
  std::array<std::int16_t, kScored> sums{};
  for (const Feature feature : features) {
    const std::uint32_t key = key_of(feature);
    for (std::uint64_t number = home_bucket(feature, bucket_count_);;
         number = number + 1 == bucket_count_ ? 0 : number + 1) {
      const char* const at = bucket(number);
      BucketHead head;
      std::memcpy(&head, at, sizeof head);
      std::size_t slot = 0;
      while (slot < ModelBucket::kSlots && head.keys[slot] != key) ++slot;
      if (slot < ModelBucket::kSlots) {
        std::array<std::int8_t, kScored> weights;
        std::memcpy(weights.data(), at + sizeof head + kScored * slot, kScored);
        for (std::size_t i = 0; i < kScored; ++i) sums[i] = static_cast<std::int16_t>(sums[i] + weights[i]);
        break;
      }
      if (head.overflow == 0) break;
    }
  }
  for (std::size_t i = 0; i < kScored; ++i) scores[i] += sums[i];
}

std::string model_image(std::vector<FeatureWeights> features, const TransitionScores& transitions) {
  std::sort(features.begin(), features.end(),
            [](const FeatureWeights& a, const FeatureWeights& b) { return a.feature < b.feature; });
  ModelHeader header;
  header.feature_count = static_cast<std::uint32_t>(features.size());
  header.bucket_count = static_cast<std::uint32_t>(features.size() * 10 / (8 * ModelBucket::kSlots) + 1);
  std::vector<ModelBucket> buckets(header.bucket_count);
  for (const FeatureWeights& feature : features) {
    std::uint64_t number = home_bucket(feature.feature, header.bucket_count);
    int slot = 0;
    while (buckets[number].keys[slot] != 0) {
      if (++slot < ModelBucket::kSlots) continue;
      buckets[number].overflow = 1;
      number = number + 1 == header.bucket_count ? 0 : number + 1;
      slot = 0;
    }
    buckets[number].keys[slot] = key_of(feature.feature);
    std::memcpy(buckets[number].weights[slot], feature.weights.data(), kScored);
  }
  std::string image(kBucketsAt + sizeof(ModelBucket) * buckets.size(), '\0');
  std::memcpy(image.data(), &header, sizeof header);
  std::memcpy(image.data() + sizeof header, transitions.data(), sizeof transitions);
  std::memcpy(image.data() + kBucketsAt, buckets.data(), sizeof(ModelBucket) * buckets.size());
  return image;
}

}  // namespace dossier
