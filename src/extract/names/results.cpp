// Teams in results of games and tables: "Vasteras 3 Umea 1", "Vasteras 12 7 2 3". A city is its team there; a
// country stays one. Their players: "Vasteras (4-4-2): Berg; Holm, Lund".
// Tested by tests/extract/names_test.cpp.
#include "extract/names/sources.h"

namespace dossier {
namespace {

// A small number, or two with a hyphen, that is no part of a date or a longer row of figures.
bool is_score(const NameContext& context, TokenIndex i) {
  const auto is_small = [&](TokenIndex at) {
    return context.same_line(i, at) && context.token(at).kind == TokenKind::kNumber &&
           context.token(at).span.size() <= 3;
  };
  if (!is_small(i) || !context.token(i).is(kSpaceBefore)) return false;
  TokenIndex next = i + 1;
  if (context.same_line(i, next) && context.is_joining_hyphen(next) && is_small(next + 1)) next += 2;
  if (!context.same_line(i, next)) return true;
  const Token& token = context.token(next);
  return token.is(kSpaceBefore) || token.is_mark(',') || token.is_mark(';') || token.is_mark('.');
}

// Golfers and bowlers have rows of figures as well.
bool is_person(const NameContext& context, TokenRange run) {
  return context.is_initial(run.begin) || (run.size() > 1 && context.fact(run.begin).is(kGivenName) &&
                                           context.fact(run.end - 1).is(kFamilyName));
}

bool is_country(const NameContext& context, TokenRange tokens) {
  for (const GazetteerHit& hit : context.hits_of(tokens))
    if (const GazetteerEntry entry = hit.get(); entry.has(kCountry) || entry.type == EntityType::kNorp)
      return true;
  return false;
}

// Runs of capitals before scores or beside a "v" in one sentence; none where other words say that it is no
// line of results.
std::vector<TokenRange> teams_of(const NameContext& context, TokenRange sentence) {
  std::vector<TokenRange> teams;
  int words = 0;
  int numbers = 0;
  bool versus = false;  // the token before is one, and a team stands before it
  for (TokenIndex i = sentence.begin; i < sentence.end; ++i) {
    numbers += context.token(i).kind == TokenKind::kNumber ? 1 : 0;
    if (!context.is_capital(i)) {
      words += context.token(i).kind == TokenKind::kWord ? 1 : 0;
      continue;
    }
    const TokenIndex end = context.run_end(i);
    const bool before_versus = end < sentence.end && context.word(end).is(kVersus);
    const bool team = (end < sentence.end && is_score(context, end)) || before_versus || versus;
    if (team && !is_person(context, {i, end})) teams.push_back({i, end});
    versus = before_versus;
    i = before_versus ? end : end - 1;
  }
  const bool table = teams.size() == 1 && numbers >= 4;
  if (words > 1 || (teams.size() < 2 && !table)) teams.clear();
  return teams;
}

// "(4-3-3):" behind a team: where the names of its players begin.
std::optional<TokenIndex> players_begin(const NameContext& context, TokenRange sentence) {
  for (TokenIndex i = sentence.begin; i + 6 < sentence.end; ++i) {
    if (!context.token(i).is_mark('(') || context.token(i + 1).kind != TokenKind::kNumber) continue;
    TokenIndex end = i + 1;
    while (end < sentence.end &&
           (context.token(end).kind == TokenKind::kNumber || context.token(end).is_mark('-')))
      ++end;
    if (end - i >= 6 && end + 2 < sentence.end && context.token(end).is_mark(')') &&
        context.token(end + 1).is_mark(':'))
      return end + 2;
  }
  return std::nullopt;
}

void propose_players(const NameContext& context, TokenRange sentence,
                     std::vector<NameCandidate>& candidates) {
  const auto begin = players_begin(context, sentence);
  if (!begin) return;
  for (TokenIndex i = *begin; i < sentence.end; ++i) {
    if (!context.is_capital(i)) continue;
    const TokenIndex end = context.run_end(i);
    candidates.push_back({{i, end}, EntityType::kPerson, 75, "names/line-up", std::nullopt});
    i = end - 1;
  }
}

}  // namespace

void propose_results(const NameContext& context, std::vector<NameCandidate>& candidates) {
  for (const Sentence& sentence : context.document().sentences()) {
    propose_players(context, sentence.tokens, candidates);
    for (const TokenRange team : teams_of(context, sentence.tokens))
      if (!is_country(context, team))
        candidates.push_back({team, EntityType::kOrg, 88, "names/result", std::nullopt});
  }
}

}  // namespace dossier
