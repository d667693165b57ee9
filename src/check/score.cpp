// Reads gold and report and asks each layer for its rows.
// Tested by tests/check/score_test.cpp and, where the shared gold is, against its own scorer
// (tests/check/agreement.py).
#include "check/score.h"

#include <algorithm>

#include "check/scoring.h"

namespace dossier {
namespace {

using check::Json;

Result<std::vector<Json>> read_lines(const std::string& bytes, const std::string& place) {
  std::vector<Json> lines;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = std::string_view(bytes).substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("id"))
      return Error{place + ":" + std::to_string(number), "is not a JSON object with an id"};
    lines.push_back(std::move(json));
  }
  if (lines.empty()) return Error{place, "holds no documents"};
  return lines;
}

}  // namespace

Result<Score> score_report(std::string_view report, const GoldFiles& files,
                           const std::map<std::string, ScoredText>& texts) {
  const Json json = Json::parse(report, nullptr, false);
  if (!json.is_object()) return Error{"", "the report is no JSON object"};
  const auto gold = read_lines(files.documents, files.documents_place);
  if (!gold) return gold.error();
  Score score;
  const check::Run run(json, gold.value());
  const check::Places places(texts);
  check::score_entities(run, places, score);
  check::score_dates(run, places, score);
  check::score_figures(run, places, score);
  check::score_quotes(run, places, score);
  check::score_blocks(run, places, score);
  if (files.across) {
    const Json across = Json::parse(*files.across, nullptr, false);
    if (!across.is_object()) return Error{files.across_place, "is no JSON object"};
    check::score_across(run, across, places, score);
  }
  return score;
}

}  // namespace dossier
