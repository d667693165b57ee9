// Candidates from shared rare keys, scores from matching, groups from average linkage.
// Tested by tests/merge/statements_test.cpp.
#include "merge/statements.h"

#include <algorithm>
#include <map>
#include <set>

#include "merge/clusters.h"
#include "merge/statement_links.h"
#include "merge/statement_search.h"
#include "merge/wording.h"

namespace dossier {
namespace {

constexpr double kBeside = 0.5;          // least score of two reports of one statement in one article
constexpr double kJoin = 0.3;            // average score of a group
constexpr std::size_t kWordsOfNote = 6;  // shorter wordings are anybody's

using Group = std::vector<Item>;

class Grouping {
 public:
  Grouping(const MergeInput& input, OffsetUnit unit)
      : input_(input),
        unit_(unit),
        speakers_(input),
        items_(divided_items(input, speakers_, unit)),
        weights_(weigh_items(items_)) {}

  std::vector<StatementGroup> run() {
    const std::vector<ItemPair> candidates = statement_pairs(items_, weights_);
    links_ = link_statements(speakers_, items_, candidates);
    std::vector<ScoredPair> pairs;
    for (const StatementLink& link : links_)
      pairs.push_back({link.items, link.result.score, link.result.match != StatementMatch::kNone});
    std::vector<ItemPair> same_words_others;
    for (const ItemPair& pair : candidates)
      if (said_by_others(items_[pair.first], items_[pair.second])) same_words_others.push_back(pair);
    std::vector<StatementGroup> groups;
    std::vector<std::size_t> group_of(items_.size());
    const auto apart = [this](Item a, Item b) { return said_beside(items_[a], items_[b]); };
    for (const Group& group : clusters(items_.size(), pairs, kJoin, apart)) {
      for (const Item item : group) group_of[item] = groups.size();
      groups.push_back(describe(group));
      groups.back().id = "S" + std::to_string(groups.size());
    }
    note_others(same_words_others, group_of, groups);
    return groups;
  }

 private:
  // Two sentences that one article quotes in marks are two statements, if they are not the same words.
  static bool said_beside(const StatementItem& a, const StatementItem& b) {
    if (a.document != b.document) return false;
    const MatchResult result = match_wordings(a, b);
    return result.match < StatementMatch::kNear &&
           ((is_in_marks(a) && is_in_marks(b)) || result.score < kBeside);
  }

  // Words of note that two speakers are said to have said.
  bool said_by_others(const StatementItem& a, const StatementItem& b) const {
    if (std::min(a.words.size(), b.words.size()) < kWordsOfNote) return false;
    if (speakers_.fit(a, b) != SpeakerFit::kOther) return false;
    return are_near(a, b);
  }

  void note_others(const std::vector<ItemPair>& pairs, const std::vector<std::size_t>& group_of,
                   std::vector<StatementGroup>& groups) const {
    std::map<std::size_t, std::set<std::size_t>> others;
    for (const ItemPair& pair : pairs) {
      const std::size_t a = group_of[pair.first], b = group_of[pair.second];
      if (a == b) continue;
      others[a].insert(b);
      others[b].insert(a);
    }
    for (const auto& [group, found] : others)
      for (const std::size_t other : found) groups[group].otherwise.push_back(groups[other].id);
  }

  // The item with the most content; of equals one in quotation marks, then the first.
  std::size_t fullest_of(const Group& group) const {
    const auto worth = [&](Item item) {
      return std::pair(weights_.of(items_[item].content.keys),
                       items_[item].quote->kind != QuoteKind::kIndirect);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < group.size(); ++i)
      if (worth(group[i]) > worth(group[best])) best = i;
    return best;
  }

  StatementReport report_of(const StatementItem& item, const StatementItem& full) const {
    StatementReport report;
    report.place = {input_.documents[item.document].id, item.at};
    report.quote = item.quote->id;
    report.kind = item.quote->kind;
    if (item.wording == full.wording) return report;
    report.paraphrase = match_wordings(item, full).match < StatementMatch::kNear;
    report.changes = wording_changes({full.at, full.words}, {item.at, item.words}, unit_);
    return report;
  }

  // How well a report fits the one of its group that it fits best.
  double best_score(Item item, const Group& group) const {
    double best = 0;
    for (const Item other : group) best = std::max(best, score_of(std::minmax(item, other)));
    return best;
  }

  double score_of(ItemPair pair) const {
    const auto it = std::lower_bound(
        links_.begin(), links_.end(), pair,
        [](const StatementLink& link, const ItemPair& wanted) { return link.items < wanted; });
    return it != links_.end() && it->items == pair ? it->result.score : 0.0;
  }

  void name_speaker(const Group& group, StatementGroup& out) const {
    for (const Item item : group) {
      if (const auto speaker = items_[item].speaker) {
        const SharedEntity& entity = input_.entities[*speaker];
        // A full name tells more than "Clinton" alone.
        if (out.speaker && entity.name.size() <= out.speaker_name.size()) continue;
        out.speaker = entity.id;
        out.speaker_name = entity.name;
      } else if (!out.speaker && out.speaker_name.empty() && items_[item].quote->speaker) {
        out.speaker_name = items_[item].quote->speaker->name;
      }
    }
  }

  StatementGroup describe(Group group) const {
    std::sort(group.begin(), group.end(), [&](Item a, Item b) {
      const DocumentIndex first = items_[a].document, second = items_[b].document;
      return first == second ? a < b : published_before(input_, first, second);
    });
    StatementGroup out;
    out.fullest = fullest_of(group);
    const StatementItem& full = items_[group[out.fullest]];
    std::vector<DocumentIndex> documents;
    bool marked = false, indirect = false;
    out.identical = true;
    for (const Item item : group) {
      out.reports.push_back(report_of(items_[item], full));
      out.identical = out.identical && items_[item].wording == full.wording;
      (items_[item].quote->kind == QuoteKind::kIndirect ? indirect : marked) = true;
      if (group.size() > 1) out.confidence = std::min(out.confidence, best_score(item, group));
      documents.push_back(items_[item].document);
    }
    const Support support = support_of(input_, std::move(documents));
    out.documents = support.documents;
    out.independent = support.independent;
    out.marks_differ = marked && indirect;
    name_speaker(group, out);
    return out;
  }

  const MergeInput& input_;
  OffsetUnit unit_;
  Speakers speakers_;
  std::vector<StatementItem> items_;
  KeyWeights weights_;
  std::vector<StatementLink> links_;  // by items
};

}  // namespace

std::vector<StatementGroup> group_statements(const MergeInput& input, OffsetUnit unit) {
  return Grouping(input, unit).run();
}

}  // namespace dossier
