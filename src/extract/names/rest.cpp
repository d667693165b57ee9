// Capitals that no list or pattern explains, typed by their neighbours.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/sources.h"

namespace dossier {
namespace {

bool is_verb_after(const NameContext& context, TokenIndex i) {
  const WordFact fact = context.fact(i);
  return (fact.is(kVerbPast) || fact.is(kVerbThird)) && !context.token(i).is(kUpperFirst);
}

bool has_age_after(const NameContext& context, TokenRange name) {
  const TokenIndex comma = name.end;
  return context.same_line(name.begin, comma + 2) && context.token(comma).is_mark(',') &&
         context.token(comma + 1).kind == TokenKind::kNumber && context.token(comma + 1).span.size() == 2 &&
         context.token(comma + 2).is_mark(',');
}

bool has_country_after(const NameContext& context, TokenRange name) {
  const TokenIndex open = name.end;
  if (!context.same_line(name.begin, open + 1) || !context.token(open).is_mark('(')) return false;
  for (TokenIndex end = open + 2; end <= open + 4 && context.has(end); ++end)
    if (context.token(end).is_mark(')'))
      for (const GazetteerHit& hit : context.hits_of({open + 1, end}))
        if (hit.get().has(kCountry)) return true;
  return false;
}

bool has_name_part(const NameContext& context, TokenRange name) {
  for (TokenIndex i = name.begin; i < name.end; ++i) {
    const WordFact fact = context.fact(i);
    if ((fact.is(kGivenName) || fact.is(kFamilyName)) && !context.is_ordinary(i)) return true;
  }
  return false;
}

bool all_ordinary(const NameContext& context, TokenRange name) {
  for (TokenIndex i = name.begin; i < name.end; ++i)
    if (context.is_capital(i) && !context.is_ordinary(i)) return false;
  return true;
}

// Nothing where no cue tells a name.
std::optional<NameCandidate> typed(const NameContext& context, TokenRange name) {
  const auto as = [&](EntityType type, int strength, std::string_view rule) {
    return NameCandidate{name, type, strength, rule, std::nullopt};
  };
  const auto previous = context.before(name.begin);
  const auto next = context.after(name);
  const bool single = name.size() == 1;
  const bool the = previous && context.word(*previous).is(kDefinite);
  if (has_age_after(context, name) || has_country_after(context, name))
    return as(EntityType::kPerson, 60, "names/person-aside");
  if (single && context.token(name.begin).is(kUpperAll) && !context.is_ordinary(name.begin))
    return as(EntityType::kOrg, 40, "names/capitals");
  const bool ordinary = all_ordinary(context, name);
  if (single && ordinary) return std::nullopt;
  if (the) return std::nullopt;
  if (previous && context.word(*previous).is(kPlaceCue) && name.size() <= 2)
    return as(EntityType::kGpe, 45, "names/place-cue");
  if (has_name_part(context, name)) return as(EntityType::kPerson, 40, "names/name-part");
  if (next && is_verb_after(context, *next) && !ordinary)
    return as(EntityType::kPerson, 35, "names/before-verb");
  if (single || ordinary) return std::nullopt;
  return as(EntityType::kPerson, 25, "names/run");
}

}  // namespace

void propose_rest(const NameContext& context, const std::vector<bool>& taken,
                  std::vector<NameCandidate>& candidates) {
  for (TokenIndex begin = 0; begin < context.size(); ++begin) {
    if (taken[begin] || !context.may_be_name(begin) || !context.is_usual_line(begin)) continue;
    TokenIndex end = begin + 1;
    const TokenIndex run = context.run_end(begin);
    while (end < run && !taken[end]) ++end;
    while (end > begin + 1 && !context.is_capital(end - 1)) --end;
    if (const auto candidate = typed(context, {begin, end})) candidates.push_back(*candidate);
    begin = end - 1;
  }
}

}  // namespace dossier
