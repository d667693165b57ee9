// Quotes: found when the spans share enough; of those found, whether the speaker is the gold's, by name or by
// mention. Tested by tests/check/score_test.cpp.
#include <algorithm>

#include "check/scoring.h"
#include "text/token_shape.h"

namespace dossier::check {
namespace {

struct Group {
  std::string name;
  std::vector<std::string> kinds;
  double need;  // the overlap's share of the longer span
};

const Group kGroups[] = {{"marked", {"direct", "mixed"}, 0.8},
                         {"turns", {"question", "answer"}, 0.8},
                         {"indirect", {"indirect"}, 0.6}};

class GroupScore {
 public:
  GroupScore(const Group& group, const Run& run, const Places& places, Score& score)
      : group_(group), run_(run), places_(places), score_(score) {}

  void run_all() {
    for (const Json& gold : run_.gold()) document(gold);
    const std::string name = "quotes " + group_.name;
    score_.rows.push_back(found_row(name, found_, predicted_, wanted_));
    score_.rows.push_back(share_row(name + " speaker", right_, found_));
    score_.rows.push_back(found_row(name + " content and speaker", right_, predicted_, wanted_));
  }

 private:
  std::vector<const Json*> of_group(const Json& document) const {
    std::vector<const Json*> quotes;
    for (const Json& quote : list_of(document, "quotes"))
      if (std::count(group_.kinds.begin(), group_.kinds.end(), string_of(quote, "kind")) != 0)
        quotes.push_back(&quote);
    return quotes;
  }

  void document(const Json& gold) {
    const std::string id = string_of(gold, "id");
    std::vector<const Json*> mine = of_group(run_.document(id));
    predicted_ += mine.size();
    for (const Json* quote : of_group(gold)) {
      ++wanted_;
      const Range range = range_of(*quote);
      const auto best = std::max_element(mine.begin(), mine.end(), [&](const Json* a, const Json* b) {
        return share(range, range_of(*a)) < share(range, range_of(*b));
      });
      const std::string what =
          places_.at(id, range.start) + group_.name + " quote '" + places_.text(id, range) + "'";
      if (best == mine.end() || share(range, range_of(**best)) < group_.need) {
        score_.misses.push_back(what + ": missed");
        continue;
      }
      ++found_;
      speaker(id, **best, *quote, what);
      mine.erase(best);
    }
    for (const Json* quote : mine)
      score_.misses.push_back(places_.at(id, range_of(*quote).start) + group_.name + " quote '" +
                              string_of(*quote, "text") + "': too many");
  }

  std::string name_of(const std::string& id, const Json& speaker) const {
    const std::string entity = string_of(speaker, "entity");
    for (const Json& chain : list_of(run_.document(id), "entities"))
      if (!entity.empty() && string_of(chain, "id") == entity) return run_.chain_name(id, chain);
    return string_of(speaker, "name");
  }

  void speaker(const std::string& id, const Json& mine, const Json& gold, const std::string& what) {
    const auto it = mine.find("speaker");
    const Json none = Json::object();
    const Json& speaker = it != mine.end() && it->is_object() ? *it : none;
    const std::string name = name_of(id, speaker), wanted = string_of(gold, "speaker");
    bool same = name.empty() || wanted.empty() ? name.empty() && wanted.empty()
                                               : folded_words(name) == folded_words(wanted);
    if (!same && gold.contains("speaker_start") && gold["speaker_start"].is_number() &&
        range_of(speaker).start >= 0) {
      const Range here = range_of(speaker);
      same = std::min(here.end, gold["speaker_end"].get<std::int64_t>()) >
             std::max(here.start, gold["speaker_start"].get<std::int64_t>());
    }
    if (same)
      ++right_;
    else
      score_.misses.push_back(what + ": speaker '" + name + "', gold '" + wanted + "'");
  }

  const Group& group_;
  const Run& run_;
  const Places& places_;
  Score& score_;
  std::size_t found_ = 0, right_ = 0, predicted_ = 0, wanted_ = 0;
};

}  // namespace

void score_quotes(const Run& run, const Places& places, Score& score) {
  for (const Group& group : kGroups) GroupScore(group, run, places, score).run_all();
}

void score_blocks(const Run& run, const Places& places, Score& score) {
  std::size_t same = 0, total = 0;
  for (const Json& gold : run.gold()) {
    const std::string id = string_of(gold, "id");
    for (const Json& block : list_of(gold, "blocks")) {
      const Range range = range_of(block);
      std::vector<std::string> types(static_cast<std::size_t>(range.end - range.start));
      for (const Json& mine : list_of(run.document(id), "blocks"))
        for (auto at = std::max(range.start, range_of(mine).start);
             at < std::min(range.end, range_of(mine).end); ++at)
          types[static_cast<std::size_t>(at - range.start)] = string_of(mine, "type");
      std::size_t at = 0;
      bool missed = false;
      const std::string text = places.text(id, range);
      for (std::uint32_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue;
        const std::string& type = types[at++];
        if (white_space_at(text, i) != 0) continue;
        ++total;
        if (type == string_of(block, "type"))
          ++same;
        else
          missed = true;
      }
      if (missed)
        score.misses.push_back(places.at(id, range.start) + "block '" + text.substr(0, 60) + "': " +
                               (types.empty() ? "" : types.front()) + ", gold " + string_of(block, "type"));
    }
  }
  score.rows.push_back(share_row("blocks", same, total));
}

}  // namespace dossier::check
