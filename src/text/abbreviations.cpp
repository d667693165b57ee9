// Loads the abbreviations into a table by word number.
// Tested by tests/text/tokenizer_test.cpp and sentences_test.cpp.
#include "text/abbreviations.h"

#include <algorithm>
#include <array>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/abbreviations.tsv";

// In the order of the enumeration, after kNone.
constexpr std::array<std::string_view, 13> kClasses = {
    "title", "name",    "number", "reference",    "month", "day",  "suffix",
    "time",  "company", "place",  "organisation", "unit",  "other"};

Abbreviation class_of(std::string_view name) {
  const auto it = std::find(kClasses.begin(), kClasses.end(), name);
  if (it == kClasses.end()) return Abbreviation::kNone;
  return static_cast<Abbreviation>(it - kClasses.begin() + 1);
}

}  // namespace

Result<Abbreviations> Abbreviations::load(const DataSet& data, Vocabulary& vocabulary) {
  const auto rows = read_tsv(data, kFile, 2);
  if (!rows) return rows.error();
  Abbreviations abbreviations;
  for (const TsvRow& row : rows.value()) {
    const Abbreviation kind = class_of(row[1]);
    if (kind == Abbreviation::kNone)
      return Error{data.place(kFile) + ":" + std::to_string(row.line),
                   "unknown class '" + std::string(row[1]) + "'"};
    const WordId word = vocabulary.intern(fold(row[0]));
    if (word >= abbreviations.entries_.size()) abbreviations.entries_.resize(word + 1);
    Entry& entry = abbreviations.entries_[word];
    // A form that stands in both cases ("No.", "no.") is one in either.
    const bool capital = row[0].front() >= 'A' && row[0].front() <= 'Z';
    entry.capital = capital && (entry.kind == Abbreviation::kNone || entry.capital);
    entry.kind = kind;
  }
  return abbreviations;
}

}  // namespace dossier
