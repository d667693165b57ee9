// Hits of the gazetteer that can be trusted where they stand.
// Tested by tests/extract/names_test.cpp.
#include <algorithm>

#include "extract/names/sources.h"
#include "extract/names/titled.h"

namespace dossier {
namespace {

// How sure a list is of a type, 0..100.
int prominence(const GazetteerEntry& entry) {
  int value = 40;
  switch (entry.type) {
    case EntityType::kGpe:
      value = entry.has(kCountry)                        ? 80
              : entry.has(kPop7)                         ? 75
              : entry.has(kState) || entry.has(kCapital) ? 70
              : entry.has(kPop6)                         ? 65
              : entry.has(kPop5) || !entry.has(kCity)    ? 50
                                                         : 35;
      break;
    case EntityType::kNorp:
      value = 70;
      break;
    case EntityType::kOrg:
      value = entry.has(kAcronym) ? 60 : 45;
      break;
    default:
      break;
  }
  return entry.has(kAmbiguous) ? value - 30 : value;
}

// The entry that decides among those of one range: an alias list's name where the type is the same.
NameCandidate best_of(const NameContext& context, TokenRange tokens) {
  const auto hits = context.hits_of(tokens);
  NameCandidate best;
  best.tokens = tokens;
  best.strength = -100;
  for (const GazetteerHit& hit : hits) {
    const GazetteerEntry entry = hit.get();
    if (entry.has(kAlias) && hits.size() > 1) continue;
    if (prominence(entry) <= best.strength) continue;
    best.type = entry.type;
    best.strength = prominence(entry);
    best.hit = hit;
  }
  // Several words that only one thing is called are surer than any pattern.
  if (best.hit && tokens.size() > 1 && !best.hit->get().has(kAmbiguous))
    best.strength = std::max(best.strength, 84);
  for (const GazetteerHit& hit : hits) {
    const GazetteerEntry entry = hit.get();
    if (entry.has(kAlias) && (!best.hit || entry.type == best.type)) {
      best.type = entry.type;
      best.strength = best.hit ? best.strength : prominence(entry);
      best.hit = hit;
      break;
    }
  }
  return best;
}

// Some lists have people with their titles ("King Olav"); the title is no part of the name.
bool has_title(const NameContext& context, const NameCandidate& candidate) {
  if (candidate.type != EntityType::kPerson || candidate.tokens.size() < 2) return false;
  const TokenIndex first = candidate.tokens.begin;
  if (context.in_title(first)) return true;
  const TitlePlace* title = title_at(context, first);
  return title != nullptr && title->tokens.end < candidate.tokens.end && !context.fact(first).is(kGivenName);
}

// A word alone between lower-case ones that says or has something.
bool acts_as_name(const NameContext& context, TokenIndex i) {
  const auto previous = context.before(i);
  const auto next = context.after({i, i + 1});
  if (!next || (previous && context.is_capital(*previous))) return false;
  const WordFact fact = context.fact(*next);
  return context.token(*next).kind == TokenKind::kSuffix || fact.is(kVerbPast) || fact.is(kVerbThird);
}

// Whether the capitals let it be a name here.
bool stands_as_name(const NameContext& context, const NameCandidate& candidate) {
  const TokenIndex first = candidate.tokens.begin;
  const bool single = candidate.tokens.size() == 1;
  if (has_title(context, candidate)) return false;
  const GazetteerEntry entry = candidate.hit->get();
  if (!context.token(first).is(kUpperFirst) && single && !context.token(first).is(kHasDigit))
    return entry.has(kAnyCase) || entry.phrase == context.document().text(candidate.tokens);
  if (!single) return candidate.strength >= 10;
  const NameWord& word = context.word(first);
  if (word.is(kPlain)) return false;
  const Capitals& capitals = context.capitals();
  if (context.is_sure(first))
    return candidate.strength >= 25 || (candidate.strength >= 15 && acts_as_name(context, first));
  if (word.is(kFunction) && capitals.line(first) == LineCase::kCapitals) return false;
  if (capitals.seen_lower(first) && context.is_ordinary(first)) return false;
  return candidate.strength >= 45 || (candidate.strength >= 20 && capitals.seen_name(first));
}

}  // namespace

void propose_users(const NameContext& context, const PatternSet& patterns,
                   std::vector<NameCandidate>& candidates) {
  std::vector<PatternHit> hits;
  patterns.match(context.document(), context.hits(), hits);
  for (const PatternHit& hit : hits) {
    const TokenPattern& pattern = patterns.patterns()[hit.pattern];
    candidates.push_back({hit.tokens, pattern.label, 100, pattern.rule, std::nullopt, pattern.id});
  }
  for (const GazetteerHit& hit : context.hits())
    if (!context.is_packed(hit)) candidates.push_back({hit.tokens, hit.get().type, 100, {}, hit});
}

void propose_listed(const NameContext& context, std::vector<NameCandidate>& candidates) {
  TokenRange known;
  for (const GazetteerHit& hit : context.hits()) {
    if (hit.tokens == known) continue;
    known = hit.tokens;
    const NameCandidate candidate = best_of(context, known);
    if (candidate.hit && stands_as_name(context, candidate)) candidates.push_back(candidate);
  }
}

}  // namespace dossier
