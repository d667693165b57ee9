// The tagger's names as candidates: spans as the guide wants them, one of the ten types, the list's name.
// Tested by tests/extract/tagger/tagger_test.cpp.
#include <algorithm>

#include "extract/names/joined.h"
#include "extract/names/refine.h"
#include "extract/names/sources.h"
#include "extract/names/titled.h"
#include "extract/names/told.h"

namespace dossier {
namespace {

// The tagger's margin in nats, 60 to 100: above what lists and patterns say of the same words.
int strength_of(const TaggedName& name) { return 60 + std::clamp(4 * name.margin / kScoreScale, 0, 40); }

// The list's entry of these words and this type, an alias list's before others.
std::optional<GazetteerHit> entry_of(const NameContext& context, TokenRange tokens, EntityType type) {
  std::optional<GazetteerHit> found;
  for (const GazetteerHit& hit : context.hits_of(tokens)) {
    const GazetteerEntry entry = hit.get();
    if (entry.type != type) continue;
    if (entry.has(kAlias)) return hit;
    if (!found) found = hit;
  }
  return found;
}

// "US-led", "anti-ISIS", "mainly-Muslim": a hyphen between a word with a capital and one without, or a
// prefix.
std::optional<TokenIndex> compound_hyphen(const NameContext& context, TokenRange tokens) {
  for (TokenIndex i = tokens.begin + 1; i + 1 < tokens.end; ++i)
    if (context.is_joining_hyphen(i) && context.is_capital(i - 1) != context.is_capital(i + 1)) return i;
  return std::nullopt;
}

// "D-Conn.", "R-Texas": the letter of a party and a state.
bool is_party_and_place(const NameContext& context, TokenRange tokens) {
  if (tokens.size() < 3 || !context.is_joining_hyphen(tokens.begin + 1)) return false;
  const Token& letter = context.token(tokens.begin);
  const TokenRange place{tokens.begin + 2, tokens.end};
  return letter.span.size() == 1 && context.is_capital(tokens.begin) &&
         entry_of(context, place, EntityType::kGpe);
}

// "U.S. Embassy", of which the tagger has the two words apart: the body of a place or a people.
bool is_body_of(const NameContext& context, const TaggedName& owner, const TaggedName& name) {
  return name.tokens.size() == 1 && name.type == TagType::kOther && owner.tokens.end == name.tokens.begin &&
         (owner.type == TagType::kLocation || owner.type == TagType::kOther) &&
         context.same_line(owner.tokens.begin, name.tokens.begin) &&
         context.word(name.tokens.begin).is(kGroupNoun);
}

// "Elizabeth II"; "I" is a pronoun but behind a titled name ("King Omvaro I").
bool is_regnal(const NameContext& context, TokenRange person) {
  const TokenIndex next = person.end;
  if (!context.same_line(person.begin, next) || !context.token(next).is(kSpaceBefore)) return false;
  const std::string_view text = context.document().text(context.token(next));
  const bool numeral = !text.empty() && text.size() <= 5 && text.find_first_not_of("IVX") == text.npos;
  return numeral && (text.size() > 1 || is_after_title(context, person.begin));
}

// "J Root", a full stop lost; "I" and an article are none.
bool is_bare_initial(const NameContext& context, TokenIndex i) {
  const Token& token = context.token(i);
  if (token.kind != TokenKind::kWord || token.span.size() != 1 || !token.is(kUpperFirst)) return false;
  if (!token.is(kSpaceBefore) || !context.is_usual_line(i)) return false;
  const std::string_view text = context.document().text(token);
  return text != "I" && (text != "A" || !token.is(kSentenceStart));
}

// A company's legal form is the end of its name ("Airbus SE"); lower-case particles before a surname alone
// are its beginning ("von der Leyen"), and so is an initial.
TokenRange whole_name(const NameContext& context, TokenRange tokens, TagType type) {
  const TokenIndex next = tokens.end;
  if (type == TagType::kOrganisation && context.same_line(tokens.begin, next) &&
      context.is_usual_line(next)) {
    const Token& token = context.token(next);
    const bool form = context.word(next).ending == EntityType::kOrg && token.is(kSpaceBefore);
    if (form && (token.is(kUpperAll) || token.is(kHasDot))) ++tokens.end;
  }
  if (type == TagType::kPerson && tokens.size() == 1)
    for (int i = 0; i < 3; ++i) {
      const auto before = context.before(tokens.begin);
      if (!before || context.is_capital(*before) || !context.word(*before).is(kParticle)) break;
      tokens.begin = *before;
    }
  if (type == TagType::kPerson) {
    if (const auto before = context.before(tokens.begin); before && is_bare_initial(context, *before))
      tokens.begin = *before;
    if (is_regnal(context, tokens)) ++tokens.end;
  }
  return tokens;
}

// "1012 GMT", "I've": words that no name is made of alone, and none of two words with.
bool is_plain(const NameContext& context, TokenRange tokens) {
  bool all = true;
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i) {
    if (context.word(i).is(kContraction) && tokens.size() < 3) return true;
    all = all && context.word(i).is(kPlain) && !context.word(i).is(kWeekday);
  }
  return all && context.hits_of(tokens).empty();
}

}  // namespace

void propose_tagged(const NameContext& context, const std::vector<TaggedName>& pieces,
                    std::vector<NameCandidate>& candidates, std::vector<TokenRange>& compounds) {
  const std::vector<TaggedName> tagged = join_parts(context, pieces);
  for (std::size_t n = 0; n < tagged.size(); ++n) {
    const TaggedName& name = tagged[n];
    const auto coarse = static_cast<CoarseType>(name.type);
    const bool compound = name.type == TagType::kOther && compound_hyphen(context, name.tokens);
    if (compound || is_party_and_place(context, name.tokens)) {
      compounds.push_back(name.tokens);
      continue;
    }
    // A title alone is no name ("Rep.").
    if (name.type == TagType::kOther && name.tokens.size() == 1 && context.in_title(name.tokens.begin))
      continue;
    if (is_plain(context, name.tokens)) continue;
    if (n > 0 && is_body_of(context, tagged[n - 1], name)) {
      const TokenRange both{tagged[n - 1].tokens.begin, name.tokens.end};
      candidates.push_back({both, EntityType::kOrg, strength_of(name), "model:names",
                            entry_of(context, both, EntityType::kOrg)});
      continue;
    }
    TokenRange tokens = trim_name(context, name.tokens, coarse);
    if (tokens.empty()) continue;
    tokens = whole_name(context, tokens, name.type);
    if (is_ailment(context, tokens) && name.type == TagType::kPerson) continue;
    if (const auto told = told_type(context, tokens, coarse)) {
      candidates.push_back({tokens, *told, kToldStrength, kToldRule, entry_of(context, tokens, *told)});
      continue;
    }
    const EntityType type = refine_type(context, tokens, coarse);
    candidates.push_back({tokens, type, strength_of(name), "model:names", entry_of(context, tokens, type)});
  }
}

}  // namespace dossier
