// Teams in results of games and tables: "Vasteras 3 Umea 1", "Vasteras 12 7 2 3". A city is its team there; a
// country stays one.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/sources.h"

namespace dossier {
namespace {

// A small number that is no part of a date or a time.
bool is_score(const NameContext& context, TokenIndex i) {
  const Token& token = context.token(i);
  if (token.kind != TokenKind::kNumber || token.span.size() > 3 || !token.is(kSpaceBefore)) return false;
  if (!context.same_line(i, i + 1)) return true;
  const Token& next = context.token(i + 1);
  return next.is(kSpaceBefore) || next.is_mark(',') || next.is_mark(';') || next.is_mark('.') ||
         next.is_mark('-');
}

bool is_country(const NameContext& context, TokenRange tokens) {
  for (const GazetteerHit& hit : context.hits_of(tokens))
    if (const GazetteerEntry entry = hit.get(); entry.has(kCountry) || entry.type == EntityType::kNorp)
      return true;
  return false;
}

// Names before scores in one sentence; empty where other words say that it is no line of results.
std::vector<TokenRange> teams_of(const NameContext& context, TokenRange sentence) {
  std::vector<TokenRange> teams;
  int words = 0;
  int scores = 0;
  for (TokenIndex i = sentence.begin; i < sentence.end; ++i) {
    if (context.token(i).kind == TokenKind::kNumber) ++scores;
    if (!context.is_capital(i)) {
      words += context.token(i).kind == TokenKind::kWord ? 1 : 0;
      continue;
    }
    const TokenIndex end = context.run_end(i);
    if (end < sentence.end && is_score(context, end)) teams.push_back({i, end});
    i = end - 1;
  }
  const bool table = teams.size() == 1 && scores >= 4;
  if (words > 1 || (teams.size() < 2 && !table)) teams.clear();
  return teams;
}

}  // namespace

void propose_results(const NameContext& context, std::vector<NameCandidate>& candidates) {
  for (const Sentence& sentence : context.document().sentences())
    for (const TokenRange team : teams_of(context, sentence.tokens))
      if (!is_country(context, team))
        candidates.push_back({team, EntityType::kOrg, 88, "names/result", std::nullopt});
}

}  // namespace dossier
