// The way of quotes: marks are paired, stretches in marks get their speakers, turns of interviews theirs, and
// what is left is read for reported statements.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes.h"

#include <algorithm>

#include "extract/quotes/indirect.h"
#include "extract/quotes/marked.h"
#include "extract/quotes/marks.h"
#include "extract/quotes/readings.h"
#include "extract/quotes/turns.h"

namespace dossier {
namespace {

// What others are said to have said inside of a turn is part of the turn.
bool may_report(BlockType type) {
  return type != BlockType::kBoilerplate && type != BlockType::kQuestion && type != BlockType::kAnswer;
}

}  // namespace

Result<QuoteExtractor> QuoteExtractor::load(Language& language) {
  QuoteExtractor extractor;
  auto roles = SentenceRoles::load(language);
  if (!roles) return roles.error();
  extractor.roles_ = std::move(roles).value();
  auto cues = CueLexicon::load(language, extractor.roles_);
  if (!cues) return cues.error();
  extractor.cues_ = std::move(cues).value();
  return extractor;
}

std::vector<QuoteMention> QuoteExtractor::extract(const Document& document, const Language& language,
                                                  const std::vector<NameMention>& names) const {
  Readings readings(document, language, roles_, cues_, names);
  const std::vector<MarkedStretch> stretches = pair_marks(document);
  std::uint32_t statement = 0;
  std::vector<QuoteMention> quotes = MarkedQuotes(readings).find(stretches, statement);
  IndirectQuotes indirect(readings, stretches, quotes);
  std::erase_if(quotes, [&](const QuoteMention& quote) {
    return !may_report(document.blocks()[document.block_of(document.tokens_in(quote.span).begin)].type);
  });
  for (QuoteMention& turn : find_turns(document, statement)) quotes.push_back(std::move(turn));
  for (std::uint32_t k = 0; k < document.sentences().size(); ++k) {
    const Sentence& sentence = document.sentences()[k];
    if (!may_report(document.blocks()[sentence.block].type)) continue;
    const auto begin = document.tokens().begin() + sentence.tokens.begin;
    const auto end = document.tokens().begin() + sentence.tokens.end;
    if (std::any_of(begin, end, [&](const Token& token) { return roles_.is(token, kRoleCueWord); }))
      indirect.find(k, quotes, statement);
  }
  std::stable_sort(quotes.begin(), quotes.end(),
                   [](const QuoteMention& a, const QuoteMention& b) { return a.span.begin < b.span.begin; });
  return quotes;
}

}  // namespace dossier
