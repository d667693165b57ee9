// `dossier check`: reports over the inputs and holds them against a gold standard, or writes the beginning of
// one. Tested by tests/cli/check_test.cpp, which runs the program.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "check/gold_writer.h"
#include "check/score.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "merge/merge.h"
#include "read/reader.h"
#include "report/offsets.h"
#include "report/report_json.h"

namespace dossier {
namespace {

struct Checked {
  Report report;
  std::map<std::string, ScoredText> texts;  // by id
  bool any_failure = false;
};

std::optional<std::string> bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>(in), {}};
}

Checked analyze_all(Reader reader, const Analyzer& analyzer) {
  Checked checked;
  std::vector<DocumentReport> documents;
  while (auto item = reader.next()) {
    say(item->problems);
    checked.any_failure = checked.any_failure || item->failed;
    if (!item->article) continue;
    const Article& article = *item->article;
    documents.push_back(in_units(analyzer.analyze(article), article.text, OffsetUnit::kCodepoint));
    checked.texts[article.id] = {article.text, item->place};
  }
  checked.report = merge(std::move(documents), {}, OffsetUnit::kCodepoint);
  return checked;
}

// across.json beside the gold, or the file that the option names; nothing where there is none.
Result<GoldFiles> read_gold(const CheckConfig& config) {
  const auto documents = bytes_of(*config.gold);
  if (!documents) return Error{config.gold->string(), "cannot be read"};
  GoldFiles gold{*documents, config.gold->string(), std::nullopt, ""};
  const auto beside = config.gold->parent_path() / "across.json";
  const auto across = config.across.value_or(beside);
  gold.across = bytes_of(across);
  gold.across_place = across.string();
  if (config.across && !gold.across) return Error{gold.across_place, "cannot be read"};
  return gold;
}

std::string percent(const std::optional<double>& share) {
  if (!share) return "       -";
  char text[16];
  std::snprintf(text, sizeof text, "%8.2f", 100 * *share);
  return text;
}

void print(const Score& score) {
  std::cout << "                                              precision  recall      F1\n";
  for (const ScoreRow& row : score.rows) {
    std::string name = row.name;
    name.resize(47, ' ');
    std::cout << name << percent(row.precision) << percent(row.recall) << percent(row.f1) << '\n';
  }
  for (const std::string& miss : score.misses) std::cout << miss << '\n';
}

// The exit code: every minimum names a row and is reached.
int judge(const Score& score, const CheckConfig& config) {
  int code = kDone;
  for (const auto& [name, minimum] : config.minimums) {
    const auto row = std::find_if(score.rows.begin(), score.rows.end(),
                                  [&, &wanted = name](const ScoreRow& one) { return one.name == wanted; });
    if (row == score.rows.end()) {
      say("--min " + name + ": there is no such row");
      return kNothingDone;
    }
    if (row->f1 + 1e-9 >= minimum) continue;
    say(name + " is at" + percent(row->f1) + ", below the minimum of" + percent(minimum));
    code = kDoneWithFailures;
  }
  return code;
}

}  // namespace

int run_check(const CheckConfig& config) {
  ReadOptions options{config.max_bytes, {}};
  if (config.dates) {
    auto dates = read_dates_file(*config.dates);
    if (!dates) {
      say(dates.error().message());
      return kNothingDone;
    }
    options.dates = std::move(dates).value();
  }
  const auto analyzer = Analyzer::load(config.analyzer);
  if (!analyzer) {
    say(analyzer.error().message());
    return kNothingDone;
  }
  const Checked checked = analyze_all(Reader(config.inputs, std::move(options), std::cin), analyzer.value());
  if (checked.texts.empty()) {
    say("nothing to read");
    return kNothingDone;
  }
  const int code = checked.any_failure ? kDoneWithFailures : kDone;
  if (config.write) {
    if (write_file(*config.write, gold_lines(checked.report)) == WriteResult::kWritten) return code;
    say(config.write->string() + ": cannot be written");
    return kNothingDone;
  }
  const auto gold = read_gold(config);
  if (!gold) {
    say(gold.error().message());
    return kNothingDone;
  }
  const auto score = score_report(report_json(checked.report, false, false), gold.value(), checked.texts);
  if (!score) {
    say(score.error().message());
    return kNothingDone;
  }
  print(score.value());
  return std::max(code, judge(score.value(), config));
}

}  // namespace dossier
