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

// Where the phrase of a title begins: names and further titles stand directly before it.
TokenIndex phrase_begin(const std::vector<NameMention>& names, const std::vector<TitlePlace>& titles,
                        std::size_t title) {
  TokenIndex begin = titles[title].tokens.begin;
  for (std::size_t i = title; i > 0 && titles[i - 1].tokens.end == begin; --i)
    begin = titles[i - 1].tokens.begin;
  const NameMention* name = mention_ending(names, begin);
  return name != nullptr && name->type != EntityType::kPerson ? name->tokens.begin : begin;
}

}  // namespace

Result<TitleGatherer> TitleGatherer::load(Language& language) {
  auto table = TitleTable::load(language);
  if (!table) return table.error();
  return TitleGatherer(std::move(table).value());
}

std::vector<GivenTitle> TitleGatherer::gather(const Document& document,
                                              const std::vector<NameMention>& names) const {
  std::vector<GivenTitle> given;
  const std::vector<TitlePlace> titles = table_.match(document);
  std::size_t next = 0;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const TitlePlace& title = titles[i];
    while (next < names.size() && names[next].tokens.end <= title.tokens.begin) ++next;
    const auto add = [&](std::size_t mention) {
      if (mention >= names.size() || names[mention].type != EntityType::kPerson) return;
      const TokenIndex begin = phrase_begin(names, titles, i);
      given.push_back({static_cast<std::uint32_t>(mention),
                       std::string(document.text(TokenRange{begin, title.tokens.end})),
                       gender_of(title.marks), (title.marks & kTitleHonorific) != 0});
    };
    std::size_t following = next;
    while (following < names.size() && names[following].tokens.begin < title.tokens.end) ++following;
    if ((title.marks & kTitleBefore) != 0 && following < names.size() &&
        names[following].tokens.begin == title.tokens.end)
      add(following);
    if ((title.marks & kTitleAfter) == 0) continue;
    const TokenIndex begin = phrase_begin(names, titles, i);
    TokenIndex comma = begin;  // "NAME, the TITLE"
    if (comma > 0 && document.token(comma - 1).kind == TokenKind::kWord &&
        !document.token(comma - 1).is(kUpperFirst))
      --comma;
    if (comma < 2 || !document.token(comma - 1).is_mark(',')) continue;
    if (const NameMention* name = mention_ending(names, comma - 1))
      add(static_cast<std::size_t>(name - names.data()));
  }
  return given;
}

Gender gender_of_given_name(const Language& language, const Token& first) {
  const WordFact fact = language.facts.of(first.word);
  if (fact.is(kMaleName) == fact.is(kFemaleName)) return Gender::kUnknown;
  return fact.is(kMaleName) ? Gender::kMale : Gender::kFemale;
}

}  // namespace dossier
