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

class ChainBuilder {
 public:
  // `genders`: of each mention, as its own title or given name tells it.
  ChainBuilder(const Document& document, const Nicknames& nicknames, const std::vector<NameMention>& names,
               const std::vector<Gender>& genders)
      : document_(document),
        names_(names),
        genders_(genders),
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
  using Key = std::pair<EntityType, std::uint64_t>;

  // May be short for a longer form in the article.
  bool is_short(const NameMention& name) const {
    if (name.type == EntityType::kPerson) return forms_.is_one_word(name.tokens);
    if (name.tokens.size() > 1) return false;
    return name.type == EntityType::kEvent || (name.type == EntityType::kOrg && name.name.empty());
  }

  Key words_key(std::uint32_t mention) const {
    return {names_[mention].type, forms_.key(names_[mention].tokens)};
  }
  std::pair<EntityType, std::string_view> list_key(std::uint32_t mention) const {
    return {names_[mention].type, names_[mention].name};
  }

  void join(std::uint32_t mention, std::uint32_t group) {
    const NameMention& name = names_[mention];
    if (group == kNone) group = group_count_++;
    group_of_[mention] = group;
    if (!name.name.empty()) by_name_.emplace(list_key(mention), group);
    if (!by_words_.emplace(words_key(mention), group).second && name.type != EntityType::kPerson) return;
    if (name.type == EntityType::kPerson && !forms_.is_one_word(name.tokens))
      index_person(mention);
    else if (name.type == EntityType::kOrg || name.type == EntityType::kEvent)
      index_body(mention);
  }

  // Under its first word, its last one, and what is last of that ("Sadr" of "al-Sadr").
  void index_person(std::uint32_t mention) {
    const TokenRange name = names_[mention].tokens;
    const TokenRange last = forms_.last_word(name);
    people_[forms_.key(forms_.first_word(name))].push_back(mention);
    people_[forms_.key(last)].push_back(mention);
    if (last.size() > 1) people_[last_key(last)].push_back(mention);
  }

  void index_body(std::uint32_t mention) {
    const TokenRange name = names_[mention].tokens;
    bodies_[forms_.key({name.begin, name.begin + 1})].push_back(mention);
    if (name.size() == 1) return;
    bodies_[last_key(name)].push_back(mention);
    if (names_[mention].type == EntityType::kOrg)
      acronyms_.emplace(forms_.initials(name), group_of_[mention]);
  }

  std::uint64_t last_key(TokenRange name) const { return forms_.key({name.end - 1, name.end}); }

  std::uint32_t group_of_full(std::uint32_t mention) const {
    const NameMention& name = names_[mention];
    if (!name.name.empty())
      if (const auto known = by_name_.find(list_key(mention)); known != by_name_.end()) return known->second;
    // One word for two places: a capital, and the government that sits there.
    if (name.type == EntityType::kGpe && !name.name.empty()) return kNone;
    if (const auto known = by_words_.find(words_key(mention)); known != by_words_.end()) return known->second;
    if (name.type == EntityType::kOrg || name.type == EntityType::kEvent) return group_of_body(mention);
    if (name.type != EntityType::kPerson || forms_.is_one_word(name.tokens)) return kNone;
    // A surname may have several words ("van der Berg").
    return find(people_, last_key(forms_.last_word(name.tokens)), [&](const NameMention& other) {
      return forms_.same_person(name.tokens, other.tokens) || forms_.is_end_of(name.tokens, other.tokens) ||
             forms_.is_end_of(other.tokens, name.tokens);
    });
  }

  // One name begins with the other or is its last word, and no list says that they are two.
  std::uint32_t group_of_body(std::uint32_t mention) const {
    const NameMention& name = names_[mention];
    const bool word = name.tokens.size() == 1;
    const TokenRange first{name.tokens.begin, name.tokens.begin + 1};
    return find(bodies_, forms_.key(first), [&](const NameMention& other) {
      return name.type == other.type && (name.name.empty() || other.name.empty()) &&
             (forms_.is_beginning_of(name.tokens, other.tokens) ||
              forms_.is_beginning_of(other.tokens, name.tokens) ||
              (word && forms_.is_end_of(name.tokens, other.tokens)));
    });
  }

  std::uint32_t group_of_short(std::uint32_t mention) {
    if (names_[mention].type == EntityType::kPerson) {
      const std::uint32_t person = nearest_person(mention);
      if (person != kNone) return person;
      if (genders_[mention] == Gender::kUnknown) return group_of_full(mention);
      // "Mrs. Zubuza", where only Mr. Zubuza has a full name, or none has.
      const std::uint64_t key = words_key(mention).second;
      const auto [group, is_new] = apart_.emplace(std::pair(genders_[mention], key), kNone);
      if (is_new && people_.find(key) == people_.end() && !is_apart(other_gender(genders_[mention]), key))
        group->second = group_of_full(mention);
      if (group->second == kNone) group->second = group_count_++;
      return group->second;
    }
    const TokenRange word = names_[mention].tokens;
    if (document_.token(word.begin).is(kUpperAll))
      if (const auto full = acronyms_.find(forms_.letters(word)); full != acronyms_.end())
        return full->second;
    return group_of_full(mention);
  }

  using Index = std::map<std::uint64_t, std::vector<std::uint32_t>>;

  // The group of the first mention under a key that fits.
  template <typename Fits>
  std::uint32_t find(const Index& index, std::uint64_t key, Fits fits) const {
    const auto known = index.find(key);
    if (known == index.end()) return kNone;
    for (const std::uint32_t other : known->second)
      if (fits(names_[other])) return group_of_[other];
    return kNone;
  }

  static Gender other_gender(Gender gender) {
    return gender == Gender::kMale ? Gender::kFemale : Gender::kMale;
  }
  bool is_apart(Gender gender, std::uint64_t key) const { return apart_.count({gender, key}) != 0; }

  // Those of the title's gender, else those of whom none is known.
  std::vector<std::uint32_t> of_gender(Gender gender, const std::vector<std::uint32_t>& people) const {
    if (gender == Gender::kUnknown) return people;
    std::vector<std::uint32_t> same;
    std::vector<std::uint32_t> unknown;
    for (const std::uint32_t full : people) {
      if (genders_[full] == gender) same.push_back(full);
      if (genders_[full] == Gender::kUnknown) unknown.push_back(full);
    }
    return same.empty() ? unknown : same;
  }

  // Of the full names that the word is the surname of (else the given name), and that its own title fits: the
  // last before, else the first after.
  std::uint32_t nearest_person(std::uint32_t mention) const {
    const TokenRange word = names_[mention].tokens;
    const auto people = people_.find(forms_.key(word));
    if (people == people_.end()) return kNone;
    std::vector<std::uint32_t> fitting;
    for (const std::uint32_t full : people->second)
      if (forms_.is_end_of(word, names_[full].tokens)) fitting.push_back(full);
    if (fitting.empty()) fitting = people->second;
    fitting = of_gender(genders_[mention], fitting);
    if (fitting.empty()) return kNone;
    const auto after = std::upper_bound(fitting.begin(), fitting.end(), mention);
    return group_of_[after == fitting.begin() ? *after : *(after - 1)];
  }

  const Document& document_;
  const std::vector<NameMention>& names_;
  const std::vector<Gender>& genders_;
  NameForms forms_;
  std::vector<std::uint32_t> group_of_;  // by mention
  std::uint32_t group_count_ = 0;
  std::map<std::pair<EntityType, std::string_view>, std::uint32_t> by_name_;
  std::map<Key, std::uint32_t> by_words_;
  Index people_;                                   // full names by their last and their first word
  Index bodies_;                                   // organisations and events, by their first and last word
  std::map<std::string, std::uint32_t> acronyms_;  // of organisations
  std::map<std::pair<Gender, std::uint64_t>, std::uint32_t> apart_;  // surnames whose title fits no full name
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

// Of each mention: its title's, else its given name's.
std::vector<Gender> genders_of(const Document& document, const Language& language,
                               const std::vector<NameMention>& names, const std::vector<GivenTitle>& titles) {
  std::vector<Gender> genders(names.size(), Gender::kUnknown);
  for (const GivenTitle& title : titles)
    if (genders[title.mention] == Gender::kUnknown) genders[title.mention] = title.gender;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (genders[i] == Gender::kUnknown && names[i].type == EntityType::kPerson && names[i].tokens.size() > 1)
      genders[i] = gender_of_given_name(language, document.token(names[i].tokens.begin));
  return genders;
}

}  // namespace

Result<ChainResolver> ChainResolver::load(Language& language) {
  auto nicknames = Nicknames::load(language);
  if (!nicknames) return nicknames.error();
  return ChainResolver(std::move(nicknames).value(), language.vocabulary.intern("he"),
                       language.vocabulary.intern("she"));
}

Chains ChainResolver::resolve(const Document& document, const Language& language,
                              const std::vector<NameMention>& names) const {
  const std::vector<GivenTitle> titles = given_titles(document, language, names);
  const std::vector<Gender> genders = genders_of(document, language, names, titles);
  const std::vector<std::uint32_t> groups = ChainBuilder(document, nicknames_, names, genders).build();
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
  for (const GivenTitle& title : titles) {
    std::vector<std::string>& known = chains.entities[chains.chain_of[title.mention]].titles;
    if (!title.honorific && std::find(known.begin(), known.end(), title.text) == known.end())
      known.push_back(title.text);
  }
  add_genders(document, names, titles, genders, chains);
  return chains;
}

// Titles decide, then the given name, then "he" or "she" that begins the sentence after one that names this
// person alone.
void ChainResolver::add_genders(const Document& document, const std::vector<NameMention>& names,
                                const std::vector<GivenTitle>& titles, const std::vector<Gender>& genders,
                                Chains& chains) const {
  const auto tell = [&](std::uint32_t mention, Gender gender) {
    Gender& known = chains.entities[chains.chain_of[mention]].gender;
    if (known == Gender::kUnknown) known = gender;
  };
  for (const GivenTitle& title : titles) tell(title.mention, title.gender);
  for (std::uint32_t i = 0; i < names.size(); ++i) tell(i, genders[i]);
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
