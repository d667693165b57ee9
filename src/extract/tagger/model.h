#pragma once
// The weights of the tagger, used where their image lies in memory: hashed features with a weight of one byte
// for each label, in buckets of one cache line; and single words with such weights for each of three places.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/error.h"
#include "extract/tagger/features.h"
#include "extract/tagger/labels.h"

namespace dossier {

// The format, all little-endian: 64 bytes of header; the table of transitions (i32) padded to 64 bytes;
// buckets; slots of words.
struct ModelHeader {
  char magic[8] = {'d', 'o', 's', 's', 'n', 'a', 'm', '2'};
  std::uint32_t bucket_count = 0;
  std::uint32_t feature_count = 0;
  std::uint32_t word_slots = 0;
  std::uint32_t word_count = 0;
  char padding[40] = {};
};
struct ModelBucket {
  static constexpr int kSlots = 3;
  std::uint32_t keys[kSlots] = {};  // low half of the feature; 0: empty
  std::uint32_t overflow = 0;       // not 0: the search goes on in the next bucket
  std::int8_t weights[kSlots][kScored] = {};
};
// A word's weights where it stands before the token, is the token, stands after it.
inline constexpr std::size_t kWordPlaces = 3;
struct WordWeights {
  std::uint32_t word = 0;  // hash of the folded word; 0: an empty slot
  std::array<std::array<std::int8_t, kScored>, kWordPlaces> weights{};
};
static_assert(sizeof(ModelHeader) == 64 && sizeof(ModelBucket) == 64 && sizeof(WordWeights) == 52);

// Sums of weights of one byte; a token has fewer features than would fill two.
using ScoreSums = std::array<std::int16_t, kScored>;

class Model {
 public:
  // The image must outlive the model. Fails where it is no model of this format or cut short.
  static Result<Model> open(std::string_view image, std::string_view place);

  // Adds the weights of all features, as far as the model has them.
  void add_scores(const std::vector<Feature>& features, ScoreSums& sums) const;
  // Adds the weights of a word at a place, of 0 to kWordPlaces - 1.
  void add_word_scores(std::size_t place, std::uint32_t word, ScoreSums& sums) const;
  const TransitionScores& transitions() const { return transitions_; }

 private:
  void add_score(Feature feature, ScoreSums& sums) const;
  const char* bucket(std::uint64_t number) const { return buckets_ + sizeof(ModelBucket) * number; }

  const char* buckets_ = nullptr;
  std::uint32_t bucket_count_ = 0;
  std::vector<std::uint64_t> may_have_;  // a bit for some of a key's bits: most features are in no bucket
  const char* words_ = nullptr;
  std::uint32_t word_slots_ = 0;
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
// The image of a model; the same bytes for the same weights in any order of `features` and `words`.
std::string model_image(std::vector<FeatureWeights> features, const TransitionScores& transitions,
                        std::vector<WordWeights> words = {});

}  // namespace dossier
