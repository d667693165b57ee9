#pragma once
// When two forms of a name can mean one thing: full name and surname, initials, nicknames, acronyms, short
// company names. Forms are compared by the hashes of their folded words.
#include <map>
#include <vector>

#include "extract/names.h"
#include "match/language.h"

namespace dossier {

// Short forms of given names ("Bill": William), from gazetteer/nicknames.tsv.
class Nicknames {
 public:
  static Result<Nicknames> load(Language& language);
  bool same(WordId a, WordId b) const;  // one is short for the other, or both for a third

 private:
  std::vector<std::pair<WordId, WordId>> full_of_;  // nickname and name, sorted
};

class NameForms {
 public:
  NameForms(const Document& document, const Nicknames& nicknames, const std::vector<NameMention>& names);

  // Equal for equal words.
  std::uint64_t key(TokenRange name) const;
  // A name's first and last word; a hyphen joins tokens to one ("al-Sadr"). Without "Jr." and the like.
  TokenRange first_word(TokenRange name) const;
  TokenRange last_word(TokenRange name) const;
  bool is_one_word(TokenRange name) const { return first_word(name).end == name.end; }
  bool same_words(TokenRange a, TokenRange b) const;
  // Two people's full names: one surname, and given names that can be one person's.
  bool same_person(TokenRange a, TokenRange b) const;
  // The end of a longer name: "Zubuza" and "van der Berg" of full names, "Rovers" of "Omvaro Rovers".
  bool is_end_of(TokenRange part, TokenRange full) const;
  // "IMF" of "International Monetary Fund": the first letters of its capitalised words; and of an acronym its
  // letters.
  std::string initials(TokenRange full) const;
  std::string letters(TokenRange acronym) const;
  // "Acme" of "Acme Holdings Inc": the beginning of a longer name.
  bool is_beginning_of(TokenRange part, TokenRange full) const;

 private:
  const Token& token(TokenIndex i) const { return document_->token(i); }
  std::uint32_t hash(TokenIndex i) const;
  TokenRange without_suffix(TokenRange name) const;
  bool same_given_name(TokenIndex a, TokenIndex b) const;

  const Document* document_;
  const Nicknames* nicknames_;
  std::map<TokenIndex, std::uint32_t> cut_;  // hashes of last words that a mention holds in part only
};

}  // namespace dossier
