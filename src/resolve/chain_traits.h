#pragma once
// What the mentions of a chain tell of it beside its name: titles, gender.
#include "extract/names.h"
#include "match/language.h"

namespace dossier {

// A title beside a mention, with the names and titles that stand directly before it ("NATO
// Secretary-General").
struct GivenTitle {
  std::uint32_t mention;  // index into the names
  std::string text;
  Gender gender = Gender::kUnknown;
  bool honorific = false;  // "Mr.": tells the gender, is no title
};

// The titles of all mentions, in text order.
std::vector<GivenTitle> given_titles(const Document& document, const Language& language,
                                     const std::vector<NameMention>& names);

// Of a person's name as its first word tells it.
Gender gender_of_given_name(const Language& language, const Token& first);

}  // namespace dossier
