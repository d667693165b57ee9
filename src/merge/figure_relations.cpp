// Figures of one thing by average linkage, then what holds between any two of them.
// Tested by tests/merge/figures_test.cpp with tests/cases/figure-relations.tsv.
#include "merge/figure_relations.h"

#include <functional>
#include <map>
#include <set>

#include "merge/clusters.h"
#include "merge/figure_pairs.h"

namespace dossier {
namespace {

// Those of a group between which one relation holds.
struct Related {
  std::set<Item> items;
  double score = 0;
  std::size_t pairs = 0;
};

void compare(const MergeInput& input, const FigurePairs& figures, const std::vector<Item>& group,
             std::vector<FigureComparison>& out) {
  std::map<FigureRelation, Related, std::greater<>> by_relation;  // the gravest first
  for (std::size_t i = 0; i < group.size(); ++i) {
    for (std::size_t j = i + 1; j < group.size(); ++j) {
      const auto relation = figures.relation(group, group[i], group[j]);
      if (!relation) continue;
      Related& related = by_relation[*relation];
      related.items.insert({group[i], group[j]});
      related.score += figures.same_thing(group[i], group[j]);
      ++related.pairs;
    }
  }
  for (const auto& [relation, related] : by_relation) {
    FigureComparison& comparison = out.emplace_back();
    comparison.relation = relation;
    comparison.confidence = related.score / static_cast<double>(related.pairs);
    for (const Item item : related.items)
      comparison.reports.push_back({input.documents[figures[item].document].id, figures[item].figure->at});
  }
}

}  // namespace

std::vector<FigureComparison> compare_figures(const MergeInput& input,
                                              const std::vector<const FigureItem*>& row) {
  const FigurePairs figures(input, row);
  std::vector<ScoredPair> pairs;
  for (const ItemPair& pair : figures.candidates())
    if (const double score = figures.same_thing(pair.first, pair.second); score >= figures.least())
      pairs.push_back({pair, score});
  std::vector<FigureComparison> out;
  for (const auto& group : clusters(figures.size(), pairs, figures.least_of_group()))
    compare(input, figures, group, out);
  return out;
}

}  // namespace dossier
