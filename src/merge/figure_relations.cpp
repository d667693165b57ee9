// Two figures are told of one thing where their sentences share most of what they say and nothing that is
// known speaks against it. Then the bounds decide: 12 and "at least 12" agree, 12 and 14 do not, unless the
// greater one was published later.
// Tested by tests/merge/figures_test.cpp with tests/cases/figure-relations.tsv.
#include "merge/figure_relations.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "merge/clusters.h"
#include "merge/number_range.h"

namespace dossier {
namespace {

constexpr double kSameThing = 0.5;         // of the weight of two sentences' contents
constexpr std::size_t kKeysForSearch = 6;  // the rarest ones of a sentence
constexpr std::size_t kBucketLimit = 32;
constexpr double kFarthest = 10.0;  // times; numbers farther apart count different things

// What can be compared: one number, of things, money, shares and measures.
bool comparable(const Figure& figure) {
  switch (figure.kind) {
    case FigureKind::kCount:
    case FigureKind::kPercent:
    case FigureKind::kMoney:
    case FigureKind::kMeasure:
      return figure.of && !figure.value.empty() && !figure.change;
    default:
      return false;
  }
}

template <typename T>
bool differ(const std::optional<T>& a, const std::optional<T>& b) {
  return a && b && *a != *b;
}

bool days_differ(const DateExpression* a, const DateExpression* b) {
  return a != nullptr && b != nullptr && differ(a->from, b->from);
}

// The sentence without its numbers: those are what is compared.
Content told_of(const MergeInput& input, const FigureItem& item) {
  Content content;
  if (item.sentence != nullptr) content = content_of(input, item.document, item.sentence->words);
  std::erase_if(content.keys, [&](Key key) {
    return std::binary_search(content.numbers.begin(), content.numbers.end(), key);
  });
  content.numbers.clear();
  return content;
}

class Comparing {
 public:
  Comparing(const MergeInput& input, const std::vector<const FigureItem*>& figures) : input_(input) {
    for (const FigureItem* item : figures) {
      if (!comparable(*item->figure)) continue;
      items_.push_back(item);
      contents_.push_back(told_of(input, *item));
      weights_.learn(contents_.back());
    }
  }

  std::vector<FigureComparison> run() const {
    std::vector<ScoredPair> pairs;
    for (const ItemPair& pair :
         pairs_of(rare_key_postings(contents_, weights_, kKeysForSearch), kBucketLimit))
      if (const double score = same_thing(pair.first, pair.second); score >= kSameThing)
        pairs.push_back({pair, score});
    std::vector<FigureComparison> out;
    for (const auto& group : clusters(items_.size(), pairs, kSameThing))
      if (std::optional<FigureComparison> comparison = compare(group)) out.push_back(std::move(*comparison));
    return out;
  }

 private:
  double same_thing(Item a, Item b) const {
    const FigureItem& first = *items_[a];
    const FigureItem& second = *items_[b];
    if (first.sentence == second.sentence) return 0;  // 12 dead and 40 hurt, of one breath
    if (differ(first.place, second.place) || differ(first.subject, second.subject)) return 0;
    if (days_differ(first.date, second.date)) return 0;
    if (!within(kFarthest, first.figure->value, second.figure->value)) return 0;
    return likeness(contents_[a], contents_[b], weights_);
  }

  std::optional<FigureComparison> compare(const std::vector<Item>& group) const {
    FigureComparison out;
    bool wording = false, contradiction = false, rising = true;
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (std::size_t j = i + 1; j < group.size(); ++j) {
        const Figure& a = *items_[group[i]]->figure;
        const Figure& b = *items_[group[j]]->figure;
        if (a.value == b.value && a.bound == b.bound) continue;
        if (agree(range_of(a), range_of(b))) {
          wording = true;
        } else {
          contradiction = true;
          rising = rising && rises(group[i], group[j]);
        }
      }
    }
    if (!wording && !contradiction) return std::nullopt;
    out.relation = !contradiction ? FigureRelation::kWording
                   : rising       ? FigureRelation::kUpdate
                                  : FigureRelation::kContradiction;
    out.confidence = confidence_of(group);
    for (const Item item : group)
      out.reports.push_back({input_.documents[items_[item]->document].id, items_[item]->figure->at});
    return out;
  }

  // A later text tells more: a toll that rises.
  bool rises(Item earlier, Item later) const {
    const auto& before = input_.documents[items_[earlier]->document].published;
    const auto& after = input_.documents[items_[later]->document].published;
    return before && after && before->value < after->value &&
           range_of(*items_[earlier]->figure).low < range_of(*items_[later]->figure).low;
  }

  double confidence_of(const std::vector<Item>& group) const {
    double sum = 0;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < group.size(); ++i)
      for (std::size_t j = i + 1; j < group.size(); ++j, ++pairs) sum += same_thing(group[i], group[j]);
    return sum / static_cast<double>(pairs);
  }

  const MergeInput& input_;
  std::vector<const FigureItem*> items_;
  std::vector<Content> contents_;
  KeyWeights weights_;
};

}  // namespace

std::vector<FigureComparison> compare_figures(const MergeInput& input,
                                              const std::vector<const FigureItem*>& figures) {
  return Comparing(input, figures).run();
}

}  // namespace dossier
