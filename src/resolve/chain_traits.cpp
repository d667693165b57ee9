// Titles before a name, and after it between commas.
// Tested by tests/resolve/chains_test.cpp.
#include "resolve/chain_traits.h"

#include <algorithm>

namespace dossier {
namespace {

Gender gender_of(std::uint8_t marks) {
  if ((marks & kTitleMale) != 0) return Gender::kMale;
  return (marks & kTitleFemale) != 0 ? Gender::kFemale : Gender::kUnknown;
}

// The mention that ends at a token; names are in text order.
const NameMention* mention_ending(const std::vector<NameMention>& names, TokenIndex end) {
  const auto it =
      std::lower_bound(names.begin(), names.end(), end,
                       [](const NameMention& name, TokenIndex at) { return name.tokens.end < at; });
  return it != names.end() && it->tokens.end == end ? &*it : nullptr;
}

// The mention that goes on over the beginning of a token.
const NameMention* mention_over(const std::vector<NameMention>& names, TokenIndex at) {
  const auto it =
      std::upper_bound(names.begin(), names.end(), at,
                       [](TokenIndex token, const NameMention& name) { return token < name.tokens.end; });
  return it != names.end() && it->tokens.begin < at ? &*it : nullptr;
}

// Where the phrase of a title begins: names and further titles stand directly before it, and a name may reach
// into it ("European Council" and "Council President").
TokenIndex phrase_begin(const std::vector<NameMention>& names, const std::vector<TitlePlace>& titles,
                        std::size_t title) {
  TokenIndex begin = titles[title].tokens.begin;
  for (std::size_t i = title; i > 0 && titles[i - 1].tokens.end == begin; --i)
    begin = titles[i - 1].tokens.begin;
  const NameMention* name = mention_over(names, begin);
  if (name == nullptr) name = mention_ending(names, begin);
  return name != nullptr && name->type != EntityType::kPerson ? name->tokens.begin : begin;
}

// "NAME, TITLE" and "NAME, the former TITLE", not "NAME, whose TITLE": the name, where the title's phrase
// begins at `begin`.
const NameMention* name_before_comma(const Document& document, const Language& language,
                                     const std::vector<NameMention>& names, TokenIndex begin, WordId whose) {
  TokenIndex comma = begin;
  const auto is_small_word = [&](const Token& token) {
    return token.kind == TokenKind::kWord && !token.is(kUpperFirst) && token.word != whose &&
           !language.facts.of(token.word).is(kVerbPast);  // ", told MPs"
  };
  // An article, and at most one adjective before the title ("the former").
  const auto is_adjective = [&](const Token& token) {
    return language.facts.of(token.word).likely_part() == PartOfSpeech::kAdjective;
  };
  if (comma > 0 && is_adjective(document.token(comma - 1))) --comma;
  if (comma > 0 && is_small_word(document.token(comma - 1))) --comma;
  if (comma < 2 || !document.token(comma - 1).is_mark(',')) return nullptr;
  return mention_ending(names, comma - 1);
}

// "The health secretary, Martin Faulds, told": the name, where the title ends at `end`; `next` is the first
// name that may follow.
const NameMention* name_between_commas(const Document& document, const std::vector<NameMention>& names,
                                       std::size_t next, TokenIndex end) {
  if (next >= names.size() || names[next].tokens.begin != end + 1 || !document.token(end).is_mark(','))
    return nullptr;
  const TokenIndex behind = names[next].tokens.end;
  const bool closed = behind < document.tokens().size() &&
                      (document.token(behind).is_mark(',') || document.token(behind).is_mark('.'));
  return closed ? &names[next] : nullptr;
}

}  // namespace

std::vector<GivenTitle> given_titles(const Document& document, const Language& language,
                                     const std::vector<NameMention>& names) {
  std::vector<GivenTitle> given;
  const std::vector<TitlePlace> titles = language.titles.match(document);
  const WordId whose = language.vocabulary.find("whose");
  std::size_t next = 0;  // first name that does not end before the title
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const TitlePlace& title = titles[i];
    while (next < names.size() && names[next].tokens.begin < title.tokens.end) ++next;
    const TokenIndex begin = phrase_begin(names, titles, i);
    const NameMention* person = nullptr;
    if (next < names.size() && names[next].tokens.begin == title.tokens.end)
      person = (title.marks & kTitleBefore) != 0 ? &names[next] : nullptr;
    else if ((title.marks & kTitleAfter) != 0)
      person = name_before_comma(document, language, names, begin, whose);
    if (person == nullptr) person = name_between_commas(document, names, next, title.tokens.end);
    const bool headline = document.token(title.tokens.begin).is(kUpperAll);
    if (person == nullptr || person->type != EntityType::kPerson || headline) continue;
    given.push_back({static_cast<std::uint32_t>(person - names.data()),
                     std::string(document.text(TokenRange{begin, title.tokens.end})), gender_of(title.marks),
                     (title.marks & kTitleHonorific) != 0});
  }
  return given;
}

Gender gender_of_given_name(const Language& language, const Token& first) {
  const WordFact fact = language.facts.of(first.word);
  if (fact.is(kMaleName) == fact.is(kFemaleName)) return Gender::kUnknown;
  return fact.is(kMaleName) ? Gender::kMale : Gender::kFemale;
}

}  // namespace dossier
