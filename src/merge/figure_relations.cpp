// Two figures of independent texts are told of one thing where their sentences share most of what they say
// and nothing that is known speaks against it. Then the bounds decide: 12 and "at least 12" agree, 12 and 14
// do not. That is a contradiction only where a name or a day ties both and they were published at one time;
// an update where the later one is the greater; else a difference.
// Tested by tests/merge/figures_test.cpp with tests/cases/figure-relations.tsv.
#include "merge/figure_relations.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>

#include "merge/clusters.h"
#include "merge/number_range.h"

namespace dossier {
namespace {

constexpr double kSameThing = 0.5;         // of the weight of two sentences' contents
constexpr double kSurely = 0.6;            // the same, where more hangs on it
constexpr long kOneTime = 7;               // days; later a number is another one
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

template <typename T>
bool equal(const std::optional<T>& a, const std::optional<T>& b) {
  return a && b && *a == *b;
}

std::optional<std::string> day_of(const FigureItem& item) {
  return item.date == nullptr ? std::nullopt : item.date->from;
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
      told_.emplace(text_of(items_.size() - 1), item->figure->value);
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
  std::uint32_t text_of(std::size_t item) const { return input_.text_of[items_[item]->document]; }

  // One text is at one with itself: 12 dead and 40 hurt, of one breath or of two.
  double same_thing(Item a, Item b) const {
    const FigureItem& first = *items_[a];
    const FigureItem& second = *items_[b];
    if (text_of(a) == text_of(b)) return 0;
    if (differ(first.place, second.place) || differ(first.subject, second.subject)) return 0;
    if (differ(day_of(first), day_of(second))) return 0;
    if (!within(kFarthest, first.figure->value, second.figure->value)) return 0;
    return likeness(contents_[a], contents_[b], weights_);
  }

  // The gravest of what holds between any two.
  std::optional<FigureComparison> compare(const std::vector<Item>& group) const {
    std::optional<FigureRelation> gravest;
    for (std::size_t i = 0; i < group.size(); ++i)
      for (std::size_t j = i + 1; j < group.size(); ++j)
        gravest = std::max(gravest, relation(group, group[i], group[j]));
    if (!gravest) return std::nullopt;
    FigureComparison out;
    out.relation = *gravest;
    out.confidence = confidence_of(group);
    for (const Item item : group)
      out.reports.push_back({input_.documents[items_[item]->document].id, items_[item]->figure->at});
    return out;
  }

  std::optional<FigureRelation> relation(const std::vector<Item>& group, Item earlier, Item later) const {
    const Figure& a = *items_[earlier]->figure;
    const Figure& b = *items_[later]->figure;
    if (a.value == b.value && a.bound == b.bound) return std::nullopt;
    const double score = same_thing(earlier, later);
    if (score == 0 || told_of_two(group, a.value, b.value)) return std::nullopt;
    if (agree(range_of(a), range_of(b))) return FigureRelation::kWording;
    if (score < kSurely || !tied(earlier, later) || !at_one_time(earlier, later))
      return FigureRelation::kDifference;
    return rises(earlier, later) ? FigureRelation::kUpdate : FigureRelation::kContradiction;
  }

  // A text that tells both values knows them of two things: 4 of the 10 boats.
  bool told_of_two(const std::vector<Item>& group, const FigureValue& a, const FigureValue& b) const {
    return a != b && std::any_of(group.begin(), group.end(), [&](Item item) {
             return told_.contains({text_of(item), a}) && told_.contains({text_of(item), b});
           });
  }

  // By who or where or when, or by a name of both sentences.
  bool tied(Item a, Item b) const {
    const FigureItem& first = *items_[a];
    const FigureItem& second = *items_[b];
    return equal(first.subject, second.subject) || equal(first.place, second.place) ||
           equal(day_of(first), day_of(second)) || share_key(contents_[a].names, contents_[b].names);
  }

  bool at_one_time(Item a, Item b) const {
    return days_apart(input_, items_[a]->document, items_[b]->document).value_or(0) <= kOneTime;
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
  std::set<std::pair<std::uint32_t, FigureValue>> told_;  // text, value
};

}  // namespace

std::vector<FigureComparison> compare_figures(const MergeInput& input,
                                              const std::vector<const FigureItem*>& figures) {
  return Comparing(input, figures).run();
}

}  // namespace dossier
