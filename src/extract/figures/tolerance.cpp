// Compares the few tokens before a number with the signs of the table.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-tolerance.tsv).
#include "extract/figures/tolerance.h"

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {

Result<ToleranceReader> ToleranceReader::load(Language& language) {
  const auto rows = read_tsv(language.data, "lexicon/tolerance-signs.tsv", 1);
  if (!rows) return rows.error();
  ToleranceReader reader;
  for (const TsvRow& row : rows.value()) {
    std::vector<WordId> sign;
    for (const std::string_view token : split(row[0], ' '))
      sign.push_back(language.vocabulary.intern(fold(token)));
    reader.signs_.push_back(std::move(sign));
  }
  return reader;
}

TokenIndex ToleranceReader::sign_before(const SentenceView& view, TokenIndex number) const {
  for (const std::vector<WordId>& sign : signs_)
    for (const TokenIndex end : {number, number + 1}) {
      const auto size = static_cast<TokenIndex>(sign.size());
      if (end < view.begin() + size || (end > number && size == 1)) continue;
      const TokenIndex begin = end - size;
      const auto fits = [&](TokenIndex i) { return view.word(begin + i) == sign[i]; };
      TokenIndex same = 0;
      while (same < size && fits(same)) ++same;
      if (same == size) return begin;
    }
  return number;
}

}  // namespace dossier
