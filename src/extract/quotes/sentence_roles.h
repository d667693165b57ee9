#pragma once
// What a word can do in a sentence, as far as finding speakers and reported clauses needs it: one table by
// word number, so that a token costs one load.
#include <cstdint>
#include <string_view>
#include <vector>

#include "match/language.h"
#include "text/document.h"

namespace dossier {

enum SentenceRole : std::uint32_t {
  kRoleDeterminer = 1U << 0U,
  kRolePossessivePronoun = 1U << 1U,
  kRoleSubjectPronoun = 1U << 2U,  // he, she, they, it, I, we, you, one
  kRoleObjectPronoun = 1U << 3U,
  kRolePreposition = 1U << 4U,
  kRoleCoordinator = 1U << 5U,   // and, or, but
  kRoleSubordinator = 1U << 6U,  // because, while, after
  kRoleThat = 1U << 7U,
  kRoleWh = 1U << 8U,        // whether, if, how, what
  kRoleRelative = 1U << 9U,  // who, which
  kRoleAuxiliary = 1U << 10U,
  kRoleBe = 1U << 11U,
  kRoleHave = 1U << 12U,
  kRoleModal = 1U << 13U,
  kRoleNegation = 1U << 14U,
  kRoleTo = 1U << 15U,
  kRoleAdverb = 1U << 16U,
  kRoleIndefinite = 1U << 17U,  // others, everyone, many
  kRolePersonNoun = 1U << 18U,
  kRoleGroupNoun = 1U << 19U,  // also documents that speak for their issuer
  kRoleTitleWord = 1U << 20U,
  kRoleCueWord = 1U << 21U,  // begins a reporting cue (see cues.h)
  kRoleMale = 1U << 22U,
  kRoleFemale = 1U << 23U,
  kRoleNeuter = 1U << 24U,
  kRolePlural = 1U << 25U,
  kRoleFirstOrSecond = 1U << 26U,  // I, we, you
  kRoleTime = 1U << 27U,           // Monday, week: never a speaker
  kRoleDocument = 1U << 28U,       // letter, report: speaks for its issuer
  kRoleCrowd = 1U << 29U           // a noun for many persons: crowd, family
};

class SentenceRoles {
 public:
  static Result<SentenceRoles> load(Language& language);

  std::uint32_t of(WordId word) const { return word < roles_.size() ? roles_[word] : 0; }
  bool is(const Token& token, std::uint32_t any_of) const { return (of(token.word) & any_of) != 0; }
  void add(WordId word, std::uint32_t role);

 private:
  std::vector<std::uint32_t> roles_;
};

}  // namespace dossier
