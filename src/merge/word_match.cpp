// Keys of roles that never meet, weights, and sums over sorted lists.
// Tested by tests/merge/statements_test.cpp.
#include "merge/word_match.h"

#include <algorithm>
#include <cmath>

namespace dossier {
namespace {

// Names are numbered from 0, numbers and stems are hashes: two bits keep them apart.
Key tagged(Key key, WordRole role) { return (key << 2U) | (static_cast<Key>(role) & 3U); }

void sort_unique(std::vector<Key>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

template <typename Found>
void for_shared(const std::vector<Key>& a, const std::vector<Key>& b, Found found) {
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) {
      found(*x);
      ++x, ++y;
    } else if (*x < *y) {
      ++x;
    } else {
      ++y;
    }
  }
}

}  // namespace

std::optional<Key> key_of(const MergeInput& input, DocumentIndex document, const ComparedWord& word) {
  switch (word.role) {
    case WordRole::kName:
      return tagged(input.entity_of[document][word.key], word.role);
    case WordRole::kNumber:
      return tagged(word.key, word.role);
    case WordRole::kContent:
    case WordRole::kCommon:
      return tagged(word.key, WordRole::kContent);
    default:
      return std::nullopt;
  }
}

Content content_of(const MergeInput& input, DocumentIndex document, std::span<const ComparedWord> words) {
  Content content;
  for (const ComparedWord& word : words) {
    content.negated = content.negated || word.role == WordRole::kNegation;
    const auto key = key_of(input, document, word);
    if (!key) continue;
    content.keys.push_back(*key);
    if (word.role == WordRole::kName) content.names.push_back(*key);
    if (word.role == WordRole::kNumber) content.numbers.push_back(*key);
  }
  sort_unique(content.keys);
  sort_unique(content.names);
  sort_unique(content.numbers);
  return content;
}

void KeyWeights::learn(const Content& content) {
  ++texts_;
  negated_ += content.negated ? 1 : 0;
  for (const Key key : content.keys) ++frequency_[key];
}

std::uint32_t KeyWeights::frequency(Key key) const {
  const auto it = frequency_.find(key);
  return it == frequency_.end() ? 0 : it->second;
}

double KeyWeights::weight(std::uint32_t frequency) const {
  return std::log(1.0 + static_cast<double>(texts_) / (0.5 + static_cast<double>(frequency)));
}

double KeyWeights::of(Key key) const { return weight(frequency(key)); }

std::uint32_t KeyWeights::hundredths(Key key) const {
  return static_cast<std::uint32_t>(std::lround(100 * of(key)));
}

std::uint32_t KeyWeights::negation_hundredths() const {
  return static_cast<std::uint32_t>(std::lround(100 * weight(negated_)));
}

double KeyWeights::of(const std::vector<Key>& keys) const {
  double sum = 0;
  for (const Key key : keys) sum += of(key);
  return sum;
}

double KeyWeights::shared(const Content& a, const Content& b) const {
  double sum = 0;
  for_shared(a.keys, b.keys, [&](Key key) { sum += of(key); });
  return sum;
}

double likeness(const Content& a, const Content& b, const KeyWeights& weights) {
  const double all = weights.of(a.keys) + weights.of(b.keys);
  return all > 0 ? 2 * weights.shared(a, b) / all : 0;
}

double containment(const Content& a, const Content& b, const KeyWeights& weights) {
  const double lighter = std::min(weights.of(a.keys), weights.of(b.keys));
  return lighter > 0 ? weights.shared(a, b) / lighter : 0;
}

std::vector<Posting> rare_key_postings(const std::vector<Content>& contents, const KeyWeights& weights,
                                       std::size_t keys_of_each) {
  std::vector<Posting> postings;
  for (Item i = 0; i < contents.size(); ++i) {
    std::vector<std::pair<std::uint32_t, Key>> rare;
    for (const Key key : contents[i].keys)
      if (const std::uint32_t frequency = weights.frequency(key); frequency > 1)
        rare.emplace_back(frequency, key);
    std::sort(rare.begin(), rare.end());
    if (rare.size() > keys_of_each) rare.resize(keys_of_each);
    for (const auto& [frequency, key] : rare) postings.push_back({key, rare.front().second, i});
  }
  return postings;
}

std::size_t count_shared(const std::vector<Key>& a, const std::vector<Key>& b) {
  std::size_t count = 0;
  for_shared(a, b, [&](Key) { ++count; });
  return count;
}

bool share_key(const std::vector<Key>& a, const std::vector<Key>& b) { return count_shared(a, b) > 0; }

}  // namespace dossier
