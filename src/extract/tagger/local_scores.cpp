// A table of pointers, set once each with compare-and-swap.
// Tested by tests/extract/tagger/local_scores_test.cpp (against features scored one by one).
#include "extract/tagger/local_scores.h"

namespace dossier {
namespace {

constexpr std::size_t kSlots = std::size_t{1} << 15U;

std::size_t hash_of(const LocalTraits& traits) { return mix_feature(traits.shape, traits.word) >> 1U; }

}  // namespace

LocalScores local_scores(const Model& model, const LocalTraits& traits) {
  LocalScores scores;
  scores.traits = traits;
  std::vector<Feature> features;
  features.reserve(32);
  for (int offset = -static_cast<int>(kWindow); offset <= static_cast<int>(kWindow); ++offset) {
    ScoreSums& sums = scores.sums[static_cast<std::size_t>(offset + static_cast<int>(kWindow))];
    features.clear();
    add_local_features(traits, offset, features);
    model.add_scores(features, sums);
    if (offset >= -1 && offset <= 1)
      model.add_word_scores(static_cast<std::size_t>(offset + 1), traits.word, sums);
  }
  return scores;
}

LocalScoreCache::LocalScoreCache() : slots_(std::make_unique<std::atomic<const LocalScores*>[]>(kSlots)) {}

LocalScoreCache::~LocalScoreCache() {
  for (std::size_t i = 0; i < kSlots; ++i) delete slots_[i].load(std::memory_order_relaxed);
}

const LocalScores* LocalScoreCache::find(const Model& model, const LocalTraits& traits) const {
  if (!traits.known) return nullptr;
  std::atomic<const LocalScores*>& slot = slots_[hash_of(traits) & (kSlots - 1)];
  const LocalScores* found = slot.load(std::memory_order_acquire);
  if (found == nullptr) {
    auto made = std::make_unique<const LocalScores>(local_scores(model, traits));
    if (slot.compare_exchange_strong(found, made.get(), std::memory_order_acq_rel)) found = made.release();
  }
  return found->traits == traits ? found : nullptr;
}

void add(const ScoreSums& sums, LabelScores& scores) {
  for (std::size_t y = 0; y < kScored; ++y) scores[y] += sums[y];
}

const LocalScores* StretchScorer::local(const LocalTraits& traits) {
  if (const LocalScores* const found = cache_->find(*model_, traits)) return found;
  const LocalScores*& recent = recent_[hash_of(traits) % recent_.size()];
  if (recent == nullptr || recent->traits != traits)
    recent = &own_.emplace_back(local_scores(*model_, traits));
  return recent;
}

void StretchScorer::score(const StretchTraits& stretch, std::vector<LabelScores>& scores) {
  local_.clear();
  for (const TokenTraits& traits : stretch.traits) local_.push_back(local(traits));
  scores.assign(stretch.tokens.size(), LabelScores{});
  for (std::size_t i = 0; i < scores.size(); ++i) {
    ScoreSums sums{};
    for (std::size_t place = 0; place <= 2 * kWindow; ++place)
      for (std::size_t y = 0; y < kScored; ++y)
        sums[y] = static_cast<std::int16_t>(sums[y] + local_[i + place]->sums[place][y]);
    features_.clear();
    add_joint_features(stretch, stretch.tokens.begin + static_cast<TokenIndex>(i), features_);
    model_->add_scores(features_, sums);
    add(sums, scores[i]);
  }
}

}  // namespace dossier
