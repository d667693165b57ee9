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

// The sum of the scores between two groups, and whether one of their pairs joins.
struct Link {
  double sum = 0.0;
  bool joins = false;

  void add(const Link& other) {
    sum += other.sum;
    joins = joins || other.joins;
  }
};

// Average linkage over one component; `links` holds what is between two groups by their roots.
class Linkage {
 public:
  Linkage(const std::vector<Item>& items, const std::vector<ScoredPair>& pairs) {
    for (const Item item : items) groups_[item] = {item};
    for (const ScoredPair& pair : pairs) {
      links_[pair.items.first][pair.items.second] = {pair.score, pair.joins};
      links_[pair.items.second][pair.items.first] = {pair.score, pair.joins};
    }
  }

  std::vector<std::vector<Item>> run(double least, const Apart& apart) {
    for (ScoredPair best = find_best(); best.score >= least; best = find_best()) {
      const auto& [a, b] = best.items;
      if (apart && are_apart(groups_[a], groups_[b], apart))
        links_[a][b].joins = links_[b][a].joins = false;
      else
        join(a, b);
    }
    std::vector<std::vector<Item>> out;
    for (auto& [root, group] : groups_) {
      std::sort(group.begin(), group.end());
      out.push_back(std::move(group));
    }
    return out;
  }

 private:
  static bool are_apart(const std::vector<Item>& a, const std::vector<Item>& b, const Apart& apart) {
    return std::any_of(a.begin(), a.end(), [&](Item item) {
      return std::any_of(b.begin(), b.end(), [&](Item other) { return apart(item, other); });
    });
  }

  ScoredPair find_best() const {
    ScoredPair best;
    for (const auto& [a, others] : links_) {
      for (const auto& [b, link] : others) {
        if (b < a || !link.joins) continue;
        const double score = link.sum / static_cast<double>(groups_.at(a).size() * groups_.at(b).size());
        if (score > best.score) best = {{a, b}, score};
      }
    }
    return best;
  }

  void join(Item a, Item b) {
    std::vector<Item>& group = groups_[a];
    group.insert(group.end(), groups_[b].begin(), groups_[b].end());
    groups_.erase(b);
    for (const auto& [other, link] : links_[b]) {
      links_[other].erase(b);
      if (other == a) continue;
      links_[a][other].add(link);
      links_[other][a].add(link);
    }
    links_.erase(b);
  }

  std::map<Item, std::vector<Item>> groups_;
  std::map<Item, std::map<Item, Link>> links_;
};

std::vector<ItemPair> joining(const std::vector<ScoredPair>& pairs) {
  std::vector<ItemPair> out;
  out.reserve(pairs.size());
  for (const ScoredPair& pair : pairs)
    if (pair.joins) out.push_back(pair.items);
  return out;
}

using PairsOfComponent = std::map<Item, std::vector<ScoredPair>>;

PairsOfComponent by_component(const std::vector<std::vector<Item>>& components, std::size_t items,
                              const std::vector<ScoredPair>& pairs) {
  std::vector<Item> root(items);
  for (const auto& component : components)
    for (const Item item : component) root[item] = component.front();
  PairsOfComponent out;
  for (const ScoredPair& pair : pairs)
    if (root[pair.items.first] == root[pair.items.second]) out[root[pair.items.first]].push_back(pair);
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

std::vector<std::vector<Item>> clusters(std::size_t items, const std::vector<ScoredPair>& pairs, double least,
                                        const Apart& apart) {
  const auto components = connected(items, joining(pairs));
  const PairsOfComponent pairs_of_component = by_component(components, items, pairs);
  std::vector<std::vector<Item>> out;
  for (const auto& component : components) {
    const auto own = pairs_of_component.find(component.front());
    if (own == pairs_of_component.end()) {
      out.push_back(component);
    } else if (component.size() <= kLargestComponent) {
      for (auto& group : Linkage(component, own->second).run(least, apart)) out.push_back(std::move(group));
    } else {
      std::map<Item, Item> place;
      for (const Item item : component) place.emplace(item, static_cast<Item>(place.size()));
      std::vector<ScoredPair> fewer = better_half(own->second);
      for (ScoredPair& pair : fewer) pair.items = {place.at(pair.items.first), place.at(pair.items.second)};
      Apart own_apart;
      if (apart) own_apart = [&](Item a, Item b) { return apart(component[a], component[b]); };
      for (auto& group : clusters(component.size(), fewer, least, own_apart)) {
        for (Item& item : group) item = component[item];
        out.push_back(std::move(group));
      }
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace dossier
