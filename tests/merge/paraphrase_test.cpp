// Alignment of two contents and its score.
#include "merge/paraphrase.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

constexpr std::uint32_t kBoat = 7U << 1U, kKindOfBoat = kBoat | 1U;

// Units of weight 100, by their keys.
Meaning meaning(const std::vector<Key>& keys) {
  Meaning out;
  for (const Key key : keys) out.units.push_back({key, 100, false, false, {}});
  return out;
}

// The same with one more unit that has a sense.
Meaning with_sense(std::vector<Key> keys, Key key, std::uint32_t sense) {
  keys.push_back(key);
  Meaning out = meaning(keys);
  out.senses = {sense};
  out.units.back().senses = {0, 1};
  return out;
}

TEST(Paraphrase, EqualContentsAreWhole) {
  const Alikeness alike = compare_meanings(meaning({1, 2, 3}), meaning({1, 2, 3}));
  EXPECT_EQ(alike.score, 1000U);
  EXPECT_EQ(alike.substance, 3000U);
}

TEST(Paraphrase, WhatOneSideLacksCounts) {
  EXPECT_EQ(compare_meanings(meaning({1, 2}), meaning({1, 3})).score, 500U);
  EXPECT_EQ(compare_meanings(meaning({1}), meaning({1, 2, 3})).score, 499U);  // of 1000 and 333
  EXPECT_EQ(compare_meanings(meaning({1}), meaning({2})).score, 0U);
  EXPECT_EQ(compare_meanings(meaning({}), meaning({})).score, 0U);
}

TEST(Paraphrase, SynonymsMatchLessThanEqualWords) {
  const auto score = [](std::uint32_t a, std::uint32_t b) {
    return compare_meanings(with_sense({1}, 8, a), with_sense({1}, 9, b)).score;
  };
  EXPECT_EQ(score(kBoat, kBoat), 900U);
  EXPECT_EQ(score(kKindOfBoat, kBoat), 750U);
  EXPECT_EQ(score(kKindOfBoat, kKindOfBoat), 500U);  // a ferry is no dinghy
}

TEST(Paraphrase, AUnitIsMatchedOnce) {
  Meaning two = with_sense({}, 8, kBoat);
  two.senses.push_back(kBoat);
  two.units.push_back({9, 100, false, false, {1, 2}});
  EXPECT_EQ(compare_meanings(two, with_sense({}, 10, kBoat)).substance, 800U);
}

TEST(Paraphrase, NamesAndCommonWordsGiveLittleSubstance) {
  Meaning names = meaning({1, 2}), common = meaning({1, 2});
  names.units[0].is_name = true;
  common.units[0].is_common = true;
  EXPECT_EQ(compare_meanings(names, names).substance, 1000U);
  EXPECT_EQ(compare_meanings(common, common).substance, 1600U);
}

TEST(Paraphrase, ASharedNegationCounts) {
  Meaning denied = meaning({1, 2}), also_denied = meaning({1, 3});
  denied.negation = also_denied.negation = 100;
  const Alikeness alike = compare_meanings(denied, also_denied);
  EXPECT_EQ(alike.score, 666U);
  EXPECT_EQ(alike.substance, 1400U);
}

}  // namespace
}  // namespace dossier
