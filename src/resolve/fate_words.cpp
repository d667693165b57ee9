// Rows by their first word; verbs in all their forms, nouns in both numbers.
// Tested by tests/resolve/fates_test.cpp.
#include "resolve/fate_words.h"

#include <algorithm>
#include <array>

#include "data/tsv.h"
#include "match/stem.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/fates.tsv";
constexpr std::string_view kAnybody = "anybody";
constexpr std::array<std::string_view, 5> kParts = {"subject-verb", "object-verb", "state", "noun", "toll"};

std::string plural_of(const std::string& noun) {
  return noun.ends_with('y') ? noun.substr(0, noun.size() - 1) + "ies" : noun + 's';
}

}  // namespace

Result<FateWords> FateWords::load(Language& language) {
  const auto rows = read_tsv(language.data, kFile, 3);
  if (!rows) return rows.error();
  FateWords out;
  const auto add = [&](const FateRow& row) {
    out.beginning_with_[row.words.front()].push_back(out.rows_.size());
    out.rows_.push_back(row);
  };
  for (const TsvRow& row : rows.value()) {
    if (row[2] == kAnybody) {
      out.anybody_.push_back(stem(fold(row[0])));
      continue;
    }
    const auto part = std::find(kParts.begin(), kParts.end(), row[2]);
    if (part == kParts.end())
      return Error{language.data.place(kFile) + ":" + std::to_string(row.line), "has no known part"};
    FateRow made{static_cast<FatePart>(part - kParts.begin()), std::string(row[1]), {}, {}};
    for (const std::string_view word : split(row[0], ' '))
      made.words.push_back(language.vocabulary.intern(fold(word)));
    for (const std::string_view head : split(row[3], ',')) made.heads.push_back(stem(fold(head)));
    add(made);
    if (made.part != FatePart::kNoun || made.words.size() > 1) continue;
    made.words = {language.vocabulary.intern(plural_of(fold(row[0])))};
    add(made);
  }
  return out;
}

const FateRow* FateWords::at(const SentenceView& view, TokenIndex token, FatePart part) const {
  if (!view.has(token) || view.word(token) == kUnknownWord) return nullptr;
  const bool verb = part == FatePart::kSubjectVerb || part == FatePart::kObjectVerb;
  const auto found = beginning_with_.find(verb ? view.fact(token).lemma : view.word(token));
  if (found == beginning_with_.end()) return nullptr;
  const FateRow* best = nullptr;
  for (const std::size_t index : found->second) {
    const FateRow& row = rows_[index];
    if (row.part != part || (best != nullptr && best->words.size() >= row.words.size())) continue;
    bool all = true;
    for (TokenIndex i = 1; i < row.words.size(); ++i) all = all && view.word(token + i) == row.words[i];
    if (all) best = &row;
  }
  return best;
}

bool FateWords::is_anybody(std::string_view stem) const {
  return std::find(anybody_.begin(), anybody_.end(), stem) != anybody_.end();
}

}  // namespace dossier
