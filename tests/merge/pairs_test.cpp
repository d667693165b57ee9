// Candidate pairs and clusters.
#include "merge/pairs.h"

#include <gtest/gtest.h>

#include "merge/clusters.h"

namespace dossier {
namespace {

TEST(Pairs, MeetUnderACommonKeyOnce) {
  const std::vector<ItemPair> expected = {{0, 1}, {1, 2}};
  EXPECT_EQ(pairs_of({{7, 0, 1}, {7, 0, 0}, {8, 0, 2}, {8, 0, 1}, {9, 0, 0}, {9, 0, 1}}, 10), expected);
}

TEST(Pairs, GrowLinearlyInALargeBucket) {
  const auto count = [](Item items) {
    std::vector<Posting> postings;
    for (Item i = 0; i < items; ++i) postings.push_back({1, i, i});
    return pairs_of(postings, 32).size();
  };
  EXPECT_LE(count(10000), count(1000) * 11);
}

TEST(Pairs, OfALargeBucketWithoutReachNobodyMeets) {
  std::vector<Posting> postings;
  for (Item i = 0; i < 9; ++i) postings.push_back({1, i, i});
  postings.push_back({2, 0, 0});
  postings.push_back({2, 0, 8});
  EXPECT_EQ(pairs_of(postings, 8, 0), (std::vector<ItemPair>{{0, 8}}));
  EXPECT_EQ(pairs_of(postings, 9, 0).size(), 36U);
}

TEST(Clusters, JoinWhatFitsOnAverage) {
  // 0-1-2 hang together, 3 is liked by 0 alone.
  const std::vector<ScoredPair> pairs = {{{0, 1}, 0.9}, {{1, 2}, 0.8}, {{0, 2}, 0.7}, {{0, 3}, 0.6}};
  const std::vector<std::vector<Item>> expected = {{0, 1, 2}, {3}, {4}};
  EXPECT_EQ(clusters(5, pairs, 0.5), expected);
}

TEST(Clusters, APairThatDoesNotJoinCountsInTheAverage) {
  std::vector<ScoredPair> pairs = {{{0, 1}, 0.9}, {{1, 2}, 0.6}, {{0, 2}, 0.5, false}};
  EXPECT_EQ(clusters(3, pairs, 0.5).size(), 1U);
  pairs[1].joins = false;
  EXPECT_EQ(clusters(3, pairs, 0.5), (std::vector<std::vector<Item>>{{0, 1}, {2}}));
}

TEST(Clusters, WhatIsApartIsNeverInOneGroup) {
  const std::vector<ScoredPair> pairs = {{{0, 1}, 0.9}, {{1, 2}, 0.8}, {{0, 2}, 0.8}};
  const auto apart = [](Item a, Item b) { return a + b == 2 && a != b; };  // 0 and 2
  EXPECT_EQ(clusters(3, pairs, 0.5, apart), (std::vector<std::vector<Item>>{{0, 1}, {2}}));
}

TEST(Clusters, LargeComponentsEnd) {
  std::vector<ScoredPair> pairs;
  for (Item i = 0; i + 1 < 2000; ++i) pairs.push_back({{i, i + 1}, i % 2 == 0 ? 0.9 : 0.6});
  const auto groups = clusters(2000, pairs, 0.5);
  EXPECT_EQ(groups.size(), 1000U);
  EXPECT_EQ(groups.front(), (std::vector<Item>{0, 1}));
}

}  // namespace
}  // namespace dossier
