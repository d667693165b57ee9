// Names are compared by the hashes of their folded words.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/consistency.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "text/fold.h"

namespace dossier {
namespace {

constexpr int kFixed = 85;  // context that decides against the rest of the article

std::uint64_t key_of(const NameContext& context, TokenRange tokens) {
  std::uint64_t key = 1469598103934665603ULL;
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i)
    key = (key ^ context.token(i).hash) * 1099511628211ULL;
  return key;
}

// Of the words as they were with the last one's "s" off.
std::uint64_t key_without_s(const NameContext& context, TokenRange tokens) {
  const std::string_view last = context.document().text(context.token(tokens.end - 1));
  const std::uint32_t hash = word_hash(fold(last.substr(0, last.size() - 1)));
  return (key_of(context, {tokens.begin, tokens.end - 1}) ^ hash) * 1099511628211ULL;
}

// "the Browns" are several of that name.
bool is_after_article(const NameContext& context, TokenRange tokens) {
  const auto before = context.before(tokens.begin);
  return before && context.word(*before).is(kDefinite);
}

// A noun with its adjectives follows: what something is of.
bool is_before_noun(const NameContext& context, TokenRange tokens) {
  const auto next = context.after(tokens);
  if (!next || context.token(*next).is(kUpperFirst)) return false;
  const PartOfSpeech part = context.fact(*next).likely_part();
  return part == PartOfSpeech::kNoun || part == PartOfSpeech::kPlural || part == PartOfSpeech::kAdjective;
}

using Votes = std::array<int, 10>;

}  // namespace

void agree_on_types(const NameContext& context, std::vector<NameCandidate>& names) {
  std::unordered_map<std::uint64_t, Votes> votes;
  std::unordered_map<std::uint32_t, int> surnames;  // last words of people's full names: best strength
  std::unordered_map<std::uint64_t, EntityType> told;
  for (const NameCandidate& name : names) {
    if (name.rule == kToldRule) told.emplace(key_of(context, name.tokens), name.type);
    votes[key_of(context, name.tokens)][static_cast<std::size_t>(name.type)] += name.strength;
    if (name.type == EntityType::kPerson && name.tokens.size() > 1) {
      TokenIndex last = name.tokens.end - 1;
      if (context.word(last).is(kSuffix)) --last;
      int& best = surnames[context.token(last).hash];
      best = std::max(best, name.strength);
    }
  }
  for (NameCandidate& name : names) {
    if (name.tokens.size() == 1) {
      const auto surname = surnames.find(context.token(name.tokens.begin).hash);
      const bool weaker = surname != surnames.end() && surname->second >= name.strength;
      const bool acronym = context.token(name.tokens.begin).is(kUpperAll) && name.hit;
      if (weaker && name.type != EntityType::kNorp && !acronym) {
        name.type = EntityType::kPerson;
        name.rule = "names/surname";
        name.hit.reset();
        continue;
      }
    }
    if (const auto sure = told.find(key_of(context, name.tokens)); sure != told.end()) {
      if (name.type == sure->second || name.type == EntityType::kNorp) continue;
      name.type = sure->second;
      name.rule = kToldRule;
      name.hit.reset();
      continue;
    }
    if (name.strength >= kFixed) continue;
    const Votes& vote = votes[key_of(context, name.tokens)];
    // One word is seldom a person whom the article nowhere names in full; it is the place that it is
    // elsewhere.
    const int place = vote[static_cast<std::size_t>(EntityType::kGpe)];
    if (name.type == EntityType::kPerson && name.tokens.size() == 1 && place > 0 &&
        2 * place >= vote[static_cast<std::size_t>(EntityType::kPerson)]) {
      name.type = EntityType::kGpe;
      name.hit.reset();
      name.rule = "names/elsewhere";
      continue;
    }
    const auto most = std::max_element(vote.begin(), vote.end());
    const auto type = static_cast<EntityType>(most - vote.begin());
    if (type == name.type || 2 * *most <= 3 * vote[static_cast<std::size_t>(name.type)]) continue;
    name.type = type;
    name.hit.reset();
    name.rule = "names/elsewhere";
  }
}

void cut_lost_possessives(const NameContext& context, std::vector<NameCandidate>& names) {
  std::vector<std::pair<std::uint64_t, std::size_t>> known;  // words and name, the first of equals first
  known.reserve(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) known.emplace_back(key_of(context, names[i].tokens), i);
  std::sort(known.begin(), known.end());
  for (NameCandidate& name : names) {
    const TokenIndex last = name.tokens.end - 1;
    const std::string_view text = context.document().text(context.token(last));
    if (name.type == EntityType::kNorp || name.hit || text.size() < 4 || text.back() != 's') continue;
    const std::uint64_t key = key_without_s(context, name.tokens);
    const auto same = std::lower_bound(known.begin(), known.end(), std::pair(key, std::size_t{0}));
    if (same != known.end() && same->first == key && !is_after_article(context, name.tokens)) {
      const NameCandidate& base = names[same->second];
      if (base.type == EntityType::kNorp || base.cut != 0) continue;
      name.type = base.type;
      name.hit = base.hit;
      name.cut = 1;
      continue;
    }
    if (name.type != EntityType::kPerson || !is_before_noun(context, name.tokens)) continue;
    const WordFact whole = context.fact(last);
    if (whole.is(kFamilyName) || whole.is(kGivenName)) continue;
    const WordId rest = context.vocabulary().find(fold(text.substr(0, text.size() - 1)));
    if (context.facts().of(rest).is(kFamilyName)) name.cut = 1;
  }
}

void find_again(const NameContext& context, const std::vector<NameCandidate>& names,
                const std::vector<bool>& taken, std::vector<NameCandidate>& candidates) {
  struct Known {
    const NameCandidate* name;
    TokenIndex size;
  };
  std::unordered_multimap<std::uint32_t, Known> by_first;
  std::unordered_map<std::uint64_t, bool> seen;
  for (const NameCandidate& name : names) {
    if (name.strength < 30 || !seen.emplace(key_of(context, name.tokens), true).second) continue;
    by_first.emplace(context.token(name.tokens.begin).hash, Known{&name, name.tokens.size()});
    const TokenIndex last = name.tokens.end - 1;
    if (name.type == EntityType::kPerson && name.tokens.size() > 1 &&
        seen.emplace(key_of(context, {last, last + 1}), true).second)
      by_first.emplace(context.token(last).hash, Known{&name, 1});
  }
  for (TokenIndex i = 0; i < context.size(); ++i) {
    if (taken[i] || !context.is_capital(i)) continue;
    const auto [first, end] = by_first.equal_range(context.token(i).hash);
    for (auto known = first; known != end; ++known) {
      const auto& [name, size] = known->second;
      const TokenRange here{i, i + size};
      if (here.end > context.size() || !context.same_line(i, here.end - 1)) continue;
      const TokenRange there{size == 1 ? name->tokens.end - 1 : name->tokens.begin, name->tokens.end};
      if (key_of(context, here) != key_of(context, there)) continue;
      if (size == 1 && (context.capitals().seen_lower(i) || context.word(i).is(kFunction))) continue;
      candidates.push_back({here, name->type, name->strength, "names/found-again",
                            size == name->tokens.size() ? name->hit : std::nullopt});
    }
  }
}

}  // namespace dossier
