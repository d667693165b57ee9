// The head of a description tells most: plural and collective nouns are groups, nouns for bodies
// organisations, letters and reports documents. One person without a name is anonymous where he is new ("a
// diplomat") or the sentence says that the name is kept back, and somebody known otherwise ("the mayor", "her
// son"). Tested by tests/resolve/speakers_test.cpp.
#include "resolve/speaker_types.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kAnonymity = "lexicon/anonymity.tsv";

bool is_indefinite_article(std::string_view word) {
  return word == "a" || word == "an" || word == "A" || word == "An" || word == "one" || word == "One";
}

}  // namespace

Result<SpeakerTypes> SpeakerTypes::load(Language& language) {
  SpeakerTypes types;
  const auto rows = read_tsv(language.data, kAnonymity, 2);
  if (!rows) return rows.error();
  for (const TsvRow& row : rows.value()) {
    const WordId word = language.vocabulary.intern(fold(row[0]));
    (row[1] == "noun" ? types.nouns_ : row[1] == "verb" ? types.verbs_ : types.words_).insert(word);
  }
  return types;
}

SpeakerType SpeakerTypes::of_entity(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return SpeakerType::kPerson;
    case EntityType::kOrg:
    case EntityType::kFac:
      return SpeakerType::kOrganisation;
    case EntityType::kGpe:
    case EntityType::kLoc:
      return SpeakerType::kPlace;
    case EntityType::kNorp:
      return SpeakerType::kGroup;
    case EntityType::kLaw:
    case EntityType::kWorkOfArt:
      return SpeakerType::kDocument;
    default:
      return SpeakerType::kUnknown;
  }
}

TokenIndex head_of(const Document& document, const SentenceRoles& roles, TokenRange phrase) {
  TokenIndex end = phrase.begin + 1;
  for (; end < phrase.end; ++end) {
    const Token& token = document.token(end);
    const bool joined = !token.is(kSpaceBefore) || token.kind == TokenKind::kSuffix;  // brother-in-law
    if (!joined &&
        (token.kind == TokenKind::kMark || roles.is(token, kRolePreposition | kRoleRelative | kRoleThat)))
      break;
  }
  for (TokenIndex i = end; i-- > phrase.begin;)  // "source close to": the noun, not the adjective behind it
    if ((i == phrase.begin || !document.token(i - 1).is_mark('-')) &&
        roles.is(document.token(i), kRolePersonNoun | kRoleGroupNoun | kRoleIndefinite))
      return i;
  return end - 1;
}

// "who asked not to be named", "on condition of anonymity", in the sentence of the speaker.
bool SpeakerTypes::is_kept_back(const Document& document, const SentenceRoles& roles, TokenIndex at) const {
  const TokenRange sentence = document.sentences()[document.sentence_of(at)].tokens;
  for (TokenIndex i = sentence.begin; i < sentence.end; ++i) {
    const WordId word = document.token(i).word;
    if (words_.contains(word)) return true;
    if (i > at && verbs_.contains(word) && roles.is(document.token(i - 1), kRoleBe)) return true;
  }
  return false;
}

SpeakerType SpeakerTypes::of_phrase(const Document& document, const SentenceRoles& roles,
                                    TokenRange phrase) const {
  const TokenIndex head = head_of(document, roles, phrase);
  const Token& token = document.token(head);
  const std::uint32_t role = roles.of(token.word);
  if (phrase.size() == 1 &&
      (role & (kRoleSubjectPronoun | kRoleObjectPronoun | kRolePossessivePronoun)) != 0) {
    if ((role & kRoleNeuter) != 0) return SpeakerType::kUnknown;
    return (role & kRolePlural) != 0 ? SpeakerType::kGroup : SpeakerType::kPerson;
  }
  const auto joins = [&](TokenIndex i) { return roles.is(document.token(i), kRoleCoordinator); };
  for (TokenIndex i = phrase.begin; i < phrase.end; ++i)
    if (joins(i)) return SpeakerType::kGroup;
  if ((role & kRoleDocument) != 0) return SpeakerType::kDocument;
  if ((role & (kRolePlural | kRoleCrowd)) != 0 && (role & (kRolePersonNoun | kRoleGroupNoun)) != 0)
    return SpeakerType::kGroup;
  if ((role & kRoleGroupNoun) != 0 && (role & kRolePersonNoun) == 0) return SpeakerType::kOrganisation;
  const bool lone = document.text(token) == "one" || document.text(token) == "One";
  if ((role & kRoleIndefinite) != 0 && !lone)
    return (role & kRoleDeterminer) != 0 || (role & kRolePersonNoun) == 0 ? SpeakerType::kGroup
                                                                          : SpeakerType::kAnonymous;
  if ((role & (kRolePersonNoun | kRoleTitleWord)) == 0 && !lone) return SpeakerType::kUnknown;
  const bool fresh =
      lone || (phrase.begin > 0 && is_indefinite_article(document.text(document.token(phrase.begin - 1)))) ||
      is_indefinite_article(document.text(document.token(phrase.begin)));
  if (fresh || nouns_.contains(token.word) || is_kept_back(document, roles, head))
    return SpeakerType::kAnonymous;
  return SpeakerType::kPerson;
}

}  // namespace dossier
