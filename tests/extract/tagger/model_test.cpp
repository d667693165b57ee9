// The format: what is written is found again, what is damaged is told.
#include "extract/tagger/model.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

std::vector<FeatureWeights> some_features(int count) {
  std::vector<FeatureWeights> features;
  for (int i = 0; i < count; ++i) {
    FeatureWeights& feature = features.emplace_back();
    feature.feature = mix_feature(7, static_cast<std::uint64_t>(i));
    feature.weights[static_cast<std::size_t>(i) % kScored] = static_cast<std::int8_t>(i % 127 + 1);
  }
  return features;
}

TEST(Model, FindsEveryFeatureAgainAndNoOther) {
  const auto features = some_features(1000);
  const std::string image = model_image(features, TransitionScores{});
  const auto model = Model::open(image, "test");
  ASSERT_TRUE(model.ok()) << model.error().message();
  for (const FeatureWeights& feature : features) {
    ScoreSums scores{};
    model.value().add_scores({feature.feature, mix_feature(8, feature.feature)}, scores);
    for (std::size_t y = 0; y < kScored; ++y) ASSERT_EQ(scores[y], feature.weights[y]);
  }
}

TEST(Model, FindsTheWeightsOfWordsByTheirPlace) {
  std::vector<WordWeights> words(500);
  for (std::size_t i = 0; i < words.size(); ++i) {
    words[i].word = word_hash(std::to_string(i));
    for (std::size_t place = 0; place < kWordPlaces; ++place)
      words[i].weights[place][i % kScored] = static_cast<std::int8_t>(i % 40 + place);
  }
  const std::string image = model_image(some_features(10), {}, words);
  const Model model = Model::open(image, "test").value();
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t place = 0; place < kWordPlaces; ++place) {
      ScoreSums sums{};
      model.add_word_scores(place, words[i].word, sums);
      ScoreSums expected{};
      expected[i % kScored] = static_cast<std::int16_t>(i % 40 + place);
      ASSERT_EQ(sums, expected);
    }
  ScoreSums none{};
  model.add_word_scores(1, word_hash("none of them"), none);
  EXPECT_EQ(none, ScoreSums{});
  std::reverse(words.begin(), words.end());
  EXPECT_EQ(model_image(some_features(10), {}, words), image);
}

TEST(Model, SameBytesInAnyOrder) {
  auto features = some_features(100);
  const std::string image = model_image(features, TransitionScores{});
  std::reverse(features.begin(), features.end());
  EXPECT_EQ(model_image(features, TransitionScores{}), image);
}

TEST(Model, KeepsTransitions) {
  TransitionScores transitions{};
  transitions[3] = -42;
  const std::string image = model_image({}, transitions);
  EXPECT_EQ(Model::open(image, "test").value().transitions(), transitions);
}

TEST(Model, TellsWhatIsNoModel) {
  const std::string image = model_image(some_features(10), TransitionScores{});
  std::string other = image;
  other[7] = '0';
  EXPECT_EQ(Model::open("short", "a.bin").error().message(), "a.bin: is no model of names: too short");
  EXPECT_EQ(Model::open(other, "a.bin").error().message(), "a.bin: is no model of names of this version");
  EXPECT_EQ(Model::open(image.substr(0, image.size() - 1), "a.bin").error().message(),
            "a.bin: is cut short or damaged");
}

}  // namespace
}  // namespace dossier
