// One cue a type: nouns before a name, in apposition to it and behind it.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/told.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

bool is_word(const NameContext& context, TokenIndex i, std::string_view text) {
  return context.has(i) && context.document().text(context.token(i)) == text;
}

bool is_listed(const NameContext& context, TokenRange name, EntityType type) {
  for (const GazetteerHit& hit : context.hits_of(name))
    if (hit.get().type == type) return true;
  return false;
}

bool is_noun(const NameContext& context, TokenIndex i) {
  const PartOfSpeech part = context.fact(i).likely_part();
  return part == PartOfSpeech::kNoun || part == PartOfSpeech::kPlural;
}

// "the tanker Omvaro Star"; a carrier of passengers is a company.
bool is_after_vessel(const NameContext& context, TokenRange name) {
  auto before = context.before(name.begin);
  if (before && context.token(*before).kind == TokenKind::kQuote) before = context.before(*before);
  return before && context.word(*before).is(kVesselNoun) && !context.token(*before).is(kUpperFirst);
}

// "Oxyvane, its best-selling painkiller", "Kisunla, a drug for", "Omvaro Star, a Liberia-flagged tanker": the
// last noun after the determiner, not "a drug maker".
std::optional<EntityType> aside_type(const NameContext& context, TokenRange name) {
  constexpr TokenIndex kLongestAside = 8;
  const TokenIndex determiner = name.end + 1;
  if (!context.same_line(name.begin, determiner + 1) || !context.token(name.end).is_mark(',') ||
      !context.word(determiner).is(kFunction))
    return std::nullopt;
  for (TokenIndex i = determiner + 1; i <= determiner + kLongestAside && context.same_line(name.begin, i);
       ++i) {
    if (context.is_joining_hyphen(i)) continue;
    if (context.token(i).kind != TokenKind::kWord || context.word(i).is(kFunction)) return std::nullopt;
    const bool joined = context.same_line(i, i + 1) && context.is_joining_hyphen(i + 1);
    if (context.is_capital(i) && !joined) return std::nullopt;
    const bool goes_on = joined || (context.same_line(i, i + 1) && is_noun(context, i + 1));
    if (goes_on) continue;
    if (context.word(i).is(kProductNoun) || context.word(i).is(kVesselNoun)) return EntityType::kProduct;
    if (context.word(i).is(kWorkNoun)) return EntityType::kWorkOfArt;
  }
  return std::nullopt;
}

// "the novel Salt Letters", "her first book, Salt Letters, won".
bool is_after_work(const NameContext& context, TokenRange name) {
  auto before = context.before(name.begin);
  if (before && context.word(*before).is(kDefinite)) before = context.before(*before);
  if (before && context.token(*before).is_mark(',') && context.same_line(name.begin, name.end) &&
      context.token(name.end).is_mark(','))
    before = context.before(*before);
  return before && context.word(*before).is(kWorkNoun) && !context.token(*before).is(kUpperFirst);
}

// Of two words or more in quotation marks of their own.
bool is_quoted(const NameContext& context, TokenRange name) {
  auto before = context.before(name.begin);
  if (before && context.word(*before).is(kDefinite)) before = context.before(*before);
  const auto after = context.after(name);
  return name.size() > 1 && before && after && context.token(*before).kind == TokenKind::kQuote &&
         context.token(*after).kind == TokenKind::kQuote;
}

// "the final of the Omvaro International", "round of the Omvaro Trophy".
bool is_after_stage(const NameContext& context, TokenRange name) {
  const auto the = context.before(name.begin);
  if (!the || !context.word(*the).is(kDefinite)) return false;
  const auto of = context.before(*the);
  const auto stage = of && is_word(context, *of, "of") ? context.before(*of) : std::nullopt;
  return stage && context.word(*stage).is(kStageNoun);
}

// "in the Omvaro Super League", "the Omvaro League season"; other leagues are bodies.
bool is_league(const NameContext& context, TokenRange name) {
  if (name.size() < 2 || !is_word(context, name.end - 1, "League")) return false;
  if (const auto next = context.after(name); next && context.word(*next).is(kSeasonNoun)) return true;
  const auto the = context.before(name.begin);
  const auto in = the && context.word(*the).is(kDefinite) ? context.before(*the) : std::nullopt;
  return in && (is_word(context, *in, "in") || is_word(context, *in, "In"));
}

// "Omvaro said it would": a person would be he or she; "it was" may be of anything.
bool says_it(const NameContext& context, TokenRange name) {
  constexpr std::array<std::string_view, 8> kOwn = {"had",     "has",      "will",  "would",
                                                    "expects", "expected", "plans", "planned"};
  const TokenIndex said = name.end;
  if (!context.same_line(name.begin, said + 2) || !is_word(context, said, "said") ||
      !is_word(context, said + 1, "it"))
    return false;
  const std::string_view verb = context.document().text(context.token(said + 2));
  return std::find(kOwn.begin(), kOwn.end(), verb) != kOwn.end();
}

bool is_personal(const NameContext& context, TokenRange name) {
  for (TokenIndex i = name.begin; i < name.end; ++i) {
    const WordFact fact = context.fact(i);
    if (fact.is(kFamilyName) || fact.is(kGivenName)) return true;
  }
  return false;
}

// "Rovers beat Tembi Wanderers": a plural that no list has as a name of people, beside a "v" or "beat".
bool is_team(const NameContext& context, TokenRange name) {
  if (name.size() < 2 || !context.document().text(context.token(name.end - 1)).ends_with('s')) return false;
  const auto before = context.before(name.begin);
  const auto after = context.after(name);
  if (after && context.token(*after).is_mark('(')) return false;  // an athlete and a country
  return ((before && context.word(*before).is(kVersus)) || (after && context.word(*after).is(kVersus))) &&
         !is_personal(context, name);
}

// "Omvaro Rovers", "Tembi Holdings"; endings that are surnames too tell nothing ("Sophie Church").
bool has_body_ending(const NameContext& context, TokenRange name) {
  const TokenIndex last = name.end - 1;
  return name.size() > 1 && context.word(last).ending == EntityType::kOrg &&
         !context.fact(last).is(kFamilyName) && !context.fact(name.begin).is(kGivenName);
}

// "a Harley-Davidson spokesman": somebody of a company that a list has.
bool is_employer(const NameContext& context, TokenRange name) {
  const auto before = context.before(name.begin);
  const auto after = context.after(name);
  if (!before || !after || !context.word(*before).is(kFunction) || !context.word(*after).is(kPersonNoun))
    return false;
  for (const GazetteerHit& hit : context.hits_of(name))
    if (hit.get().type == EntityType::kOrg && !hit.get().has(kAmbiguous)) return true;
  return false;
}

}  // namespace

std::optional<EntityType> told_type(const NameContext& context, TokenRange name, CoarseType coarse) {
  if (!context.is_usual_line(name.begin)) return std::nullopt;
  const bool organisation = coarse == CoarseType::kOrganisation;
  if (is_after_vessel(context, name) && !is_listed(context, name, EntityType::kGpe))
    return EntityType::kProduct;
  const bool listed = is_listed(context, name, EntityType::kOrg);
  if (const auto aside = aside_type(context, name); aside && !listed && coarse != CoarseType::kLocation)
    return aside;
  const bool person = coarse == CoarseType::kPerson;
  if (coarse != CoarseType::kLocation && !listed && !(person && is_personal(context, name)) &&
      is_after_work(context, name))
    return EntityType::kWorkOfArt;
  if (organisation && !listed && is_quoted(context, name)) return EntityType::kWorkOfArt;
  if (organisation && !listed && (is_after_stage(context, name) || is_league(context, name)))
    return EntityType::kEvent;
  if ((person || coarse == CoarseType::kOther) && is_employer(context, name)) return EntityType::kOrg;
  if (person && (has_body_ending(context, name) || is_team(context, name) ||
                 (says_it(context, name) && !is_personal(context, name))))
    return EntityType::kOrg;
  return std::nullopt;
}

bool is_ailment(const NameContext& context, TokenRange name) {
  const TokenIndex mark = name.end;
  return context.same_line(name.begin, mark + 1) && context.token(mark).kind == TokenKind::kSuffix &&
         context.word(mark + 1).is(kAilmentNoun);
}

}  // namespace dossier
