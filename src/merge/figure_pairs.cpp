// Two figures of independent texts are told of one thing where their sentences share most of what they say
// and nothing that is known speaks against it; of dead, injured and the like it is enough that a name or a
// day ties them and a part of the shorter sentence stands in the other one. Then the bounds decide: 12 and
// "at least 12" agree, 12 and 14 do not. That is a contradiction only where a name or a day ties both and
// they were published at one time; an update where the later one is the greater; else a difference. Tested by
// tests/merge/figures_test.cpp with tests/cases/figure-relations.tsv.
#include "merge/figure_pairs.h"

#include <algorithm>
#include <map>

#include "merge/number_range.h"
#include "resolve/calendar/calendar.h"

namespace dossier {
namespace {

constexpr double kSameThing = 0.5;  // of the weight of two sentences' contents
constexpr double kSurely = 0.6;     // the same, where more hangs on it
constexpr double kSameFate = 0.3;   // of the weight of the lighter one, of those of one fate
constexpr double kFateGroup = 0.1;  // the average of a group of them: a later text may share nothing but
                                    // the place with the first one
constexpr long kOneTime = 7;        // days; later a number is another one
constexpr std::size_t kKeysForSearch = 6;  // the rarest ones of a sentence
constexpr std::size_t kBucketLimit = 32;
constexpr double kFarthest = 10.0;  // times; numbers farther apart count different things

// A number that something changes by, or came from, is not the one that it has now.
bool is_state(const Figure& figure) {
  return !figure.change || (!figure.value.empty() && figure.change->to == figure.value.front());
}

// What can be compared: one number, of things, money, shares and measures.
bool comparable(const FigureItem& item) {
  const Figure& figure = *item.figure;
  if (figure.value.empty()) return false;
  if (!item.fate.empty()) return is_state(figure);
  switch (figure.kind) {
    case FigureKind::kCount:
    case FigureKind::kPercent:
    case FigureKind::kMoney:
    case FigureKind::kMeasure:
      return figure.of && !figure.change;
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

// The same, but that of the publication: then somebody said it.
std::optional<std::string> event_day(const MergeInput& input, const FigureItem& item) {
  const auto& published = input.documents[item.document].published;
  const auto day = day_of(item);
  return published && day == published->value ? std::nullopt : day;
}

// Told of a day long before the article.
bool is_past(const MergeInput& input, const FigureItem& item) {
  const auto told = day_of(item);
  const auto published = day_number(input, item.document);
  const auto day = told ? parse_day(*told) : std::nullopt;
  return day && published && *published - day->time_since_epoch().count() > kOneTime;
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

// "Two died at once and 12 in hospital; 14 in all." What an older accident cost is no total.
bool is_part_of_toll(const MergeInput& input, const std::vector<const FigureItem*>& text,
                     const FigureItem& item) {
  return std::any_of(text.begin(), text.end(), [&](const FigureItem* other) {
    return comparable(*other) && !differ(other->place, item.place) && !differ(day_of(*other), day_of(item)) &&
           !is_past(input, *other) && range_of(*other->figure).low > range_of(*item.figure).low;
  });
}

}  // namespace

FigurePairs::FigurePairs(const MergeInput& input, const std::vector<const FigureItem*>& figures)
    : input_(input), is_toll_(!figures.empty() && !figures.front()->fate.empty()) {
  std::map<std::uint32_t, std::vector<const FigureItem*>> of_text;
  for (const FigureItem* item : figures) of_text[input.text_of[item->document]].push_back(item);
  for (const FigureItem* item : figures) {
    if (!comparable(*item)) continue;
    if (is_toll_ && is_part_of_toll(input, of_text[input.text_of[item->document]], *item)) continue;
    items_.push_back(item);
    contents_.push_back(told_of(input, *item));
    weights_.learn(contents_.back());
    told_.emplace(input.text_of[item->document], item->figure->value);
  }
}

std::vector<ItemPair> FigurePairs::candidates() const {
  return pairs_of(rare_key_postings(contents_, weights_, kKeysForSearch), kBucketLimit);
}

double FigurePairs::least() const { return is_toll_ ? kSameFate : kSameThing; }

double FigurePairs::least_of_group() const { return is_toll_ ? kFateGroup : kSameThing; }

// One text is at one with itself: 12 dead and 40 hurt, of one breath or of two.
double FigurePairs::same_thing(Item a, Item b) const {
  const FigureItem& first = *items_[a];
  const FigureItem& second = *items_[b];
  if (text_of(a) == text_of(b)) return 0;
  if (differ(first.place, second.place) || differ(first.subject, second.subject)) return 0;
  if (is_toll_ ? differ(event_day(input_, first), event_day(input_, second))
               : differ(day_of(first), day_of(second)))
    return 0;
  if (!within(kFarthest, first.figure->value, second.figure->value)) return 0;
  if (!is_toll_) return likeness(contents_[a], contents_[b], weights_);
  return tied(a, b) && at_one_time(a, b) ? containment(contents_[a], contents_[b], weights_) : 0;
}

std::optional<FigureRelation> FigurePairs::relation(const std::vector<Item>& group, Item earlier,
                                                    Item later) const {
  const Figure& a = *items_[earlier]->figure;
  const Figure& b = *items_[later]->figure;
  if (a.value == b.value && a.bound == b.bound) return std::nullopt;
  const double score = same_thing(earlier, later);
  if (score == 0 || told_of_two(group, a.value, b.value)) return std::nullopt;
  if (is_toll_ && rises(earlier, later)) return FigureRelation::kUpdate;
  if (agree(range_of(a), range_of(b))) return FigureRelation::kWording;
  if (score < (is_toll_ ? kSameFate : kSurely) || !tied(earlier, later) || !at_one_time(earlier, later))
    return FigureRelation::kDifference;
  return rises(earlier, later) ? FigureRelation::kUpdate : FigureRelation::kContradiction;
}

// A text that tells both values knows them of two things: 4 of the 10 boats.
bool FigurePairs::told_of_two(const std::vector<Item>& group, const FigureValue& a,
                              const FigureValue& b) const {
  return a != b && std::any_of(group.begin(), group.end(), [&](Item item) {
           return told_.contains({text_of(item), a}) && told_.contains({text_of(item), b});
         });
}

// By who or where or when, or by a name of both sentences.
bool FigurePairs::tied(Item a, Item b) const {
  const FigureItem& first = *items_[a];
  const FigureItem& second = *items_[b];
  return equal(first.subject, second.subject) || equal(first.place, second.place) ||
         equal(day_of(first), day_of(second)) || share_key(contents_[a].names, contents_[b].names);
}

bool FigurePairs::at_one_time(Item a, Item b) const {
  return days_apart(input_, items_[a]->document, items_[b]->document).value_or(0) <= kOneTime;
}

// A later text tells more: a toll that rises.
bool FigurePairs::rises(Item earlier, Item later) const {
  const auto& before = input_.documents[items_[earlier]->document].published;
  const auto& after = input_.documents[items_[later]->document].published;
  return before && after && before->value < after->value &&
         range_of(*items_[earlier]->figure).low < range_of(*items_[later]->figure).low;
}

}  // namespace dossier
