// Weighted overlap after alignment, as in Mihalcea, Corley, Strapparava, Corpus-based and knowledge-based
// measures of text semantic similarity, 2006, with WordNet's synsets for their measures; in whole numbers, so
// that every machine rounds alike. Tested by tests/merge/paraphrase_test.cpp.
#include "merge/paraphrase.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dossier {
namespace {

constexpr std::uint32_t kSame = 1000, kSynonym = 800, kWider = 500;  // per mille
constexpr std::uint32_t kDenial = 400;    // of substance: that both deny something is not yet the same thing
constexpr std::uint32_t kNameShare = 60;  // percent: names tell of whom, not what is said
constexpr std::uint32_t kCommonShare = 60;

std::uint32_t percent(std::uint32_t value, std::uint32_t share) { return value * share / 100; }

std::span<const std::uint32_t> senses_of(const Meaning& meaning, const ContentUnit& unit) {
  return std::span(meaning.senses).subspan(unit.senses.begin, unit.senses.end - unit.senses.begin);
}

// The last bit of a sense tells a wider one: two words that are both a kind of something are not the same.
std::uint32_t relation(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  std::uint32_t best = 0;
  for (const std::uint32_t x : a)
    for (const std::uint32_t y : b)
      if (x >> 1U == y >> 1U && ((x & y) & 1U) == 0) best = std::max(best, x == y ? kSynonym : kWider);
  return best;
}

struct Match {
  std::uint32_t worth = 0;
  std::uint32_t strength = 0;
  std::size_t a = 0, b = 0;
};

// What is matched of either side, and how much of it is no name.
struct Sums {
  std::uint64_t of_a = 0, of_b = 0;
  std::uint32_t substance = 0;

  void add(const ContentUnit& a, const ContentUnit& b, std::uint32_t strength) {
    of_a += std::uint64_t{a.weight} * strength;
    of_b += std::uint64_t{b.weight} * strength;
    if (!a.is_name) substance += a.is_common || b.is_common ? percent(strength, kCommonShare) : strength;
  }
};

// Words without an equal one, the best pair first.
void match_by_sense(const Meaning& a, const Meaning& b, const std::vector<std::size_t>& left_a,
                    const std::vector<std::size_t>& left_b, Sums& sums) {
  std::vector<Match> matches;
  for (const std::size_t i : left_a)
    for (const std::size_t j : left_b)
      if (const std::uint32_t strength = relation(senses_of(a, a.units[i]), senses_of(b, b.units[j])))
        matches.push_back({strength * std::min(a.units[i].weight, b.units[j].weight), strength, i, j});
  std::sort(matches.begin(), matches.end(), [](const Match& x, const Match& y) {
    return std::tie(y.worth, x.a, x.b) < std::tie(x.worth, y.a, y.b);
  });
  std::vector<bool> used_a(a.units.size()), used_b(b.units.size());
  for (const Match& match : matches) {
    if (used_a[match.a] || used_b[match.b]) continue;
    used_a[match.a] = used_b[match.b] = true;
    sums.add(a.units[match.a], b.units[match.b], match.strength);
  }
}

std::uint64_t weight_of(const Meaning& meaning) {
  return std::accumulate(meaning.units.begin(), meaning.units.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const ContentUnit& unit) { return sum + unit.weight; });
}

}  // namespace

Meaning meaning_of(const MergeInput& input, DocumentIndex document, std::span<const ComparedWord> words,
                   std::uint32_t begin, std::span<const WordSense> senses) {
  Meaning meaning;
  auto sense = std::lower_bound(senses.begin(), senses.end(), begin,
                                [](const WordSense& one, std::uint32_t word) { return one.word < word; });
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const auto key = key_of(input, document, words[i]);
    const auto first = static_cast<std::uint32_t>(meaning.senses.size());
    for (; sense != senses.end() && sense->word == begin + i; ++sense) meaning.senses.push_back(sense->sense);
    if (!key) continue;
    const WordRange range{first, static_cast<std::uint32_t>(meaning.senses.size())};
    meaning.units.push_back(
        {*key, 0, words[i].role == WordRole::kName, words[i].role == WordRole::kCommon, range});
  }
  const auto by_key = [](const ContentUnit& a, const ContentUnit& b) { return a.key < b.key; };
  std::stable_sort(meaning.units.begin(), meaning.units.end(), by_key);
  const auto same_key = [](const ContentUnit& a, const ContentUnit& b) { return a.key == b.key; };
  meaning.units.erase(std::unique(meaning.units.begin(), meaning.units.end(), same_key), meaning.units.end());
  return meaning;
}

void weigh(const KeyWeights& weights, bool negated, Meaning& meaning) {
  for (ContentUnit& unit : meaning.units) {
    unit.weight = weights.hundredths(unit.key);
    if (unit.is_name) unit.weight = percent(unit.weight, kNameShare);
    if (unit.is_common) unit.weight = percent(unit.weight, kCommonShare);
  }
  meaning.negation = negated ? weights.negation_hundredths() : 0;
}

Alikeness compare_meanings(const Meaning& a, const Meaning& b) {
  Sums sums;
  std::vector<std::size_t> left_a, left_b;
  std::size_t i = 0, j = 0;
  while (i < a.units.size() || j < b.units.size()) {
    if (j == b.units.size() || (i < a.units.size() && a.units[i].key < b.units[j].key)) {
      left_a.push_back(i++);
    } else if (i == a.units.size() || b.units[j].key < a.units[i].key) {
      left_b.push_back(j++);
    } else {
      sums.add(a.units[i++], b.units[j++], kSame);
    }
  }
  match_by_sense(a, b, left_a, left_b, sums);
  const std::uint64_t negation = std::min(a.negation, b.negation);
  if (negation > 0) sums.substance += kDenial;
  const std::uint64_t of_a = sums.of_a + negation * kSame, of_b = sums.of_b + negation * kSame;
  const std::uint64_t all_a = weight_of(a) + a.negation, all_b = weight_of(b) + b.negation;
  if (of_a == 0 || of_b == 0) return {};
  // The harmonic mean of both shares.
  const std::uint64_t share_a = of_a / all_a, share_b = of_b / all_b;
  if (share_a + share_b == 0) return {};
  return {static_cast<std::uint32_t>(2 * share_a * share_b / (share_a + share_b)), sums.substance};
}

}  // namespace dossier
