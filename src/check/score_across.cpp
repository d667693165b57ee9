// What the articles have in common: statements joined, things named, figures in rows.
// Tested by tests/check/score_test.cpp.
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "check/scoring.h"
#include "check/word_alignment.h"

namespace dossier::check {
namespace {

struct Report {
  std::string document;
  Range range;
};

Report report_of(const Json& json) { return {string_of(json, "document"), range_of(json)}; }

bool fits(const Report& mine, const Report& gold) {
  return mine.document == gold.document && share(mine.range, gold.range) >= 0.5;
}

bool has(const std::vector<Report>& group, const Report& gold) {
  return std::any_of(group.begin(), group.end(), [&](const Report& mine) { return fits(mine, gold); });
}

std::vector<std::vector<Report>> groups_of(const Json& statements) {
  std::vector<std::vector<Report>> groups;
  for (const Json& statement : statements) {
    groups.emplace_back();
    for (const Json& report : list_of(statement, "reports")) groups.back().push_back(report_of(report));
  }
  return groups;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char byte : folded_words(text) + " ") {
    if (byte != ' ')
      word += byte;
    else if (!word.empty())
      words.push_back(std::exchange(word, {}));
  }
  return words;
}

class AcrossScore {
 public:
  AcrossScore(const Run& run, const Json& across, const Places& places, Score& score)
      : run_(run), across_(across), places_(places), score_(score) {}

  void statements() {
    const auto mine = groups_of(list_of(run_.report(), "statements"));
    const auto golds = groups_of(list_of(across_, "statements"));
    std::size_t joined = 0, pairs = 0, joined_near = 0, pairs_near = 0;
    for (std::size_t g = 0; g < golds.size(); ++g)
      for (std::size_t i = 0; i < golds[g].size(); ++i)
        for (std::size_t k = i + 1; k < golds[g].size(); ++k) {
          const Report &a = golds[g][i], &b = golds[g][k];
          if (a.document == b.document) continue;
          const bool near = alike(words_of(places_.text(a.document, a.range)),
                                  words_of(places_.text(b.document, b.range))) >= 0.6;
          const bool right = std::any_of(mine.begin(), mine.end(),
                                         [&](const auto& group) { return has(group, a) && has(group, b); });
          ++pairs;
          joined += right ? 1U : 0U;
          pairs_near += near ? 1U : 0U;
          joined_near += near && right ? 1U : 0U;
          if (!right)
            score_.misses.push_back(places_.at(a.document, a.range.start) + "statement " +
                                    string_of(list_of(across_, "statements")[g], "id") +
                                    ": not joined with " + b.document + (near ? " (same words)" : ""));
        }
    score_.rows.push_back(share_row("across statements recall", joined, pairs));
    score_.rows.push_back(share_row("across statements recall, same words", joined_near, pairs_near));
    score_.rows.push_back(precision_row(mine, golds));
  }

  void naming() {
    std::map<std::string, const Json*> named;
    const Json none = Json::object();
    const auto coverage = run_.report().find("coverage");
    for (const Json& row : list_of(coverage == run_.report().end() ? none : *coverage, "naming"))
      named.insert_or_assign(string_of(row, "name"), &row);
    std::size_t right = 0, total = 0;
    const auto terms = across_.find("terms");
    for (const auto& [name, by] : terms == across_.end() ? none.items() : terms->items())
      for (const auto& [document, words] : by.items()) {
        ++total;
        const auto it = named.find(name);
        const std::set<std::string> wanted = folded_set(words);
        const std::set<std::string> got = it == named.end() || !it->second->contains("by")
                                              ? std::set<std::string>()
                                              : folded_set(list_of((*it->second)["by"], document));
        const bool good = !got.empty() && std::includes(wanted.begin(), wanted.end(), got.begin(), got.end());
        right += good ? 1U : 0U;
        if (!good)
          score_.misses.push_back(places_.at(document, 0) + "naming of '" + name + "' differs from the gold");
      }
    score_.rows.push_back(share_row("across naming", right, total));
  }

  void figures() {
    read_rows();
    std::size_t right = 0, total = 0, joined = 0, pairs = 0;
    std::vector<std::set<std::string>> same_heads;
    for (const Json& figure : list_of(across_, "figures")) {
      const std::set<std::string> heads = folded_set(list_of(figure, "of"));
      same_heads.push_back(heads);
      std::vector<std::pair<std::string, std::optional<std::size_t>>> where;
      for (const Json& json : list_of(figure, "reports")) {
        const Report report = report_of(json);
        const auto row = row_with(report, figure, heads);
        ++total;
        right += row ? 1U : 0U;
        where.emplace_back(report.document, row);
        if (!row)
          score_.misses.push_back(places_.at(report.document, report.range.start) + "figure '" +
                                  places_.text(report.document, report.range) + "' in no row of its kind");
      }
      for (std::size_t i = 0; i < where.size(); ++i)
        for (std::size_t k = i + 1; k < where.size(); ++k) {
          if (where[i].first == where[k].first) continue;
          ++pairs;
          joined += where[i].second && where[i].second == where[k].second ? 1U : 0U;
        }
    }
    score_.rows.push_back(share_row("across figures", right, total));
    score_.rows.push_back(share_row("across figures joined", joined, pairs));
    score_.rows.push_back(one_thing_row(same_heads));
  }

 private:
  // One value of a row of the report's figures.
  struct Row {
    std::string of, unit;
    Json value;
    std::set<std::pair<std::string, Range>> reports;
  };

  static std::set<std::string> folded_set(const Json& words) {
    std::set<std::string> folded;
    for (const Json& word : words)
      if (word.is_string()) folded.insert(folded_words(word.get<std::string>()));
    return folded;
  }

  // Of the pairs that touch an annotated report, how many join two reports of the same statement.
  static ScoreRow precision_row(const std::vector<std::vector<Report>>& mine,
                                const std::vector<std::vector<Report>>& golds) {
    const auto golds_of = [&](const Report& report) {
      std::set<std::size_t> found;
      for (std::size_t g = 0; g < golds.size(); ++g)
        if (std::any_of(golds[g].begin(), golds[g].end(),
                        [&](const Report& gold) { return fits(report, gold); }))
          found.insert(g);
      return found;
    };
    std::size_t right = 0, judged = 0;
    for (const auto& group : mine)
      for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t k = i + 1; k < group.size(); ++k) {
          if (group[i].document == group[k].document) continue;
          const auto a = golds_of(group[i]), b = golds_of(group[k]);
          if (a.empty() && b.empty()) continue;
          ++judged;
          right += std::any_of(a.begin(), a.end(), [&](std::size_t g) { return b.count(g) != 0; }) ? 1U : 0U;
        }
    return share_row("across statements precision", right, judged);
  }

  void read_rows() {
    for (const Json& figure : list_of(run_.report(), "figures"))
      for (const Json& value : list_of(figure, "values")) {
        Row row{folded_words(string_of(figure, "of")),
                string_of(figure, "unit"),
                value.contains("value") ? value["value"] : Json(),
                {}};
        for (const Json& report : list_of(value, "reports"))
          row.reports.emplace(string_of(report, "document"), range_of(report));
        rows_.push_back(std::move(row));
      }
  }

  std::optional<std::size_t> row_with(const Report& report, const Json& figure,
                                      const std::set<std::string>& heads) const {
    const Json none;
    const Json& value = figure.contains("value") ? figure["value"] : none;
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (rows_[i].reports.count({report.document, report.range}) != 0 && rows_[i].value == value &&
          rows_[i].unit == string_of(figure, "unit") && (heads.empty() || heads.count(rows_[i].of) != 0))
        return i;
    return std::nullopt;
  }

  ScoreRow one_thing_row(const std::vector<std::set<std::string>>& same_heads) const {
    std::map<std::pair<std::string, Range>, std::string> thing;
    for (const Json& gold : run_.gold())
      for (const Json& figure : list_of(gold, "figures"))
        thing[{string_of(gold, "id"), range_of(figure)}] = folded_words(string_of(figure, "of"));
    std::size_t right = 0, judged = 0;
    for (const Row& row : rows_) {
      std::set<std::string> heads;
      for (const auto& report : row.reports)
        if (const auto it = thing.find(report); it != thing.end()) heads.insert(it->second);
      if (heads.empty()) continue;
      ++judged;
      const bool known = std::any_of(same_heads.begin(), same_heads.end(), [&](const auto& same) {
        return std::includes(same.begin(), same.end(), heads.begin(), heads.end());
      });
      right += heads.size() == 1 || known ? 1U : 0U;
    }
    return share_row("across figures rows about one thing", right, judged);
  }

  const Run& run_;
  const Json& across_;
  const Places& places_;
  Score& score_;
  std::vector<Row> rows_;
};

}  // namespace

void score_across(const Run& run, const Json& across, const Places& places, Score& score) {
  AcrossScore all(run, across, places, score);
  all.statements();
  all.naming();
  all.figures();
}

}  // namespace dossier::check
