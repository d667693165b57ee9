#pragma once
// Statements and sentences as sets of content keys, weighed by how rare a key is in the run.
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "merge/input.h"
#include "merge/pairs.h"

namespace dossier {

using Key = std::uint64_t;

// What a text says, for comparison. Names stand under their entity of the run, so that ISIS meets Daesh.
struct Content {
  std::vector<Key> keys;     // sorted, each once: content words, names and numbers
  std::vector<Key> names;    // those of them that are names, sorted
  std::vector<Key> numbers;  // and numbers
  bool negated = false;      // has a negation
};

// Of a content word, a name or a number; nothing for the other words.
std::optional<Key> key_of(const MergeInput& input, DocumentIndex document, const ComparedWord& word);

Content content_of(const MergeInput& input, DocumentIndex document, std::span<const ComparedWord> words);

// Inverse document frequency over all texts that are compared (Sparck Jones 1972).
class KeyWeights {
 public:
  void learn(const Content& content);
  double of(Key key) const;
  // The weight of a key and of a negation in whole hundredths.
  std::uint32_t hundredths(Key key) const;
  std::uint32_t negation_hundredths() const;
  // How many texts hold the key.
  std::uint32_t frequency(Key key) const;
  double of(const std::vector<Key>& keys) const;            // the sum
  double shared(const Content& a, const Content& b) const;  // the sum over the keys of both

 private:
  double weight(std::uint32_t frequency) const;

  std::unordered_map<Key, std::uint32_t> frequency_;
  std::uint32_t texts_ = 0;
  std::uint32_t negated_ = 0;
};

// Twice the shared weight by the weight of both, in [0, 1].
double likeness(const Content& a, const Content& b, const KeyWeights& weights);

// The shared weight by that of the lighter one, in [0, 1]: how much of one text stands in the other.
double containment(const Content& a, const Content& b, const KeyWeights& weights);

// Each text under the rarest of those keys that others have too.
std::vector<Posting> rare_key_postings(const std::vector<Content>& contents, const KeyWeights& weights,
                                       std::size_t keys_of_each);

// How many keys two sorted lists share, and whether they share one.
std::size_t count_shared(const std::vector<Key>& a, const std::vector<Key>& b);
bool share_key(const std::vector<Key>& a, const std::vector<Key>& b);

}  // namespace dossier
