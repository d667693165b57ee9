#pragma once
// A report held against a gold standard: the rows of `dossier check`.
//
// The gold is one document a line (JSON Lines): id, blocks, entities, dates, figures, quotes with offsets in
// code points, half-open; what the articles have in common may stand in a second file (statements, terms,
// figures).
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/error.h"

namespace dossier {

// One row: precision, recall and F1 where things are found, a share (in `f1`) where only those found are
// judged. All in [0, 1].
struct ScoreRow {
  std::string name;
  double f1 = 0;
  std::optional<double> precision, recall;
};

struct Score {
  std::vector<ScoreRow> rows;
  std::vector<std::string> misses;  // "path:line: what", in order of documents and layers
};

struct GoldFiles {
  std::string documents;              // the bytes of GOLD.jsonl
  std::string documents_place;        // how messages name it
  std::optional<std::string> across;  // the bytes of across.json
  std::string across_place;
};

// The text of an article, and how a miss names its file.
struct ScoredText {
  std::string text;
  std::string place;
};

// `report` is the JSON of a whole report with code point offsets; `texts` are its articles by id.
// Fails where the gold cannot be read, with file:line.
Result<Score> score_report(std::string_view report, const GoldFiles& gold,
                           const std::map<std::string, ScoredText>& texts);

}  // namespace dossier
