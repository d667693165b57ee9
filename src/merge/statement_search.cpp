// Buckets of wordings and rare keys.
// Tested by tests/merge/statements_test.cpp.
#include "merge/statement_search.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "merge/statement_links.h"

namespace dossier {
namespace {

// Who else might have said it: then the words are the same but for a few.
constexpr std::size_t kKeysForSearch = 4;  // the rarest ones of a statement
constexpr std::size_t kBucketLimit = 8;    // statements that share a key

constexpr std::size_t kSpeakerBucketLimit = 12;  // and the speaker
constexpr std::size_t kKeysOfSpeaker = 8;        // the weightiest ones of a statement
constexpr std::size_t kPairedKeys = 3;           // of so many of them with each of the others
constexpr std::size_t kSensesOfSpeaker = 3;      // of so many of them the senses as well

// Kinds of keys that never meet.
constexpr std::uint64_t kSense = 1ULL << 61U, kPair = 1ULL << 62U;

using Sentence = std::pair<DocumentIndex, std::uint32_t>;

bool has_clauses(const MergeInput& input, const StatementItem& item) {
  return !input.documents[item.document].evidence.statements[item.sentence].clauses.empty();
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  a = (a ^ (b * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
  return a ^ a >> 32U;
}

// What a speaker says of one thing: his words one by one as long as he does not say them all the time, and
// two together.
struct SpokenPostings {
  std::vector<Posting> single, pairs;

  void add(Item number, const StatementItem& item) {
    const auto order = static_cast<std::uint64_t>(item.day.value_or(0));
    const Meaning& meaning = item.meaning;
    std::vector<std::size_t> heaviest(meaning.units.size());
    std::iota(heaviest.begin(), heaviest.end(), std::size_t{0});
    std::stable_sort(heaviest.begin(), heaviest.end(), [&](std::size_t a, std::size_t b) {
      return meaning.units[a].weight > meaning.units[b].weight;
    });
    if (heaviest.size() > kKeysOfSpeaker) heaviest.resize(kKeysOfSpeaker);
    for (std::size_t rank = 0; rank < heaviest.size(); ++rank) {
      const ContentUnit& unit = meaning.units[heaviest[rank]];
      const std::uint64_t key = mixed(unit.key, item.voice);
      single.push_back({key, order, number});
      for (std::size_t other = 0; other < std::min(rank, kPairedKeys); ++other)
        pairs.push_back(
            {mixed(key ^ mixed(meaning.units[heaviest[other]].key, item.voice), kPair), order, number});
      if (rank >= kSensesOfSpeaker) continue;
      for (std::uint32_t k = unit.senses.begin; k < unit.senses.end; ++k)
        single.push_back({mixed(meaning.senses[k] >> 1U, item.voice ^ kSense), order, number});
    }
  }
};

std::vector<ItemPair> united(const std::vector<ItemPair>& a, const std::vector<ItemPair>& b) {
  std::vector<ItemPair> all;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
  return all;
}

// For each sentence and each other document: which of its sentences tell which clause.
class ClauseMatches {
 public:
  void add(Item item, const StatementItem& clause, const StatementItem& other) {
    told_[{clause.document, clause.sentence}][other.document].emplace(item, other.sentence);
  }

  std::set<Sentence> divided() const {
    std::set<Sentence> out;
    for (const auto& [sentence, documents] : told_)
      for (const auto& [document, matches] : documents)
        if (told_apart(matches)) out.insert(sentence);
    return out;
  }

 private:
  using Matches = std::set<std::pair<Item, std::uint32_t>>;  // clause, sentence that tells it

  static bool told_apart(const Matches& matches) {
    for (const auto& [clause, sentence] : matches)
      for (const auto& [other_clause, other_sentence] : matches)
        if (clause != other_clause && sentence != other_sentence) return true;
    return false;
  }

  std::map<Sentence, std::map<DocumentIndex, Matches>> told_;
};

}  // namespace

std::vector<ItemPair> statement_pairs(const std::vector<StatementItem>& items, const KeyWeights& weights) {
  std::vector<Content> contents;
  contents.reserve(items.size());
  for (const StatementItem& item : items) contents.push_back(item.content);
  std::vector<Posting> postings = rare_key_postings(contents, weights, kKeysForSearch);
  SpokenPostings spoken;
  for (Item i = 0; i < items.size(); ++i) {
    postings.push_back({items[i].wording, 0, i});
    if (items[i].voice != 0) spoken.add(i, items[i]);
  }
  return united(united(pairs_of(std::move(postings), kBucketLimit),
                       pairs_of(std::move(spoken.single), kSpeakerBucketLimit, 0)),
                pairs_of(std::move(spoken.pairs), kSpeakerBucketLimit));
}

std::vector<StatementItem> divided_items(const MergeInput& input, const Speakers& speakers, OffsetUnit unit) {
  std::vector<StatementItem> clauses =
      statement_items(input, unit, [](DocumentIndex, std::uint32_t) { return true; });
  speakers.identify(clauses);
  const KeyWeights weights = weigh_items(clauses);
  ClauseMatches matches;
  for (const StatementLink& link : link_statements(speakers, clauses, statement_pairs(clauses, weights))) {
    if (link.result.match == StatementMatch::kNone) continue;
    const auto& [first, second] = link.items;
    const StatementItem& a = clauses[first];
    const StatementItem& b = clauses[second];
    if (a.document == b.document) continue;
    if (has_clauses(input, a)) matches.add(first, a, b);
    if (has_clauses(input, b)) matches.add(second, b, a);
  }
  const std::set<Sentence> divided = matches.divided();
  std::vector<StatementItem> items =
      statement_items(input, unit, [&](DocumentIndex document, std::uint32_t sentence) {
        return divided.contains({document, sentence});
      });
  speakers.identify(items);
  return items;
}

}  // namespace dossier
