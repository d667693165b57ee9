// Stems, replaced where the table knows an equal.
// Tested by tests/resolve/evidence_test.cpp.
#include "resolve/figure_heads.h"

#include "data/tsv.h"
#include "match/stem.h"

namespace dossier {
namespace {

constexpr std::string_view kEquals = "lexicon/figure-equals.tsv";

std::string stems_of(std::string_view words) {
  std::string stems;
  for (const std::string_view word : split(words, ' ')) {
    if (!stems.empty()) stems += ' ';
    stems += stem(word);
  }
  return stems;
}

}  // namespace

Result<FigureHeads> FigureHeads::load(Language& language) {
  const auto rows = read_tsv(language.data, kEquals, 2);
  if (!rows) return rows.error();
  FigureHeads out;
  for (const TsvRow& row : rows.value()) out.stands_for_.emplace(stems_of(row[0]), stems_of(row[1]));
  return out;
}

WordHash FigureHeads::key_of(const Document& document, const Language& language, const ContentWords& words,
                             TokenRange head) const {
  if (head.empty()) return 0;
  std::string stems;
  for (TokenIndex i = head.begin; i < head.end; ++i) {
    if (document.token(i).kind == TokenKind::kMark) continue;
    if (!stems.empty()) stems += ' ';
    stems += words.stem_of(document, language, document.token(i));
  }
  if (head.begin > 0) {
    const std::string two = words.stem_of(document, language, document.token(head.begin - 1)) + ' ' + stems;
    if (const auto it = stands_for_.find(two); it != stands_for_.end()) return word_hash(it->second);
  }
  const auto it = stands_for_.find(stems);
  return word_hash(it == stands_for_.end() ? stems : it->second);
}

}  // namespace dossier
