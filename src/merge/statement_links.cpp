// Scores of all candidate pairs, then the best counterpart of each statement in each other article.
// Tested by tests/merge/statements_test.cpp.
#include "merge/statement_links.h"

#include <algorithm>
#include <unordered_map>

namespace dossier {
namespace {

constexpr double kLeast = 0.1;        // less is as good as nothing
constexpr double kNearlyBest = 0.85;  // of the best score
constexpr double kOutdoes = 0.4;      // the least score that outdoes a paraphrase, which has 0.35 at least

// For a statement and an article the best score between them.
class BestScores {
 public:
  BestScores(const std::vector<StatementItem>& items, const std::vector<StatementLink>& links)
      : items_(items) {
    for (const StatementLink& link : links) {
      if (link.result.score < kOutdoes) continue;
      raise(link.items.first, link.items.second, link.result.score);
      raise(link.items.second, link.items.first, link.result.score);
    }
  }

  bool is_outdone(const StatementLink& link) const {
    const auto& [a, b] = link.items;
    return link.result.score < kNearlyBest * std::max(best(a, b), best(b, a));
  }

 private:
  std::uint64_t key(Item item, Item other) const {
    return std::uint64_t{item} << 32U | items_[other].document;
  }
  void raise(Item item, Item other, double score) {
    double& best = best_[key(item, other)];
    best = std::max(best, score);
  }
  double best(Item item, Item other) const {
    const auto it = best_.find(key(item, other));
    return it == best_.end() ? 0.0 : it->second;
  }

  const std::vector<StatementItem>& items_;
  std::unordered_map<std::uint64_t, double> best_;
};

}  // namespace

std::vector<StatementLink> link_statements(const Speakers& speakers, const std::vector<StatementItem>& items,
                                           const std::vector<ItemPair>& pairs) {
  std::vector<StatementLink> links;
  for (const ItemPair& pair : pairs) {
    const MatchResult result = match_statements(speakers, items[pair.first], items[pair.second]);
    if (result.score >= kLeast) links.push_back({pair, result});
  }
  const BestScores best(items, links);
  for (StatementLink& link : links)
    if (link.result.match == StatementMatch::kParaphrase && best.is_outdone(link))
      link.result.match = StatementMatch::kNone;
  return links;
}

}  // namespace dossier
