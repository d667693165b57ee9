// Descriptions: those that a pronoun stands for, as far as no name is nearer, and whom a title, a role or a
// trait means. Tested by tests/resolve/speakers_test.cpp.
#include <algorithm>

#include "resolve/antecedents.h"

namespace dossier {
namespace {

constexpr std::uint32_t kMostSentences = 3;  // back to a description: it fades sooner than a name
constexpr TokenIndex kMostTokens = 7;        // of a description that a sentence begins with

}  // namespace

// "The Italian" is one; "the French" are many, so words that have no plural in -s do not count.
bool Antecedents::is_person_by_trait(TokenRange description) const {
  if (description.begin == 0 || document_.text(document_.token(description.begin - 1)) != "the") return false;
  const Token& last = document_.token(description.end - 1);
  if (document_.token(description.begin).kind == TokenKind::kNumber)  // "the 22-year-old"
    return description.size() > 2 && document_.token(description.begin + 1).is_mark('-') &&
           language_.facts.of(last.word).likely_part() == PartOfSpeech::kAdjective;
  const auto first = chain_at(description.begin);
  if (!first || chains_.entities[*first].type != EntityType::kNorp) return false;
  if (description.size() > 1)  // "the Bosnian-born coach"
    return roles_.is(last, kRolePersonNoun) && !roles_.is(last, kRolePlural | kRoleCrowd);
  const std::string_view word = document_.text(last);
  constexpr std::string_view kOfMany[] = {"s", "sh", "ch", "ese"};
  return std::none_of(std::begin(kOfMany), std::end(kOfMany),
                      [&](std::string_view ending) { return word.ends_with(ending); });
}

// "Keller and Berg met."
std::optional<Antecedents::Described> Antecedents::two_names(TokenRange place) const {
  for (std::size_t k = 1; k < names_.size(); ++k) {
    const NameMention& left = names_[k - 1];
    const NameMention& right = names_[k];
    if (left.tokens.begin < place.begin) continue;
    if (right.tokens.end > place.end) break;
    if (left.type != EntityType::kPerson || right.type != EntityType::kPerson) continue;
    const bool joined = right.tokens.begin == left.tokens.end + 1 &&
                        roles_.is(document_.token(left.tokens.end), kRoleCoordinator);
    if (joined && quoted_[left.tokens.begin] == 0 && chains_.chain_of[k - 1] != chains_.chain_of[k])
      return Described{{left.tokens.begin, right.tokens.end}, {chains_.chain_of[k - 1], chains_.chain_of[k]}};
  }
  return std::nullopt;
}

// The description that a sentence begins with: "The two residents left.", "A spokeswoman declined".
std::optional<TokenRange> Antecedents::first_description(TokenRange place, std::uint32_t pronoun) const {
  TokenIndex begin = place.begin;
  while (begin < place.end && roles_.is(document_.token(begin), kRoleDeterminer | kRoleAdverb)) ++begin;
  for (TokenIndex i = begin; i < std::min(place.end, begin + kMostTokens); ++i) {
    const Token& token = document_.token(i);
    if (token.kind != TokenKind::kWord && token.kind != TokenKind::kNumber && !token.is_mark('-') &&
        token.kind != TokenKind::kSuffix)
      return std::nullopt;
    const std::uint32_t role = roles_.of(token.word);
    if (quoted_[i] != 0 || chain_at(i)) return std::nullopt;
    constexpr std::uint32_t kOver = kRolePreposition | kRoleAuxiliary | kRoleModal | kRoleSubjectPronoun |
                                    kRoleSubordinator | kRoleThat | kRoleRelative;
    if ((role & kRolePersonNoun) != 0) {
      const bool many = (role & (kRolePlural | kRoleCrowd)) != 0;
      if (i + 1 < place.end && roles_.is(document_.token(i + 1), kRolePersonNoun | kRoleTitleWord)) continue;
      if (i + 1 < place.end && chain_at(i + 1)) return std::nullopt;  // a title
      const bool other = ((pronoun & kRoleMale) != 0 && (role & kRoleFemale) != 0) ||
                         ((pronoun & kRoleFemale) != 0 && (role & kRoleMale) != 0);
      if (many != ((pronoun & kRolePlural) != 0) || other) return std::nullopt;
      return TokenRange{begin, i + 1};
    }
    if ((role & kOver) != 0) return std::nullopt;
  }
  return std::nullopt;
}

// "The review looked at 400 cases. It found": the noun of the article that the sentence begins with.
std::optional<TokenRange> Antecedents::first_thing(TokenRange place) const {
  if (place.empty() || !roles_.is(document_.token(place.begin), kRoleDeterminer)) return std::nullopt;
  constexpr std::uint32_t kOver = kRolePreposition | kRoleAuxiliary | kRoleModal | kRoleSubordinator |
                                  kRoleThat | kRoleRelative | kRoleAdverb | kRoleCoordinator;
  TokenIndex end = place.begin + 1;
  for (; end < std::min(place.end, place.begin + kMostTokens); ++end) {
    const Token& token = document_.token(end);
    const WordFact fact = language_.facts.of(token.word);
    if (token.kind != TokenKind::kWord || quoted_[end] != 0 || roles_.is(token, kOver)) break;
    const bool noun = end == place.begin + 1;
    if (!noun && !token.is(kUpperFirst) && fact.verb != 0 && fact.likely_part() == PartOfSpeech::kVerb) break;
  }
  if (end == place.begin + 1 || chain_at(end - 1) || roles_.is(document_.token(end - 1), kRolePersonNoun))
    return std::nullopt;
  const bool is_noun = language_.facts.of(document_.token(end - 1).word).may_be(PartOfSpeech::kNoun);
  return is_noun ? std::optional(TokenRange{place.begin + 1, end}) : std::nullopt;
}

bool Antecedents::names_agreeing(TokenRange place, std::uint32_t pronoun) const {
  for (std::size_t k = 0; k < names_.size() && names_[k].tokens.end <= place.end; ++k)
    if (names_[k].tokens.begin >= place.begin && quoted_[names_[k].tokens.begin] == 0 &&
        agrees(chains_.chain_of[k], pronoun))
      return true;
  return false;
}

// "Her husband, Karl Moor, left", "a spokeswoman for the union, Lea Moor, said".
bool Antecedents::is_named_behind(TokenIndex description, TokenIndex end) const {
  constexpr std::uint32_t kVerb = kRoleAuxiliary | kRoleModal | kRoleRelative | kRoleThat;
  for (TokenIndex i = description; i + 1 < end; ++i) {
    const Token& token = document_.token(i);
    if (token.is_mark(',')) {
      const auto chain = chain_at(i + 1);
      return chain && chains_.entities[*chain].type == EntityType::kPerson;
    }
    if (i == description && !roles_.is(token, kRolePreposition)) return false;
    if (token.kind == TokenKind::kQuote || roles_.is(token, kVerb)) return false;
  }
  return false;
}

std::optional<Antecedents::Described> Antecedents::described(TokenIndex pronoun) const {
  const std::uint32_t roles = roles_.of(document_.token(pronoun).word);
  if ((roles & kRoleFirstOrSecond) != 0) return std::nullopt;
  const bool plural = (roles & kRolePlural) != 0;
  const std::uint32_t here = document_.sentence_of(pronoun);
  for (std::uint32_t back = 0; back <= kMostSentences && back <= here; ++back) {
    TokenRange place = document_.sentences()[here - back].tokens;
    if (back == 0) place.end = pronoun;
    if (place.empty()) continue;
    if (plural)
      if (auto two = two_names(place)) return two;
    if ((roles & kRoleNeuter) != 0) {
      if (const auto thing = first_thing(place)) return Described{*thing, {}};
    } else if (const auto phrase = first_description(place, roles)) {
      return is_named_behind(phrase->end, place.end) ? std::nullopt : std::optional(Described{*phrase, {}});
    }
    if (names_agreeing(place, roles)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Antecedents::of_description(TokenRange description) const {
  const WordId head = document_.token(description.end - 1).word;
  if (head == kUnknownWord || roles_.is(document_.token(description.end - 1), kRolePlural))
    return std::nullopt;  // "most members" are not the one who is called a member
  const WordId before = description.size() > 1 ? document_.token(description.end - 2).word : kUnknownWord;
  const bool compound = description.size() > 1 &&
                        !roles_.is(document_.token(description.end - 2), kRoleDeterminer) &&
                        document_.token(description.end - 2).kind == TokenKind::kWord;
  std::optional<std::uint32_t> found;
  for (const Called& called : called_) {
    if (called.word != head) continue;
    if (called.word_before == before && before != kUnknownWord) return called.chain;
    if (compound) continue;
    if (found && *found != called.chain) return std::nullopt;  // two of them: which one is not told
    found = called.chain;
  }
  return found;
}

}  // namespace dossier
