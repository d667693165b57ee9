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

constexpr std::uint32_t kMayHaveBits = 1U << 19U;  // 64 KiB, ten for each feature of the packed model
std::uint32_t may_have_bit(std::uint32_t key) { return key >> 1U & (kMayHaveBits - 1); }

// Fibonacci hashing (Knuth 1973): the low bits of the word's hash reach the high ones.
std::uint64_t home_slot(std::uint32_t word, std::uint32_t slots) {
  return std::uint64_t{word * 0x9E3779B1U} * slots >> 32U;
}

void add(const std::array<std::int8_t, kScored>& weights, ScoreSums& sums) {
  for (std::size_t i = 0; i < kScored; ++i) sums[i] = static_cast<std::int16_t>(sums[i] + weights[i]);
}

// Open addressing, an eighth of the slots empty.
std::vector<WordWeights> word_table(std::vector<WordWeights> words) {
  if (words.empty()) return {};
  std::sort(words.begin(), words.end(),
            [](const WordWeights& a, const WordWeights& b) { return a.word < b.word; });
  const auto slots = static_cast<std::uint32_t>(words.size() * 8 / 7 + 1);
  std::vector<WordWeights> table(slots);
  for (const WordWeights& word : words) {
    std::uint64_t number = home_slot(word.word, slots);
    while (table[number].word != 0) number = number + 1 == slots ? 0 : number + 1;
    table[number] = word;
  }
  return table;
}

}  // namespace

Result<Model> Model::open(std::string_view image, std::string_view place) {
  ModelHeader header;
  if (image.size() < kBucketsAt) return Error{std::string(place), "is no model of names: too short"};
  std::memcpy(&header, image.data(), sizeof header);
  if (std::memcmp(header.magic, ModelHeader{}.magic, sizeof header.magic) != 0)
    return Error{std::string(place), "is no model of names of this version"};
  const std::size_t words_at = kBucketsAt + sizeof(ModelBucket) * header.bucket_count;
  if (header.bucket_count == 0 || image.size() != words_at + sizeof(WordWeights) * header.word_slots ||
      header.word_count > header.word_slots)
    return Error{std::string(place), "is cut short or damaged"};
  Model model;
  std::memcpy(model.transitions_.data(), image.data() + sizeof header, sizeof model.transitions_);
  model.buckets_ = image.data() + kBucketsAt;
  model.bucket_count_ = header.bucket_count;
  model.may_have_.resize(kMayHaveBits / 64);
  for (std::uint64_t number = 0; number < header.bucket_count; ++number) {
    BucketHead head;
    std::memcpy(&head, model.bucket(number), sizeof head);
    for (const std::uint32_t key : head.keys)
      if (const std::uint32_t bit = may_have_bit(key); key != 0)
        model.may_have_[bit / 64] |= std::uint64_t{1} << bit % 64;
  }
  model.words_ = image.data() + words_at;
  model.word_slots_ = header.word_slots;
  return model;
}

void Model::add_scores(const std::vector<Feature>& features, ScoreSums& sums) const {
  constexpr std::size_t kAtOnce = 64;  // buckets that are on their way from memory
  std::array<Feature, kAtOnce> found;
  for (std::size_t next = 0; next < features.size();) {
    std::size_t count = 0;
    for (; next < features.size() && count < kAtOnce; ++next) {
      const std::uint32_t bit = may_have_bit(key_of(features[next]));
      if ((may_have_[bit / 64] >> bit % 64 & 1U) == 0) continue;
      found[count++] = features[next];
#if defined(__GNUC__)
      __builtin_prefetch(bucket(home_bucket(features[next], bucket_count_)));
#endif
    }
    for (std::size_t i = 0; i < count; ++i) add_score(found[i], sums);
  }
}

void Model::add_score(Feature feature, ScoreSums& sums) const {
  const std::uint32_t key = key_of(feature);
  for (std::uint64_t number = home_bucket(feature, bucket_count_);;
       number = number + 1 == bucket_count_ ? 0 : number + 1) {
    const char* const at = bucket(number);
    BucketHead head;
    std::memcpy(&head, at, sizeof head);
    // Which slot it is nobody can guess: it is counted, without a branch.
    static_assert(ModelBucket::kSlots == 3);
    const unsigned first = head.keys[0] == key ? 1U : 0U;
    const unsigned second = head.keys[1] == key ? 1U : 0U;
    const unsigned third = head.keys[2] == key ? 1U : 0U;
    if ((first | second | third) != 0) {
      const std::size_t slot = second + 2 * third;
      std::array<std::int8_t, kScored> weights;
      std::memcpy(weights.data(), at + sizeof head + kScored * slot, kScored);
      return add(weights, sums);
    }
    if (head.overflow == 0) return;
  }
}

void Model::add_word_scores(std::size_t place, std::uint32_t word, ScoreSums& sums) const {
  if (word_slots_ == 0) return;
  for (std::uint64_t number = home_slot(word, word_slots_);;
       number = number + 1 == word_slots_ ? 0 : number + 1) {
    WordWeights slot;
    std::memcpy(&slot, words_ + sizeof slot * number, sizeof slot);
    if (slot.word == word) return add(slot.weights[place], sums);
    if (slot.word == 0) return;
  }
}

std::string model_image(std::vector<FeatureWeights> features, const TransitionScores& transitions,
                        std::vector<WordWeights> words) {
  std::sort(features.begin(), features.end(),
            [](const FeatureWeights& a, const FeatureWeights& b) { return a.feature < b.feature; });
  ModelHeader header;
  header.feature_count = static_cast<std::uint32_t>(features.size());
  header.bucket_count = static_cast<std::uint32_t>(features.size() * 10 / (8 * ModelBucket::kSlots) + 1);
  header.word_count = static_cast<std::uint32_t>(words.size());
  const std::vector<WordWeights> table = word_table(std::move(words));
  header.word_slots = static_cast<std::uint32_t>(table.size());
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
  const std::size_t words_at = kBucketsAt + sizeof(ModelBucket) * buckets.size();
  std::string image(words_at + sizeof(WordWeights) * table.size(), '\0');
  std::memcpy(image.data(), &header, sizeof header);
  std::memcpy(image.data() + sizeof header, transitions.data(), sizeof transitions);
  std::memcpy(image.data() + kBucketsAt, buckets.data(), sizeof(ModelBucket) * buckets.size());
  if (!table.empty()) std::memcpy(image.data() + words_at, table.data(), sizeof(WordWeights) * table.size());
  return image;
}

}  // namespace dossier
