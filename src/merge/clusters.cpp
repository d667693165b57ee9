// Union-find for components, then average linkage inside each component.
// Tested by tests/merge/pairs_test.cpp.
#include "merge/clusters.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace dossier {
namespace {

constexpr std::size_t kLargestComponent = 300;

class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }
  Item find(Item item) {
    while (parent_[item] != item) item = parent_[item] = parent_[parent_[item]];
    return item;
  }
  // The smaller item stays the root, so that roots do not depend on the order of joins.
  void join(Item a, Item b) {
    a = find(a);
    b = find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<Item> parent_;
};

// Average linkage over one component; `links` holds the sum of scores between two groups by their roots.
class Linkage {
 public:
  Linkage(const std::vector<Item>& items, const std::vector<ScoredPair>& pairs) {
    for (const Item item : items) groups_[item] = {item};
    for (const ScoredPair& pair : pairs) {
      links_[pair.items.first][pair.items.second] = pair.score;
      links_[pair.items.second][pair.items.first] = pair.score;
    }
  }

  std::vector<std::vector<Item>> run(double least) {
    for (ScoredPair best = find_best(); best.score >= least; best = find_best())
      join(best.items.first, best.items.second);
    std::vector<std::vector<Item>> out;
    for (auto& [root, group] : groups_) {
      std::sort(group.begin(), group.end());
      out.push_back(std::move(group));
    }
    return out;
  }

 private:
  ScoredPair find_best() const {
    ScoredPair best;
    for (const auto& [a, others] : links_) {
      for (const auto& [b, sum] : others) {
        if (b < a) continue;
        const double score = sum / static_cast<double>(groups_.at(a).size() * groups_.at(b).size());
        if (score > best.score) best = {{a, b}, score};
      }
    }
    return best;
  }

  void join(Item a, Item b) {
    std::vector<Item>& group = groups_[a];
    group.insert(group.end(), groups_[b].begin(), groups_[b].end());
    groups_.erase(b);
    for (const auto& [other, sum] : links_[b]) {
      links_[other].erase(b);
      if (other == a) continue;
      links_[a][other] += sum;
      links_[other][a] += sum;
    }
    links_.erase(b);
  }

  std::map<Item, std::vector<Item>> groups_;
  std::map<Item, std::map<Item, double>> links_;
};

std::vector<ItemPair> bare(const std::vector<ScoredPair>& pairs) {
  std::vector<ItemPair> out;
  out.reserve(pairs.size());
  for (const ScoredPair& pair : pairs) out.push_back(pair.items);
  return out;
}

using PairsOfComponent = std::map<Item, std::vector<ScoredPair>>;

PairsOfComponent by_component(const std::vector<std::vector<Item>>& components, std::size_t items,
                              const std::vector<ScoredPair>& pairs) {
  std::vector<Item> root(items);
  for (const auto& component : components)
    for (const Item item : component) root[item] = component.front();
  PairsOfComponent out;
  for (const ScoredPair& pair : pairs) out[root[pair.items.first]].push_back(pair);
  return out;
}

// The better half of the pairs, by score, then by items.
std::vector<ScoredPair> better_half(std::vector<ScoredPair> pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const ScoredPair& a, const ScoredPair& b) {
    return a.score != b.score ? a.score > b.score : a.items < b.items;
  });
  pairs.resize((pairs.size() + 1) / 2);
  return pairs;
}

}  // namespace

std::vector<std::vector<Item>> connected(std::size_t items, const std::vector<ItemPair>& pairs) {
  DisjointSets sets(items);
  for (const ItemPair& pair : pairs) sets.join(pair.first, pair.second);
  std::vector<std::vector<Item>> groups(items);
  for (Item item = 0; item < items; ++item) groups[sets.find(item)].push_back(item);
  std::erase_if(groups, [](const std::vector<Item>& group) { return group.empty(); });
  return groups;
}

std::vector<std::vector<Item>> clusters(std::size_t items, const std::vector<ScoredPair>& pairs,
                                        double least) {
  const auto components = connected(items, bare(pairs));
  const PairsOfComponent pairs_of_component = by_component(components, items, pairs);
  std::vector<std::vector<Item>> out;
  for (const auto& component : components) {
    const auto own = pairs_of_component.find(component.front());
    if (own == pairs_of_component.end()) {
      out.push_back(component);
    } else if (component.size() <= kLargestComponent) {
      for (auto& group : Linkage(component, own->second).run(least)) out.push_back(std::move(group));
    } else {
      std::map<Item, Item> place;
      for (const Item item : component) place.emplace(item, static_cast<Item>(place.size()));
      std::vector<ScoredPair> fewer = better_half(own->second);
      for (ScoredPair& pair : fewer) pair.items = {place.at(pair.items.first), place.at(pair.items.second)};
      for (auto& group : clusters(component.size(), fewer, least)) {
        for (Item& item : group) item = component[item];
        out.push_back(std::move(group));
      }
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace dossier
