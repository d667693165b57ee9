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

constexpr std::size_t kKeysForSearch = 8;  // the rarest ones of a statement
constexpr std::size_t kBucketLimit = 16;   // statements that share a key

constexpr std::size_t kSpeakerBucketLimit = 12;  // and the speaker
constexpr std::size_t kKeysOfSpeaker = 6;        // the weightiest ones of a statement
constexpr std::size_t kSensesOfSpeaker = 3;      // of so many of them the senses as well

using Sentence = std::pair<DocumentIndex, std::uint32_t>;

bool has_clauses(const MergeInput& input, const StatementItem& item) {
  return !input.documents[item.document].evidence.statements[item.sentence].clauses.empty();
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  a = (a ^ (b * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
  return a ^ a >> 32U;
}

// What a speaker says of one thing meets, that of one time first.
void add_postings_of_speaker(const MergeInput& input, Item number, const StatementItem& item,
                             std::vector<Posting>& postings) {
  const auto order = static_cast<std::uint64_t>(day_number(input, item.document).value_or(0));
  const Meaning& meaning = item.meaning;
  std::vector<std::size_t> heaviest(meaning.units.size());
  std::iota(heaviest.begin(), heaviest.end(), std::size_t{0});
  std::stable_sort(heaviest.begin(), heaviest.end(), [&](std::size_t a, std::size_t b) {
    return meaning.units[a].weight > meaning.units[b].weight;
  });
  if (heaviest.size() > kKeysOfSpeaker) heaviest.resize(kKeysOfSpeaker);
  for (std::size_t rank = 0; rank < heaviest.size(); ++rank) {
    const ContentUnit& unit = meaning.units[heaviest[rank]];
    postings.push_back({mixed(unit.key, *item.speaker + 1U), order, number});
    if (rank >= kSensesOfSpeaker) continue;
    for (std::uint32_t k = unit.senses.begin; k < unit.senses.end; ++k)
      postings.push_back({mixed(meaning.senses[k] >> 1U, *item.speaker + 0x100000001ULL), order, number});
  }
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

std::vector<ItemPair> statement_pairs(const MergeInput& input, const std::vector<StatementItem>& items,
                                      const KeyWeights& weights) {
  std::vector<Content> contents;
  contents.reserve(items.size());
  for (const StatementItem& item : items) contents.push_back(item.content);
  std::vector<Posting> postings = rare_key_postings(contents, weights, kKeysForSearch);
  std::vector<Posting> of_speakers;
  for (Item i = 0; i < items.size(); ++i) {
    postings.push_back({items[i].wording, 0, i});
    if (items[i].speaker) add_postings_of_speaker(input, i, items[i], of_speakers);
  }
  const std::vector<ItemPair> pairs = pairs_of(std::move(postings), kBucketLimit);
  const std::vector<ItemPair> spoken = pairs_of(std::move(of_speakers), kSpeakerBucketLimit);
  std::vector<ItemPair> all;
  std::set_union(pairs.begin(), pairs.end(), spoken.begin(), spoken.end(), std::back_inserter(all));
  return all;
}

std::vector<StatementItem> divided_items(const MergeInput& input, const Speakers& speakers, OffsetUnit unit) {
  std::vector<StatementItem> clauses =
      statement_items(input, unit, [](DocumentIndex, std::uint32_t) { return true; });
  const KeyWeights weights = weigh_items(clauses);
  ClauseMatches matches;
  for (const StatementLink& link :
       link_statements(input, speakers, clauses, statement_pairs(input, clauses, weights))) {
    if (link.result.match == StatementMatch::kNone) continue;
    const auto& [first, second] = link.items;
    const StatementItem& a = clauses[first];
    const StatementItem& b = clauses[second];
    if (a.document == b.document) continue;
    if (has_clauses(input, a)) matches.add(first, a, b);
    if (has_clauses(input, b)) matches.add(second, b, a);
  }
  const std::set<Sentence> divided = matches.divided();
  return statement_items(input, unit, [&](DocumentIndex document, std::uint32_t sentence) {
    return divided.count({document, sentence}) != 0;
  });
}

}  // namespace dossier
