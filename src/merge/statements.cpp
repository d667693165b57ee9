// Candidates from shared rare keys, scores from matching, groups from average linkage.
// Tested by tests/merge/statements_test.cpp.
#include "merge/statements.h"

#include <algorithm>
#include <map>
#include <set>

#include "merge/clusters.h"
#include "merge/statement_match.h"
#include "merge/statement_search.h"
#include "merge/wording.h"

namespace dossier {
namespace {

constexpr double kJoin = 0.4;            // average score of a group
constexpr std::size_t kWordsOfNote = 6;  // shorter wordings are anybody's

using Group = std::vector<Item>;

class Grouping {
 public:
  Grouping(const MergeInput& input, OffsetUnit unit)
      : input_(input), unit_(unit), items_(divided_items(input, unit)), weights_(weights_of(items_)) {}

  std::vector<StatementGroup> run() {
    std::vector<ScoredPair> pairs;
    std::vector<ItemPair> same_words_others;
    for (const ItemPair& pair : statement_pairs(items_, weights_)) {
      const StatementItem& a = items_[pair.first];
      const StatementItem& b = items_[pair.second];
      if (const MatchResult result = match_statements(input_, a, b, weights_);
          result.match != StatementMatch::kNone)
        pairs.push_back({pair, result.score});
      else if (said_by_others(a, b))
        same_words_others.push_back(pair);
    }
    std::vector<StatementGroup> groups;
    std::vector<std::size_t> group_of(items_.size());
    for (const Group& group : clusters(items_.size(), pairs, kJoin)) {
      for (const Item item : group) group_of[item] = groups.size();
      groups.push_back(describe(group));
      groups.back().id = "S" + std::to_string(groups.size());
    }
    note_others(same_words_others, group_of, groups);
    return groups;
  }

 private:
  // Words of note that two speakers are said to have said.
  bool said_by_others(const StatementItem& a, const StatementItem& b) const {
    if (speaker_fit(input_, a, b) != SpeakerFit::kOther) return false;
    if (std::min(a.words.size(), b.words.size()) < kWordsOfNote) return false;
    return match_wordings(a, b, weights_).match >= StatementMatch::kNear;
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
    report.paraphrase = match_wordings(item, full, weights_).match < StatementMatch::kNear;
    if (!report.paraphrase)
      report.changes = wording_changes({full.at, full.words}, {item.at, item.words}, unit_);
    return report;
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
      if (item != group[out.fullest])
        out.confidence = std::min(out.confidence, match_wordings(items_[item], full, weights_).score);
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
  std::vector<StatementItem> items_;
  KeyWeights weights_;
};

}  // namespace

std::vector<StatementGroup> group_statements(const MergeInput& input, OffsetUnit unit) {
  return Grouping(input, unit).run();
}

}  // namespace dossier
