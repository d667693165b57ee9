// Loads the abbreviations into a table by word number.
// Tested by tests/text/tokenizer_test.cpp and sentences_test.cpp.
#include "text/abbreviations.h"

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/abbreviations.tsv";

Abbreviation class_of(std::string_view name) {
  if (name == "title") return Abbreviation::kTitle;
  if (name == "month") return Abbreviation::kMonth;
  if (name == "company") return Abbreviation::kCompany;
  if (name == "place") return Abbreviation::kPlace;
  if (name == "other") return Abbreviation::kOther;
  return Abbreviation::kNone;
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
    if (word >= abbreviations.classes_.size()) abbreviations.classes_.resize(word + 1, Abbreviation::kNone);
    abbreviations.classes_[word] = kind;
  }
  return abbreviations;
}

}  // namespace dossier
