// Dates and figures: the span, the span with its value, and of a figure whose value is right its other
// attributes. Tested by tests/check/score_test.cpp.
#include <array>

#include "check/scoring.h"

namespace dossier::check {
namespace {

// Numbers compare as numbers, however they are written.
bool same_value(const Json& a, const Json& b) {
  if (a.is_array() && b.is_array()) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (!same_value(a[i], b[i])) return false;
    return true;
  }
  if (a.is_number() && b.is_number()) return a.get<double>() == b.get<double>();
  return a == b;
}

const Json& member(const Json& object, const std::string& key) {
  static const Json kNull;
  const auto it = object.find(key);
  return it == object.end() ? kNull : *it;
}

std::string shown(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

// What an attribute says, as text; the head of what is counted is an object in the report and a string in the
// gold.
std::string attribute(const Json& object, const std::string& key) {
  const Json& value = member(object, key);
  if (value.is_object()) return string_of(value, "text");
  return value.is_string() ? value.get<std::string>() : std::string();
}

struct Attribute {
  std::string key;
  std::size_t right = 0, judged = 0;
};

class LayerScore {
 public:
  LayerScore(std::string layer, const Run& run, const Places& places, Score& score)
      : layer_(std::move(layer)), run_(run), places_(places), score_(score) {}

  void run_all() {
    for (const Json& gold : run_.gold()) document(gold);
    score_.rows.push_back(found_row(layer_ + " span", spans_, predicted_, wanted_));
    score_.rows.push_back(found_row(layer_ + " span and value", values_, predicted_, wanted_));
    if (layer_ == "figures")
      for (const Attribute& a : attributes_)
        score_.rows.push_back(share_row("figures " + a.key, a.right, a.judged));
  }

 private:
  void document(const Json& gold) {
    const std::string id = string_of(gold, "id");
    std::map<Range, const Json*> mine;
    for (const Json& item : list_of(run_.document(id), layer_)) mine.insert_or_assign(range_of(item), &item);
    predicted_ += mine.size();
    const Json& golds = list_of(gold, layer_);
    wanted_ += golds.size();
    for (const Json& item : golds) {
      const std::string what = layer_ + " '" + string_of(item, "text") + "'";
      const std::string place = places_.at(id, range_of(item).start);
      const auto it = mine.find(range_of(item));
      if (it == mine.end()) {
        score_.misses.push_back(place + what + ": missed");
        continue;
      }
      compare(*it->second, item, place + what);
      mine.erase(it);
    }
    for (const auto& [range, item] : mine)
      score_.misses.push_back(places_.at(id, range.start) + layer_ + " '" + string_of(*item, "text") +
                              "': too many");
  }

  void compare(const Json& mine, const Json& gold, const std::string& what) {
    ++spans_;
    if (!same_value(member(mine, "value"), member(gold, "value"))) {
      score_.misses.push_back(what + ": value " + shown(member(mine, "value")) + ", gold " +
                              shown(member(gold, "value")));
      return;
    }
    ++values_;
    if (layer_ != "figures") return;
    for (Attribute& a : attributes_) {
      const std::string here = attribute(mine, a.key), there = attribute(gold, a.key);
      ++a.judged;
      const bool same = a.key == "of" ? folded_words(here) == folded_words(there) : here == there;
      if (same)
        ++a.right;
      else
        score_.misses.push_back(what + ": " + a.key + " '" + here + "', gold '" + there + "'");
    }
  }

  std::string layer_;
  const Run& run_;
  const Places& places_;
  Score& score_;
  std::size_t spans_ = 0, values_ = 0, predicted_ = 0, wanted_ = 0;
  std::array<Attribute, 4> attributes_ = {Attribute{"kind"}, Attribute{"unit"}, Attribute{"bound"},
                                          Attribute{"of"}};
};

}  // namespace

void score_dates(const Run& run, const Places& places, Score& score) {
  LayerScore("dates", run, places, score).run_all();
}

void score_figures(const Run& run, const Places& places, Score& score) {
  LayerScore("figures", run, places, score).run_all();
}

}  // namespace dossier::check
