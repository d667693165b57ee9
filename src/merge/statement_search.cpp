// Buckets of wordings and rare keys.
// Tested by tests/merge/statements_test.cpp.
#include "merge/statement_search.h"

#include <map>
#include <set>
#include <tuple>

#include "merge/statement_match.h"

namespace dossier {
namespace {

constexpr std::size_t kKeysForSearch = 8;  // the rarest ones of a statement
constexpr std::size_t kBucketLimit = 32;   // statements that share a key

using Sentence = std::pair<DocumentIndex, std::uint32_t>;

bool has_clauses(const MergeInput& input, const StatementItem& item) {
  return !input.documents[item.document].evidence.statements[item.sentence].clauses.empty();
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

KeyWeights weights_of(const std::vector<StatementItem>& items) {
  KeyWeights weights;
  for (const StatementItem& item : items) weights.learn(item.content);
  return weights;
}

std::vector<ItemPair> statement_pairs(const std::vector<StatementItem>& items, const KeyWeights& weights) {
  std::vector<Content> contents;
  contents.reserve(items.size());
  for (const StatementItem& item : items) contents.push_back(item.content);
  std::vector<Posting> postings = rare_key_postings(contents, weights, kKeysForSearch);
  for (Item i = 0; i < items.size(); ++i) postings.push_back({items[i].wording, 0, i});
  return pairs_of(std::move(postings), kBucketLimit);
}

std::vector<StatementItem> divided_items(const MergeInput& input, OffsetUnit unit) {
  const std::vector<StatementItem> clauses =
      statement_items(input, unit, [](DocumentIndex, std::uint32_t) { return true; });
  const KeyWeights weights = weights_of(clauses);
  ClauseMatches matches;
  for (const auto& [first, second] : statement_pairs(clauses, weights)) {
    const StatementItem& a = clauses[first];
    const StatementItem& b = clauses[second];
    const bool of_a = has_clauses(input, a), of_b = has_clauses(input, b);
    if (a.document == b.document || (!of_a && !of_b)) continue;
    if (match_statements(input, a, b, weights).match < StatementMatch::kNear) continue;
    if (of_a) matches.add(first, a, b);
    if (of_b) matches.add(second, b, a);
  }
  const std::set<Sentence> divided = matches.divided();
  return statement_items(input, unit, [&](DocumentIndex document, std::uint32_t sentence) {
    return divided.count({document, sentence}) != 0;
  });
}

}  // namespace dossier
