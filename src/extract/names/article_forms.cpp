// Acronyms, team and company names by one of their words, storms by their own.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/article_forms.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::size_t kSureLetters = 3;  // shorter acronyms are other words too often

bool is_acronym(const NameContext& context, TokenRange tokens) {
  return tokens.size() == 1 && context.token(tokens.begin).is(kUpperAll);
}

std::string letters_of(const NameContext& context, TokenIndex acronym) {
  std::string letters;
  for (const char byte : context.document().text(context.token(acronym)))
    if (byte != '.') letters += byte;
  return letters;
}

// The first letters of the words with capitals.
std::string initials_of(const NameContext& context, TokenRange name) {
  std::string initials;
  for (TokenIndex i = name.begin; i < name.end; ++i)
    if (context.token(i).is(kUpperFirst)) initials += context.document().text(context.token(i))[0];
  return initials;
}

// "Cyclone Anandi": what follows the head is a name of its own.
bool is_storm(const NameContext& context, const NameCandidate& name) {
  return name.type == EntityType::kEvent && name.tokens.size() == 2 &&
         context.word(name.tokens.begin).head == EntityType::kEvent &&
         context.is_capital(name.tokens.end - 1);
}

// "(QMC)" directly behind the name.
bool defines(const NameContext& context, TokenRange full, TokenIndex acronym) {
  return full.end + 1 == acronym && context.token(full.end).is_mark('(') && context.has(acronym + 1) &&
         context.token(acronym + 1).is_mark(')') &&
         context.document().text(full)[0] == context.document().text(context.token(acronym))[0];
}

}  // namespace

ArticleForms::ArticleForms(const NameContext& context, const std::vector<NameCandidate>& names)
    : context_(&context) {
  for (const NameCandidate& name : names) {
    const TokenIndex last = name.tokens.end - 1;
    if (name.type == EntityType::kPerson) {
      people_.insert(context.token(name.tokens.begin).hash);
      people_.insert(context.token(last).hash);
    }
    if (is_storm(context, name)) storms_.emplace(context.token(last).hash, name);
    if (name.type != EntityType::kOrg || name.tokens.size() < 2) continue;
    acronyms_.emplace(initials_of(context, name.tokens), name);
    const TokenIndex behind = name.tokens.end + 1;
    if (context.has(behind) && context.token(behind).is(kUpperAll) && defines(context, name.tokens, behind))
      acronyms_.insert_or_assign(letters_of(context, behind), name);
    words_.insert(context.token(name.tokens.begin).hash);
    firsts_.insert(context.token(name.tokens.begin).hash);
    words_.insert(context.token(last).hash);
    if (name.hit) titles_.insert(name.hit->get().name);
  }
}

const NameCandidate* ArticleForms::full_of_acronym(TokenIndex acronym) const {
  const auto full = acronyms_.find(letters_of(*context_, acronym));
  return full == acronyms_.end() ? nullptr : &full->second;
}

const NameCandidate* ArticleForms::storm(TokenIndex word) const {
  const std::uint32_t hash = context_->token(word).hash;
  const auto storm = storms_.find(hash);
  return storm == storms_.end() || people_.count(hash) != 0 ? nullptr : &storm->second;
}

bool ArticleForms::is_short_name(TokenIndex word) const {
  const std::uint32_t hash = context_->token(word).hash;
  return firsts_.count(hash) != 0 && people_.count(hash) == 0 && context_->is_usual_line(word) &&
         !context_->is_ordinary(word) && !context_->word(word).is(kFunction) &&
         context_->hits_of({word, word + 1}).empty();
}

void ArticleForms::prefer(NameCandidate& name) const {
  if (name.tokens.size() != 1) return;
  const TokenIndex word = name.tokens.begin;
  if (is_acronym(*context_, name.tokens)) {
    const NameCandidate* full = full_of_acronym(word);
    if (full == nullptr) return;
    const bool sure = letters_of(*context_, word).size() >= kSureLetters && name.type != EntityType::kNorp;
    if (name.type != full->type && !sure) return;
    name.type = full->type;
    name.rule = "names/acronym";
    // Some bodies have their acronym as title ("UNICEF").
    const bool titled = name.hit && name.hit->get().name == context_->document().text(name.tokens);
    if (!titled || full->hit) name.hit = full->hit;
    return;
  }
  if (storm(word) != nullptr && name.type != EntityType::kNorp) {
    name.type = EntityType::kEvent;
    name.rule = "names/storm";
    name.hit.reset();
    return;
  }
  if (name.type != EntityType::kOrg || !name.hit || words_.count(context_->token(word).hash) == 0) return;
  const GazetteerEntry entry = name.hit->get();
  const bool other = entry.name != entry.phrase && titles_.count(entry.name) == 0;
  if (other || entry.has(kAmbiguous)) name.hit.reset();
}

void ArticleForms::propose(const std::vector<bool>& taken, std::vector<NameCandidate>& candidates) const {
  for (TokenIndex i = 0; i < context_->size(); ++i) {
    if (taken[i] || !context_->is_capital(i)) continue;
    if (context_->token(i).is(kUpperAll) && context_->capitals().line(i) != LineCase::kCapitals) {
      const NameCandidate* full = full_of_acronym(i);
      if (full != nullptr && letters_of(*context_, i).size() >= kSureLetters)
        candidates.push_back({{i, i + 1}, full->type, full->strength, "names/acronym", full->hit});
    } else if (is_short_name(i)) {
      candidates.push_back({{i, i + 1}, EntityType::kOrg, 50, "names/own-form", std::nullopt});
    } else if (storm(i) != nullptr && !context_->capitals().seen_lower(i)) {
      candidates.push_back({{i, i + 1}, EntityType::kEvent, 70, "names/storm", std::nullopt});
    }
  }
}

}  // namespace dossier
