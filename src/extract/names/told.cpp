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

// "Oxyvane, its best-selling painkiller", "Kisunla, a drug for": the last noun after the determiner, not "a
// drug maker".
bool is_product_aside(const NameContext& context, TokenRange name) {
  constexpr TokenIndex kLongestAside = 6;
  const TokenIndex determiner = name.end + 1;
  if (!context.same_line(name.begin, determiner + 1) || !context.token(name.end).is_mark(',') ||
      !context.word(determiner).is(kFunction))
    return false;
  for (TokenIndex i = determiner + 1; i <= determiner + kLongestAside && context.same_line(name.begin, i);
       ++i) {
    if (context.token(i).kind != TokenKind::kWord && !context.is_joining_hyphen(i)) return false;
    if (context.word(i).is(kFunction) || context.is_capital(i)) return false;
    if (!context.word(i).is(kProductNoun)) continue;
    const bool goes_on =
        context.same_line(i, i + 1) && (is_noun(context, i + 1) || context.is_joining_hyphen(i + 1));
    if (!goes_on) return true;
  }
  return false;
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
  return ((before && context.word(*before).is(kVersus)) || (after && context.word(*after).is(kVersus))) &&
         !is_personal(context, name);
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
  if (is_product_aside(context, name) && !is_listed(context, name, EntityType::kOrg))
    return EntityType::kProduct;
  if (organisation && !is_listed(context, name, EntityType::kOrg) &&
      (is_after_stage(context, name) || is_league(context, name)))
    return EntityType::kEvent;
  const bool person = coarse == CoarseType::kPerson;
  if ((person || coarse == CoarseType::kOther) && is_employer(context, name)) return EntityType::kOrg;
  if (person && (is_team(context, name) || (says_it(context, name) && !is_personal(context, name))))
    return EntityType::kOrg;
  return std::nullopt;
}

bool is_ailment(const NameContext& context, TokenRange name) {
  const TokenIndex mark = name.end;
  return context.same_line(name.begin, mark + 1) && context.token(mark).kind == TokenKind::kSuffix &&
         context.word(mark + 1).is(kAilmentNoun);
}

}  // namespace dossier
