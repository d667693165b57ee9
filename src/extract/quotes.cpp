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
#include "extract/quotes/unclosed.h"

namespace dossier {
namespace {

constexpr std::string_view kModel = "models/quotes.bin";

// What others are said to have said inside of a turn is part of the turn.
bool may_report(BlockType type) {
  return type != BlockType::kBoilerplate && type != BlockType::kQuestion && type != BlockType::kAnswer;
}

}  // namespace

Result<QuoteExtractor> QuoteExtractor::load(Language& language, bool use_model) {
  QuoteExtractor extractor;
  auto roles = SentenceRoles::load(language);
  if (!roles) return roles.error();
  extractor.roles_ = std::move(roles).value();
  auto cues = CueLexicon::load(language, extractor.roles_);
  if (!cues) return cues.error();
  extractor.cues_ = std::move(cues).value();
  const auto image = language.data.file(kModel);
  if (use_model && image) {
    auto model = ReportModel::open(*image, language.data.place(kModel));
    if (!model) return model.error();
    extractor.model_ = std::move(model).value();
  }
  return extractor;
}

std::vector<QuoteMention> QuoteExtractor::extract(const Document& document, const Language& language,
                                                  const std::vector<NameMention>& names) const {
  Readings readings(document, language, roles_, cues_, names);
  std::vector<MarkedStretch> stretches = pair_marks(document);
  cut_unclosed(readings, stretches);
  std::uint32_t statement = 0;
  std::vector<QuoteMention> quotes = MarkedQuotes(readings).find(stretches, statement);
  IndirectQuotes indirect(readings, stretches, quotes, model_ ? &*model_ : nullptr);
  std::erase_if(quotes, [&](const QuoteMention& quote) {
    return !may_report(document.blocks()[document.block_of(document.tokens_in(quote.span).begin)].type);
  });
  for (QuoteMention& turn : find_turns(document, statement)) quotes.push_back(std::move(turn));
  for (std::uint32_t k = 0; k < document.sentences().size(); ++k)
    if (may_hold_report(document, k)) indirect.find(k, quotes, statement);
  std::stable_sort(quotes.begin(), quotes.end(),
                   [](const QuoteMention& a, const QuoteMention& b) { return a.span.begin < b.span.begin; });
  return quotes;
}

bool QuoteExtractor::may_hold_report(const Document& document, std::uint32_t sentence) const {
  const Sentence& place = document.sentences()[sentence];
  const BlockType block = document.blocks()[place.block].type;
  if (block == BlockType::kTitle || block == BlockType::kHeading) return true;
  if (!may_report(block)) return false;
  const auto begin = document.tokens().begin() + place.tokens.begin;
  const auto end = document.tokens().begin() + place.tokens.end;
  return std::any_of(begin, end, [&](const Token& token) { return roles_.is(token, kRoleCueWord); });
}

std::vector<QuoteExtractor::Candidate> QuoteExtractor::candidates(
    const Document& document, const Language& language, const std::vector<NameMention>& names) const {
  Readings readings(document, language, roles_, cues_, names);
  std::vector<MarkedStretch> stretches = pair_marks(document);
  cut_unclosed(readings, stretches);
  std::uint32_t statement = 0;
  const std::vector<QuoteMention> quotes = MarkedQuotes(readings).find(stretches, statement);
  IndirectQuotes indirect(readings, stretches, quotes, nullptr);
  std::vector<Candidate> found;
  for (std::uint32_t k = 0; k < document.sentences().size(); ++k) {
    if (!may_hold_report(document, k)) continue;
    for (ReportedClause& report : indirect.candidates(k)) {
      Candidate candidate{
          {document.span(report.content.first)}, report.cue->head, std::move(report.features)};
      if (report.content.second && !report.content.second->empty())
        candidate.content.push_back(document.span(*report.content.second));
      found.push_back(std::move(candidate));
    }
  }
  return found;
}

}  // namespace dossier
