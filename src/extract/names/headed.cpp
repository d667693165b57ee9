// Names that an ending or a head tells.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/sources.h"

namespace dossier {
namespace {

bool is_word(const NameContext& context, TokenIndex i, std::string_view text) {
  return context.has(i) && context.document().text(context.token(i)) == text;
}

// After a head and "of": the capitals that follow, with "the" before and "and" between them.
TokenIndex complement_end(const NameContext& context, TokenIndex of) {
  TokenIndex begin = of + 1;
  if (context.same_line(of, begin) && context.word(begin).is(kDefinite)) ++begin;
  if (!context.same_line(of, begin) || !context.is_capital(begin)) return of;
  TokenIndex end = context.run_end(begin);
  while (context.same_line(of, end + 1) && (is_word(context, end, "and") || is_word(context, end, "of")) &&
         context.is_capital(end + 1) && (context.is_ordinary(end + 1) || is_word(context, end, "of")))
    end = context.run_end(end + 1);
  return end;
}

// "Traders'", "Women's" before the run that begins here: part of the name. "Russia's" is none.
std::optional<TokenIndex> plural_possessive_before(const NameContext& context, TokenIndex begin) {
  const auto mark = context.before(begin);
  if (!mark || *mark == 0 || context.token(*mark).is(kSpaceBefore) || !context.before(*mark))
    return std::nullopt;
  const bool possessive =
      context.token(*mark).kind == TokenKind::kSuffix || context.token(*mark).kind == TokenKind::kQuote;
  const TokenIndex noun = *mark - 1;
  if (!possessive || !context.is_capital(noun) || context.fact(noun).likely_part() != PartOfSpeech::kPlural)
    return std::nullopt;
  return noun;
}

// The first token of a name that ends with `last`: not a capital that only begins the sentence.
TokenIndex name_begin(const NameContext& context, TokenIndex last) {
  TokenIndex begin = context.run_begin(last);
  if (const auto noun = plural_possessive_before(context, begin)) begin = context.run_begin(*noun);
  while (begin < last && !context.is_sure(begin) && context.is_usual_line(begin) &&
         context.capitals().seen_lower(begin) && context.is_ordinary(begin))
    ++begin;
  return begin;
}

void propose_ending(const NameContext& context, TokenIndex last, std::vector<NameCandidate>& candidates) {
  const EntityType type = *context.word(last).ending;
  const TokenIndex begin = name_begin(context, last);
  if (begin == last) return;
  if (context.same_line(last, last + 1) && context.is_capital(last + 1) && context.word(last + 1).ending)
    return;
  // Hill, Woods, Law are surnames as well.
  const bool person = type != EntityType::kOrg && last - begin == 1 && context.fact(begin).is(kGivenName) &&
                      context.fact(last).is(kFamilyName);
  candidates.push_back(
      {{begin, last + 1}, person ? EntityType::kPerson : type, 80, "names/ending", std::nullopt});
}

// What follows a head: "of" or "for" and a name, "to" and a verb with a capital ("Council to Save Hastings").
bool links(const NameContext& context, TokenIndex i) {
  if (is_word(context, i, "of") || is_word(context, i, "for")) return true;
  if (!context.same_line(i, i + 2) || !context.is_capital(i + 1)) return false;
  if (is_word(context, i, "to")) return context.fact(i + 1).is(kVerbBase) && context.is_capital(i + 2);
  return is_word(context, i, "on") || is_word(context, i, "against");
}

void propose_head_of(const NameContext& context, TokenIndex head, std::vector<NameCandidate>& candidates) {
  if (!context.same_line(head, head + 1) || !links(context, head + 1)) return;
  const TokenIndex end = complement_end(context, head + 1);
  if (end == head + 1) return;
  const TokenIndex begin = name_begin(context, head);
  candidates.push_back({{begin, end}, *context.word(head).head_of, 85, kHeadOfRule, std::nullopt});
}

void propose_head(const NameContext& context, TokenIndex head, std::vector<NameCandidate>& candidates) {
  const TokenIndex next = head + 1;
  if (!context.same_line(head, next)) return;
  const EntityType type = *context.word(head).head;
  if (context.word(next).ending == EntityType::kOrg) return;  // "Airbus SE" is the maker
  const bool number = context.token(next).is(kHasDigit);
  if (!number && (type == EntityType::kLaw || !context.is_capital(next))) return;
  if (number && (type == EntityType::kLoc || type == EntityType::kGpe || type == EntityType::kOrg)) return;
  const TokenIndex end = number ? next + 1 : context.run_end(next);
  candidates.push_back({{head, end}, type, 75, "names/head", std::nullopt});
}

}  // namespace

void propose_headed(const NameContext& context, std::vector<NameCandidate>& candidates) {
  for (TokenIndex i = 0; i < context.size(); ++i) {
    if (!context.is_capital(i) || !context.is_usual_line(i)) continue;
    const NameWord& word = context.word(i);
    if (word.ending) propose_ending(context, i, candidates);
    if (word.head_of) propose_head_of(context, i, candidates);
    if (word.head) propose_head(context, i, candidates);
  }
}

}  // namespace dossier
