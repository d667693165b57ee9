#pragma once
// What the layers' scores share: spans of JSON objects, counts, folded names, and the place of a miss.
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "check/score.h"

namespace dossier::check {

using Json = nlohmann::json;

struct Range {
  std::int64_t start = 0;
  std::int64_t end = 0;
  friend auto operator<=>(const Range&, const Range&) = default;
};

Range range_of(const Json& object);
// The overlap's share of the longer one.
double share(Range a, Range b);

// Case, diacritics and punctuation folded, words parted by one space.
std::string folded_words(std::string_view text);

// A member's string; empty where it is missing or null.
std::string string_of(const Json& object, std::string_view key);
const Json& list_of(const Json& object, std::string_view key);  // an empty array where it is missing

ScoreRow found_row(std::string name, std::size_t right, std::size_t predicted, std::size_t wanted);
ScoreRow share_row(std::string name, std::size_t right, std::size_t judged);

// Code points to lines of one article's text.
class Places {
 public:
  explicit Places(const std::map<std::string, ScoredText>& texts) : texts_(texts) {}
  // "path:line: " of a code point of a document.
  std::string at(const std::string& document, std::int64_t code_point) const;
  // The text of a range of code points.
  std::string text(const std::string& document, Range range) const;

 private:
  const std::map<std::string, ScoredText>& texts_;
};

// The report's documents and gold's, by id, and how chains are named over the whole run.
class Run {
 public:
  Run(const Json& report, const std::vector<Json>& gold);

  const std::vector<Json>& gold() const { return gold_; }
  // The report's document of an id; an empty object where there is none.
  const Json& document(const std::string& id) const;
  const Json& report() const { return report_; }
  // The name of a chain of a document: the run's entity's name where it is in one.
  std::string chain_name(const std::string& document, const Json& chain) const;
  // What tells the run's entity, or the chain where it is in none.
  std::string chain_key(const std::string& document, const Json& chain) const;

 private:
  const Json* whole(const std::string& document, const std::string& chain) const;

  const Json& report_;
  const std::vector<Json>& gold_;
  std::map<std::string, const Json*> documents_;
  std::map<std::pair<std::string, std::string>, const Json*> whole_;
};

void score_entities(const Run& run, const Places& places, Score& score);
void score_dates(const Run& run, const Places& places, Score& score);
void score_figures(const Run& run, const Places& places, Score& score);
void score_quotes(const Run& run, const Places& places, Score& score);
void score_blocks(const Run& run, const Places& places, Score& score);
void score_across(const Run& run, const Json& across, const Places& places, Score& score);

}  // namespace dossier::check
