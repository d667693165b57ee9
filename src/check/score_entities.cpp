// Entities: span and type; of those found the canonical name; who is who by B-cubed (Bagga and Baldwin 1998).
// Tested by tests/check/score_test.cpp.
#include <set>

#include "check/scoring.h"

namespace dossier::check {
namespace {

struct Found {
  std::string key;   // the run's entity
  std::string name;  // gold's name
};

using MentionKey = std::pair<Range, std::string>;  // span and type

std::string said(const std::string& text) { return "'" + text + "'"; }

// F1 of the B-cubed precision and recall of the mentions that were found.
double b_cubed(const std::vector<Found>& found) {
  std::map<std::string, std::set<std::size_t>> by_key, by_name;
  for (std::size_t i = 0; i < found.size(); ++i) {
    by_key[found[i].key].insert(i);
    by_name[found[i].name].insert(i);
  }
  double precision = 0, recall = 0;
  for (const Found& mention : found) {
    const auto& mine = by_key[mention.key];
    const auto& golds = by_name[mention.name];
    std::size_t common = 0;
    for (const std::size_t i : mine) common += golds.count(i);
    precision += static_cast<double>(common) / static_cast<double>(mine.size());
    recall += static_cast<double>(common) / static_cast<double>(golds.size());
  }
  if (precision + recall <= 0) return 0;
  return 2 * precision * recall / (precision + recall) / static_cast<double>(found.size());
}

}  // namespace

void score_entities(const Run& run, const Places& places, Score& score) {
  std::size_t predicted = 0, wanted = 0, named = 0;
  std::vector<Found> found;
  for (const Json& gold : run.gold()) {
    const std::string id = string_of(gold, "id");
    std::map<MentionKey, const Json*> mine;
    for (const Json& chain : list_of(run.document(id), "entities"))
      for (const Json& mention : list_of(chain, "mentions"))
        mine.insert_or_assign(MentionKey{range_of(mention), string_of(chain, "type")}, &chain);
    std::map<MentionKey, const Json*> golds;
    for (const Json& mention : list_of(gold, "entities"))
      golds.insert_or_assign(MentionKey{range_of(mention), string_of(mention, "type")}, &mention);
    predicted += mine.size();
    wanted += golds.size();
    for (const auto& [key, mention] : golds) {
      const std::string place = places.at(id, key.first.start);
      const std::string what = key.second + " " + said(string_of(*mention, "text"));
      const auto it = mine.find(key);
      if (it == mine.end()) {
        score.misses.push_back(place + "entity missed: " + what);
        continue;
      }
      const std::string name = run.chain_name(id, *it->second), right = string_of(*mention, "name");
      found.push_back({run.chain_key(id, *it->second), right});
      if (name == right)
        ++named;
      else
        score.misses.push_back(place + "entity " + what + ": called " + said(name) + ", gold " + said(right));
    }
    for (const auto& [key, chain] : mine)
      if (golds.find(key) == golds.end())
        score.misses.push_back(places.at(id, key.first.start) + "entity too many: " + key.second + " " +
                               said(places.text(id, key.first)));
  }
  score.rows.push_back(found_row("entities", found.size(), predicted, wanted));
  score.rows.push_back(share_row("entities names", named, found.size()));
  score.rows.push_back({"entities who is who", b_cubed(found), std::nullopt, std::nullopt});
}

}  // namespace dossier::check
