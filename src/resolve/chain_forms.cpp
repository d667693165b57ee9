// Comparisons of names, word by word.
// Tested by tests/resolve/chains_test.cpp.
#include "resolve/chain_forms.h"

#include <algorithm>
#include <array>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::array<std::string_view, 9> kSuffixes = {"jr",  "jr.", "sr",  "sr.", "jnr",
                                                       "snr", "ii",  "iii", "iv"};

bool is_initial(std::string_view word) { return word.size() == 1 || (word.size() == 2 && word[1] == '.'); }

}  // namespace

Result<Nicknames> Nicknames::load(Language& language) {
  Nicknames nicknames;
  if (!language.data.file("gazetteer/nicknames.tsv")) return nicknames;
  const auto rows = read_tsv(language.data, "gazetteer/nicknames.tsv", 2);
  if (!rows) return rows.error();
  for (const TsvRow& row : rows.value()) {
    const WordId nickname = language.vocabulary.intern(fold(row[0]));
    for (const std::string_view name : split(row[1], '|'))
      nicknames.full_of_.emplace_back(nickname, language.vocabulary.intern(fold(name)));
  }
  std::sort(nicknames.full_of_.begin(), nicknames.full_of_.end());
  return nicknames;
}

bool Nicknames::same(WordId a, WordId b) const {
  if (a == kUnknownWord || b == kUnknownWord) return false;
  const auto is_short_for = [&](WordId nickname, WordId name) {
    return std::binary_search(full_of_.begin(), full_of_.end(), std::pair(nickname, name));
  };
  return is_short_for(a, b) || is_short_for(b, a);
}

NameForms::NameForms(const Document& document, const Nicknames& nicknames,
                     const std::vector<NameMention>& names)
    : document_(&document), nicknames_(&nicknames) {
  for (const NameMention& name : names) {
    const TokenIndex last = name.tokens.end - 1;
    const Span word = token(last).span;
    if (name.span.end < word.end)
      cut_.emplace(last, word_hash(fold(document.text(Span{word.begin, name.span.end}))));
  }
}

std::uint32_t NameForms::hash(TokenIndex i) const {
  if (cut_.empty()) return token(i).hash;
  const auto cut = cut_.find(i);
  return cut == cut_.end() ? token(i).hash : cut->second;
}

std::uint64_t NameForms::key(TokenRange name) const {
  std::uint64_t key = 14695981039346656037ULL;
  for (TokenIndex i = name.begin; i < name.end; ++i) key = (key ^ hash(i)) * 1099511628211ULL;
  return key;
}

TokenRange NameForms::first_word(TokenRange name) const {
  TokenIndex end = name.begin + 1;
  while (end < name.end && !token(end).is(kSpaceBefore)) ++end;
  return {name.begin, end};
}

TokenRange NameForms::last_word(TokenRange name) const {
  name = without_suffix(name);
  TokenIndex begin = name.end - 1;
  while (begin > name.begin && !token(begin).is(kSpaceBefore)) --begin;
  return {begin, name.end};
}

bool NameForms::same_words(TokenRange a, TokenRange b) const {
  if (a.size() != b.size()) return false;
  for (TokenIndex i = 0; i < a.size(); ++i)
    if (hash(a.begin + i) != hash(b.begin + i)) return false;
  return true;
}

TokenRange NameForms::without_suffix(TokenRange name) const {
  const std::string last = fold(document_->text(token(name.end - 1)));
  if (name.size() > 1 && std::find(kSuffixes.begin(), kSuffixes.end(), last) != kSuffixes.end()) --name.end;
  return name;
}

bool NameForms::same_given_name(TokenIndex a, TokenIndex b) const {
  if (hash(a) == hash(b) || nicknames_->same(token(a).word, token(b).word)) return true;
  const std::string_view first = document_->text(token(a));
  const std::string_view second = document_->text(token(b));
  return (is_initial(first) || is_initial(second)) && first[0] == second[0];
}

bool NameForms::same_person(TokenRange a, TokenRange b) const {
  a = without_suffix(a);
  b = without_suffix(b);
  if (same_words(a, b)) return true;
  if (a.size() < 2 || b.size() < 2) return false;
  if (hash(a.end - 1) != hash(b.end - 1)) return false;
  return same_given_name(a.begin, b.begin);
}

bool NameForms::is_end_of(TokenRange part, TokenRange full) const {
  full = without_suffix(full);
  return full.size() > part.size() && same_words(part, {full.end - part.size(), full.end});
}

std::string NameForms::initials(TokenRange full) const {
  std::string initials;
  for (TokenIndex i = full.begin; i < full.end; ++i)
    if (token(i).is(kUpperFirst)) initials += document_->text(token(i))[0];
  return initials;
}

std::string NameForms::letters(TokenRange acronym) const {
  std::string letters;
  for (const char c : document_->text(acronym))
    if (c != '.') letters += c;
  return letters;
}

bool NameForms::is_beginning_of(TokenRange part, TokenRange full) const {
  return part.size() < full.size() && same_words(part, {full.begin, full.begin + part.size()});
}

}  // namespace dossier
