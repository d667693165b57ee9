// Closed word classes, nouns for persons and bodies, as bits by word number.
// Tested by tests/extract/quotes_test.cpp.
#include "extract/quotes/sentence_roles.h"

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

std::uint32_t pronoun_roles(std::string_view features) {
  std::uint32_t roles = 0;
  if (has_part(features, "case=subject")) roles |= kRoleSubjectPronoun;
  if (has_part(features, "case=object")) roles |= kRoleObjectPronoun;
  if (has_part(features, "case=possessive")) roles |= kRolePossessivePronoun;
  if (has_part(features, "gender=m")) roles |= kRoleMale;
  if (has_part(features, "gender=f")) roles |= kRoleFemale;
  if (has_part(features, "gender=n")) roles |= kRoleNeuter;
  if (has_part(features, "number=plural")) roles |= kRolePlural;
  if (has_part(features, "person=1") || has_part(features, "person=2")) roles |= kRoleFirstOrSecond;
  // "One of the diplomats said": no pronoun that stands for somebody told before.
  constexpr std::uint32_t kRefers = kRoleMale | kRoleFemale | kRoleNeuter | kRolePlural | kRoleFirstOrSecond;
  if ((roles & kRefers) == 0) return 0;
  return roles;
}

std::uint32_t auxiliary_roles(std::string_view features) {
  std::uint32_t roles = kRoleAuxiliary;
  if (has_part(features, "be")) roles |= kRoleBe;
  if (has_part(features, "have")) roles |= kRoleHave;
  if (has_part(features, "negated")) roles |= kRoleNegation;
  return roles;
}

std::uint32_t roles_of(std::string_view word, std::string_view word_class, std::string_view features) {
  if (word == "that") return kRoleThat | (word_class == "determiner" ? kRoleDeterminer : 0U);
  if (word_class == "determiner") return kRoleDeterminer;
  if (word_class == "pronoun") return pronoun_roles(features);
  if (word_class == "indefinite-pronoun" || word_class == "numeral") return kRoleIndefinite;
  if (word_class == "preposition") return kRolePreposition;
  if (word_class == "conjunction")
    return has_part(features, "coordinating") ? kRoleCoordinator : kRoleSubordinator;
  if (word_class == "wh") return kRoleWh;
  if (word_class == "complementizer") return word == "for" ? 0U : static_cast<std::uint32_t>(kRoleWh);
  if (word_class == "relative")  // only those that can be a subject
    return has_part(features, "adverb") || has_part(features, "case=possessive")
               ? 0U
               : static_cast<std::uint32_t>(kRoleRelative);
  if (word_class == "auxiliary") return auxiliary_roles(features);
  if (word_class == "modal") return kRoleModal | (has_part(features, "negated") ? kRoleNegation : 0U);
  if (word_class == "negation") return kRoleNegation;
  if (word_class == "infinitive-marker") return kRoleTo;
  if (word_class == "adverb" || word_class == "connective") return kRoleAdverb;
  return 0;
}

}  // namespace

void SentenceRoles::add(WordId word, std::uint32_t role) {
  if (word >= roles_.size()) roles_.resize(word + 1, 0);
  roles_[word] |= role;
}

Result<SentenceRoles> SentenceRoles::load(Language& language) {
  SentenceRoles roles;
  Vocabulary& vocabulary = language.vocabulary;
  roles.roles_.resize(vocabulary.common_end());
  const auto closed = read_tsv(language.data, "lexicon/function-words.tsv", 2);
  if (!closed) return closed.error();
  for (const TsvRow& row : closed.value())
    if (const std::uint32_t role = roles_of(row[0], row[1], row[2]); role != 0)
      roles.add(vocabulary.intern(fold(row[0])), role);
  const auto persons = read_tsv(language.data, "lexicon/person-nouns.tsv", 2);
  if (!persons) return persons.error();
  for (const TsvRow& row : persons.value()) {
    const std::uint32_t gender = row[3] == "m" ? kRoleMale : row[3] == "f" ? kRoleFemale : 0U;
    const std::uint32_t crowd = row[2] == "group" ? kRoleCrowd : 0U;
    roles.add(vocabulary.intern(fold(row[0])), kRolePersonNoun | gender | crowd);
    roles.add(vocabulary.intern(fold(row[1])), kRolePersonNoun | kRolePlural);
  }
  const auto groups = read_tsv(language.data, "lexicon/group-nouns.tsv", 2);
  if (!groups) return groups.error();
  for (const TsvRow& row : groups.value()) {
    const std::uint32_t document = has_part(row[2], "document") ? kRoleDocument : 0U;
    roles.add(vocabulary.intern(fold(row[0])), kRoleGroupNoun | document);
    roles.add(vocabulary.intern(fold(row[1])), kRoleGroupNoun | kRolePlural | document);
  }
  const auto times = read_tsv(language.data, "lexicon/time-nouns.tsv", 2);
  if (!times) return times.error();
  for (const TsvRow& row : times.value()) roles.add(vocabulary.intern(fold(row[0])), kRoleTime);
  const auto titles = read_tsv(language.data, "lexicon/titles.tsv", 2);
  if (!titles) return titles.error();
  for (const TsvRow& row : titles.value())
    if (row[0].find(' ') == std::string_view::npos)
      roles.add(vocabulary.intern(fold(row[0])), kRoleTitleWord);
  return roles;
}

}  // namespace dossier
