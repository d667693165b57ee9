#pragma once
// The figures of one row held against each other, two at a time.
#include <set>

#include "dossier/comparison.h"
#include "merge/figure_items.h"
#include "merge/pairs.h"
#include "merge/word_match.h"

namespace dossier {

class FigurePairs {
 public:
  // Of figures of one row, in order of publication. Those that cannot be compared are left out, and of the
  // tolls of one text all but the greatest: its other numbers are parts of it.
  FigurePairs(const MergeInput& input, const std::vector<const FigureItem*>& figures);

  std::size_t size() const { return items_.size(); }
  const FigureItem& operator[](Item item) const { return *items_[item]; }
  // Those that share rare words.
  std::vector<ItemPair> candidates() const;
  // How sure it is that both are told of one thing; 0 where something speaks against it.
  double same_thing(Item a, Item b) const;
  // The least of it that joins two, and on average a group.
  double least() const;
  double least_of_group() const;
  // What holds between two of one thing, the first of them published first or on the same day; nothing where
  // they are equal, or where a text of the group tells both values.
  std::optional<FigureRelation> relation(const std::vector<Item>& group, Item earlier, Item later) const;

 private:
  std::uint32_t text_of(Item item) const { return input_.text_of[items_[item]->document]; }
  bool told_of_two(const std::vector<Item>& group, const FigureValue& a, const FigureValue& b) const;
  bool tied(Item a, Item b) const;
  bool at_one_time(Item a, Item b) const;
  bool rises(Item earlier, Item later) const;

  const MergeInput& input_;
  bool is_toll_ = false;  // what becomes of those counted is told
  std::vector<const FigureItem*> items_;
  std::vector<Content> contents_;
  KeyWeights weights_;
  std::set<std::pair<std::uint32_t, FigureValue>> told_;  // text, value
};

}  // namespace dossier
