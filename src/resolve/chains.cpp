// Full forms first, each to the chain of its list name, its words or its person; then short forms to the full
// ones.
// Tested by tests/resolve/chains_test.cpp (table tests/cases/chains.tsv).
#include "resolve/chains.h"

#include <algorithm>
#include <map>
#include <set>

namespace dossier {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

struct Group {
  EntityType type;
  std::vector<std::uint32_t> members;
};

class ChainBuilder {
 public:
  ChainBuilder(const Document& document, const Nicknames& nicknames, const std::vector<NameMention>& names)
      : document_(document),
        names_(names),
        forms_(document, nicknames, names),
        group_of_(names.size(), kNone) {}

  std::vector<std::uint32_t> build() {
    for (std::uint32_t i = 0; i < names_.size(); ++i)
      if (!is_short(names_[i])) join(i, group_of_full(i));
    for (std::uint32_t i = 0; i < names_.size(); ++i)
      if (group_of_[i] == kNone) join(i, group_of_short(i));
    return group_of_;
  }

 private:
  // May be short for a longer form in the article.
  bool is_short(const NameMention& name) const {
    if (name.tokens.size() > 1) return false;
    return name.type == EntityType::kPerson || (name.type == EntityType::kOrg && name.name.empty());
  }

  void join(std::uint32_t mention, std::uint32_t group) {
    if (group == kNone) {
      group = static_cast<std::uint32_t>(groups_.size());
      groups_.push_back({names_[mention].type, {}});
      if (!names_[mention].name.empty()) by_name_.emplace(list_key(mention), group);
    }
    group_of_[mention] = group;
    groups_[group].members.push_back(mention);
  }

  std::pair<EntityType, std::string_view> list_key(std::uint32_t mention) const {
    return {names_[mention].type, names_[mention].name};
  }

  std::uint32_t group_of_full(std::uint32_t mention) const {
    const NameMention& name = names_[mention];
    if (!name.name.empty())
      if (const auto known = by_name_.find(list_key(mention)); known != by_name_.end()) return known->second;
    return find(mention, [&](const NameMention& other) {
      if (forms_.same_words(name.tokens, other.tokens)) return true;
      if (name.type == EntityType::kPerson) return forms_.same_person(name.tokens, other.tokens);
      return name.type == EntityType::kOrg && (name.name.empty() || other.name.empty()) &&
             (forms_.is_beginning_of(name.tokens, other.tokens) ||
              forms_.is_beginning_of(other.tokens, name.tokens));
    });
  }

  std::uint32_t group_of_short(std::uint32_t mention) const {
    const NameMention& name = names_[mention];
    if (name.type == EntityType::kOrg) return group_of_short_organisation(mention);
    const std::uint32_t surname = nearest(
        mention, [&](const NameMention& other) { return forms_.is_surname_of(name.tokens, other.tokens); });
    if (surname != kNone) return surname;
    const std::uint32_t given = nearest(mention, [&](const NameMention& other) {
      return forms_.is_given_name_of(name.tokens, other.tokens);
    });
    if (given != kNone) return given;
    return group_of_full(mention);
  }

  std::uint32_t group_of_short_organisation(std::uint32_t mention) const {
    const NameMention& name = names_[mention];
    if (const std::uint32_t defined = definition(mention); defined != kNone) return defined;
    return find(mention, [&](const NameMention& other) {
      return forms_.same_words(name.tokens, other.tokens) ||
             forms_.is_acronym_of(name.tokens, other.tokens) ||
             forms_.is_beginning_of(name.tokens, other.tokens);
    });
  }

  // "Islamic State (IS)": the name before the parenthesis, where the acronym begins with its letter.
  std::uint32_t definition(std::uint32_t mention) const {
    const TokenIndex at = names_[mention].tokens.begin;
    if (mention == 0 || at < 2 || !document_.token(at - 1).is_mark('(')) return kNone;
    const NameMention& before = names_[mention - 1];
    if (before.tokens.end != at - 1 || !forms_.is_acronym_of(names_[mention].tokens, before.tokens))
      return kNone;
    return group_of_[mention - 1];
  }

  // The first group of the same type with a member that fits.
  template <typename Fits>
  std::uint32_t find(std::uint32_t mention, Fits fits) const {
    for (std::uint32_t g = 0; g < groups_.size(); ++g)
      if (groups_[g].type == names_[mention].type &&
          std::any_of(groups_[g].members.begin(), groups_[g].members.end(),
                      [&](std::uint32_t other) { return fits(names_[other]); }))
        return g;
    return kNone;
  }

  // The group of the last full name before that fits, else of the first after.
  template <typename Fits>
  std::uint32_t nearest(std::uint32_t mention, Fits fits) const {
    const auto fitting = [&](std::uint32_t other) {
      const NameMention& name = names_[other];
      return group_of_[other] != kNone && name.type == names_[mention].type && name.tokens.size() > 1 &&
             fits(name);
    };
    for (std::uint32_t other = mention; other > 0; --other)
      if (fitting(other - 1)) return group_of_[other - 1];
    for (std::uint32_t other = mention + 1; other < names_.size(); ++other)
      if (fitting(other)) return group_of_[other];
    return kNone;
  }

  const Document& document_;
  const std::vector<NameMention>& names_;
  NameForms forms_;
  std::vector<std::uint32_t> group_of_;  // by mention
  std::vector<Group> groups_;
  std::map<std::pair<EntityType, std::string_view>, std::uint32_t> by_name_;
};

// Names all in capitals, as headlines and bylines have them, in the usual case. A single word that is no
// person or place, and short words beside others, are acronyms.
std::string in_usual_case(std::string_view text, EntityType type) {
  const bool acronyms = type != EntityType::kPerson && type != EntityType::kGpe;
  if (acronyms && text.find(' ') == std::string_view::npos) return std::string(text);
  std::string usual(text);
  for (std::size_t begin = 0; begin < usual.size();) {
    std::size_t end = begin;
    bool capitals = true;
    while (end < usual.size() && usual[end] != ' ' && usual[end] != '-') {
      capitals = capitals && !(usual[end] >= 'a' && usual[end] <= 'z') && usual[end] != '.';
      ++end;
    }
    if (capitals && end - begin >= (acronyms ? 5U : 2U))
      for (std::size_t i = begin + 1; i < end; ++i)
        if (usual[i] >= 'A' && usual[i] <= 'Z') usual[i] = static_cast<char>(usual[i] - 'A' + 'a');
    begin = end + 1;
  }
  return usual;
}

}  // namespace

Result<ChainResolver> ChainResolver::load(Language& language) {
  auto nicknames = Nicknames::load(language);
  if (!nicknames) return nicknames.error();
  auto titles = TitleGatherer::load(language);
  if (!titles) return titles.error();
  return ChainResolver(std::move(nicknames).value(), std::move(titles).value(),
                       language.vocabulary.intern("he"), language.vocabulary.intern("she"));
}

Chains ChainResolver::resolve(const Document& document, const Language& language,
                              const std::vector<NameMention>& names) const {
  const std::vector<std::uint32_t> groups = ChainBuilder(document, nicknames_, names).build();
  Chains chains;
  std::map<std::uint32_t, std::uint32_t> number_of;
  std::vector<const NameMention*> named;  // by chain: the mention that gives the name
  for (std::size_t i = 0; i < names.size(); ++i) {
    const NameMention& mention = names[i];
    const auto next = static_cast<std::uint32_t>(chains.entities.size());
    const auto [number, is_new] = number_of.emplace(groups[i], next);
    if (is_new) {
      Entity entity;
      entity.id = "e" + std::to_string(next + 1);
      entity.type = mention.type;
      chains.entities.push_back(std::move(entity));
      named.push_back(&mention);
    }
    const NameMention*& best = named[number->second];
    const auto rank = [](const NameMention& name) { return std::pair(name.is_alias, name.span.size()); };
    if (rank(mention) > rank(*best)) best = &mention;
    chains.entities[number->second].mentions.push_back({document.passage(mention.span), mention.rule});
    chains.chain_of.push_back(number->second);
  }
  for (std::size_t i = 0; i < chains.entities.size(); ++i)
    chains.entities[i].name =
        named[i]->is_alias ? named[i]->name : in_usual_case(document.text(named[i]->span), named[i]->type);
  const std::vector<GivenTitle> titles = titles_.gather(document, names);
  for (const GivenTitle& title : titles) {
    std::vector<std::string>& known = chains.entities[chains.chain_of[title.mention]].titles;
    if (!title.honorific && std::find(known.begin(), known.end(), title.text) == known.end())
      known.push_back(title.text);
  }
  add_genders(document, language, names, titles, chains);
  return chains;
}

// Titles decide, then the given name, then "he" or "she" that begins the sentence after one that names this
// person alone.
void ChainResolver::add_genders(const Document& document, const Language& language,
                                const std::vector<NameMention>& names, const std::vector<GivenTitle>& titles,
                                Chains& chains) const {
  const auto tell = [&](std::uint32_t mention, Gender gender) {
    Gender& known = chains.entities[chains.chain_of[mention]].gender;
    if (known == Gender::kUnknown) known = gender;
  };
  for (const GivenTitle& title : titles) tell(title.mention, title.gender);
  for (std::uint32_t i = 0; i < names.size(); ++i)
    if (names[i].type == EntityType::kPerson && names[i].tokens.size() > 1)
      tell(i, gender_of_given_name(language, document.token(names[i].tokens.begin)));
  std::uint32_t next = 0;
  std::set<std::uint32_t> before;  // chains of people in the sentence before
  std::uint32_t last = 0;
  for (const Sentence& sentence : document.sentences()) {
    const WordId first = document.token(sentence.tokens.begin).word;
    if (before.size() == 1 && (first == he_ || first == she_))
      tell(last, first == he_ ? Gender::kMale : Gender::kFemale);
    before.clear();
    for (; next < names.size() && names[next].tokens.begin < sentence.tokens.end; ++next)
      if (names[next].type == EntityType::kPerson) {
        before.insert(chains.chain_of[next]);
        last = next;
      }
  }
}

}  // namespace dossier
