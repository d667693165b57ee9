// Expectations against all labellings, and a fit that learns what there is to learn.
#include "train/crf.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "train/chain.h"

namespace dossier::train {
namespace {

TEST(Chain, ExpectationsAreThoseOfAllLabellings) {
  std::mt19937 random(3);
  std::normal_distribution<float> normal;
  std::vector<ChainScores> scores(2);
  ChainTransitions transitions{};
  for (ChainScores& token : scores)
    for (float& score : token) score = normal(random);
  for (float& score : transitions) score = normal(random);
  const auto step = [&](Label a, Label b) { return transitions[std::size_t{a} * kLabels + b]; };

  std::vector<ChainScores> expected(2, ChainScores{});
  float sum = 0;
  for (const LabelStep legal : kLegalSteps) {
    const auto [a, b] = legal;
    if (!can_begin(a) || !can_end(b)) continue;
    const float weight =
        std::exp(step(kOutside, a) + scores[0][a] + step(a, b) + scores[1][b] + step(b, kOutside));
    expected[0][a] += weight;
    expected[1][b] += weight;
    sum += weight;
  }
  const ChainExpectations found = expectations(scores, transitions, nullptr);
  ASSERT_TRUE(found.possible);
  for (std::size_t i = 0; i < 2; ++i)
    for (std::size_t y = 0; y < kLabels; ++y) EXPECT_NEAR(found.labels[i][y], expected[i][y] / sum, 1e-4);
}

TEST(Chain, MasksThatAllowNothingAreTold) {
  const LabelMask inside = LabelMask{1} << label(TagType::kPerson, TagPlace::kInside);
  EXPECT_FALSE(expectations({ChainScores{}}, {}, &inside).possible);
}

TEST(Crf, LearnsAndRepeatsItself) {
  const Feature person = mix_feature(1, 1);
  const Feature place = mix_feature(1, 2);
  const Label unit_person = label(TagType::kPerson, TagPlace::kUnit);
  const Label unit_place = label(TagType::kLocation, TagPlace::kUnit);
  Examples examples;
  for (int i = 0; i < 20; ++i) {
    examples.add_token({person}, LabelMask{1} << unit_person);
    examples.end_stretch();
    examples.add_token({place}, LabelMask{1} << unit_place | kOutsideOnly);
    examples.end_stretch();
  }
  const CrfModel model = fit_crf(examples, {});
  ASSERT_FALSE(model.features.empty());
  for (const FeatureWeights& weights : model.features) {
    if (weights.feature == person) {
      EXPECT_GT(weights.weights[unit_person - 1U], 0);
    }
  }
  const std::string image = model_image(model.features, model.transitions);
  const CrfModel again = fit_crf(examples, {});
  EXPECT_EQ(model_image(again.features, again.transitions), image);
}

}  // namespace
}  // namespace dossier::train
