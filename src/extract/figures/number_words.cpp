// Loads the number words.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-numbers.tsv).
#include "extract/figures/number_words.h"

#include <algorithm>
#include <array>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/number-words.tsv";
constexpr std::array<std::string_view, 14> kClasses = {"",       "unit",    "ten",  "scale", "dozen",
                                                       "letter", "ordinal", "part", "parts", "glyph",
                                                       "vague",  "times",   "sign", "point"};

}  // namespace

Result<NumberWords> NumberWords::load(Language& language) {
  const auto rows = read_tsv(language.data, kFile, 2);
  if (!rows) return rows.error();
  NumberWords words;
  for (const TsvRow& row : rows.value()) {
    const Error wrong{language.data.place(kFile) + ":" + std::to_string(row.line), "is no number word"};
    const auto known = std::find(kClasses.begin() + 1, kClasses.end(), row[1]);
    const auto value = row[2].empty() ? Exact() : Exact::parse(row[2]);
    if (known == kClasses.end() || !value || words.words_.size() > 255) return wrong;
    const WordId id = language.vocabulary.intern(fold(row[0]));
    if (id >= words.slot_.size()) words.slot_.resize(id + 1);
    words.slot_[id] = static_cast<std::uint8_t>(words.words_.size());
    words.words_.push_back({static_cast<NumberClass>(known - kClasses.begin()), *value});
  }
  return words;
}

}  // namespace dossier
