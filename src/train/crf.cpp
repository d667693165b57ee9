// Stochastic gradient descent, one stretch a step.
// Tested by tests/train/crf_test.cpp.
#include "train/crf.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "train/chain.h"
#include "train/vector_scores.h"

namespace dossier::train {
namespace {

// Weights with what AdaGrad remembers of each.
template <std::size_t N>
struct Parameters {
  std::array<float, N> weight{};
  std::array<float, N> gradient_sum{};
  std::array<float, N> square_sum{};

  void add(const std::array<float, N>& gradient) {
    for (std::size_t i = 0; i < N; ++i) {
      gradient_sum[i] += gradient[i];
      square_sum[i] += gradient[i] * gradient[i];
    }
  }
  void settle(float rate, float l1_sum) {
    for (std::size_t i = 0; i < N; ++i) {
      const float beyond = std::max(0.0F, std::fabs(gradient_sum[i]) - l1_sum);
      weight[i] = -std::copysign(rate * beyond / std::sqrt(square_sum[i] + 1e-6F), gradient_sum[i]);
    }
  }
};

// SplitMix64.
class Random {
 public:
  std::uint64_t next() { return mix_feature(0, state_++); }
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>((next() >> 32U) * bound >> 32U); }
  bool chance(float share) { return static_cast<float>(next() >> 40U) < share * 16777216.0F; }

 private:
  std::uint64_t state_ = 20170525;
};

constexpr std::uint32_t kDropped = 0;  // number of the features that are left out

class Fitter {
 public:
  Fitter(const Examples& examples, const CrfSettings& settings, const TransitionScores* transitions,
         const WordVectors* vectors)
      : examples_(examples),
        settings_(settings),
        fits_transitions_(transitions == nullptr),
        vectors_(vectors),
        vector_scores_(vectors) {
    number_features();
    if (transitions == nullptr) return;
    for (std::size_t i = 0; i < transitions->size(); ++i)
      transitions_.weight[i] = static_cast<float>((*transitions)[i]) / kScoreScale;
  }

  void run() {
    std::vector<std::size_t> order(examples_.stretch_count());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (int epoch = 0; epoch < settings_.epochs; ++epoch) {
      for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_.below(i)]);
      for (const std::size_t stretch : order) step(examples_.stretch(stretch));
    }
  }

  CrfModel result() {
    CrfModel model;
    model.words = word_weights();
    for (std::size_t i = 1; i < weights_.size(); ++i) {
      weights_[i].settle(settings_.rate, l1_sum_);
      FeatureWeights& out = model.features.emplace_back();
      out.feature = features_[i];
      out.weights = quantised(weights_[i].weight);
      if (std::all_of(out.weights.begin(), out.weights.end(), [](std::int8_t w) { return w == 0; }))
        model.features.pop_back();
    }
    for (std::size_t i = 0; i < model.transitions.size(); ++i)
      model.transitions[i] = static_cast<std::int32_t>(std::lround(transitions_.weight[i] * kScoreScale));
    return model;
  }

 private:
  static std::array<std::int8_t, kScored> quantised(const std::array<float, kScored>& weights) {
    std::array<std::int8_t, kScored> result;
    for (std::size_t y = 0; y < kScored; ++y)
      result[y] = static_cast<std::int8_t>(std::clamp(std::lround(weights[y] * kScoreScale), -127L, 127L));
    return result;
  }

  // What the vectors say of each word at each place.
  std::vector<WordWeights> word_weights() const {
    std::vector<WordWeights> words;
    for (std::uint32_t row = 1; vectors_ != nullptr && row < vectors_->size(); ++row) {
      WordWeights& word = words.emplace_back();
      word.word = vectors_->hash(row);
      for (std::size_t place = 0; place < kWordPlaces; ++place)
        word.weights[place] = quantised(vector_scores_.scores(place, row));
    }
    return words;
  }

  void number_features() {
    struct Use {
      std::uint32_t count = 0;
      std::uint32_t number = kDropped;
    };
    std::unordered_map<Feature, Use> uses;
    uses.reserve(1U << 21U);
    for (const Feature feature : examples_.all_features()) ++uses[feature].count;
    features_.push_back(0);
    numbers_.reserve(examples_.all_features().size());
    for (const Feature feature : examples_.all_features()) {
      Use& use = uses[feature];
      if (use.number == kDropped && use.count >= settings_.least_count) {
        use.number = static_cast<std::uint32_t>(features_.size());
        features_.push_back(feature);
      }
      numbers_.push_back(use.number);
    }
    weights_.resize(features_.size());
  }

  // Calls with the number of each feature of the token that is not left out.
  template <typename Visit>
  void each_feature(TokenIndex token, bool drop_words, Visit visit) {
    const Feature* const all = examples_.all_features().data();
    for (const Feature* at = examples_.features_begin(token); at != examples_.features_end(token); ++at) {
      const std::uint32_t number = numbers_[static_cast<std::size_t>(at - all)];
      if (number != kDropped && !(drop_words && (*at & kLexicalBit) != 0)) visit(number);
    }
  }

  void step(TokenRange stretch) {
    unary_.assign(stretch.size(), {});
    dropped_.assign(stretch.size(), false);
    masks_.clear();
    for (TokenIndex i = 0; i < stretch.size(); ++i) {
      const TokenIndex token = stretch.begin + i;
      dropped_[i] = random_.chance(settings_.drop_words);
      masks_.push_back(examples_.mask(token));
      for (std::size_t y = 0; y < kScored; ++y)
        unary_[i][y + 1] = static_cast<float>(examples_.base(token)[y]) / kScoreScale;
      each_feature(token, dropped_[i], [&](std::uint32_t number) {
        for (std::size_t y = 0; y < kScored; ++y) unary_[i][y + 1] += weights_[number].weight[y];
      });
      vector_scores_.add(examples_.rows(token), unary_[i]);
    }
    const ChainExpectations free = expectations(unary_, transitions_.weight, nullptr);
    const ChainExpectations known = expectations(unary_, transitions_.weight, masks_.data());
    if (!known.possible) return;
    l1_sum_ += settings_.l1 / static_cast<float>(examples_.stretch_count());
    for (TokenIndex i = 0; i < stretch.size(); ++i) {
      std::array<float, kScored> gradient;
      for (std::size_t y = 0; y < kScored; ++y) gradient[y] = free.labels[i][y + 1] - known.labels[i][y + 1];
      each_feature(stretch.begin + i, dropped_[i], [&](std::uint32_t number) {
        weights_[number].add(gradient);
        weights_[number].settle(settings_.rate, l1_sum_);
      });
      vector_scores_.gather(examples_.rows(stretch.begin + i), gradient);
    }
    vector_scores_.settle(settings_.vector_rate);
    if (!fits_transitions_) return;
    std::array<float, kLabels * kLabels> gradient;
    for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] = free.steps[i] - known.steps[i];
    transitions_.add(gradient);
    transitions_.settle(settings_.rate, 0);
  }

  const Examples& examples_;
  CrfSettings settings_;
  bool fits_transitions_;
  Random random_;
  std::vector<Feature> features_;             // by number
  std::vector<std::uint32_t> numbers_;        // of examples_.all_features()
  std::vector<Parameters<kScored>> weights_;  // by number
  Parameters<kLabels * kLabels> transitions_;
  const WordVectors* vectors_;
  VectorScores vector_scores_;
  float l1_sum_ = 0;
  std::vector<ChainScores> unary_;
  std::vector<bool> dropped_;
  std::vector<LabelMask> masks_;
};

}  // namespace

CrfModel fit_crf(const Examples& examples, const CrfSettings& settings, const TransitionScores* transitions,
                 const WordVectors* vectors) {
  Fitter fitter(examples, settings, transitions, vectors);
  fitter.run();
  return fitter.result();
}

}  // namespace dossier::train
