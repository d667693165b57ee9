// Pronouns: the candidates of the last sentences are scored, more for being near, for being the first name of
// their sentence (mostly its subject) and for having spoken last.
// Tested by tests/resolve/speakers_test.cpp.
#include "resolve/antecedents.h"

#include <algorithm>

#include "text/turns.h"

namespace dossier {
namespace {

constexpr std::uint32_t kMostSentences = 12;  // that a pronoun is from its name
constexpr int kNear = 24, kFirst = 8, kLastSpeaker = 12, kQuoted = -10, kPerSentence = 4, kUnknownGender = -6;
constexpr TokenIndex kMostTitle = 7;  // tokens of a title before a name

bool can_speak(EntityType type) {
  return type == EntityType::kPerson || type == EntityType::kOrg || type == EntityType::kGpe ||
         type == EntityType::kNorp;
}

}  // namespace

Antecedents::Antecedents(const Document& document, const Language& language, const SentenceRoles& roles,
                         const std::vector<NameMention>& names, const Chains& chains,
                         const std::vector<std::uint8_t>& quoted)
    : document_(document),
      language_(language),
      roles_(roles),
      names_(names),
      chains_(chains),
      quoted_(quoted) {
  for (const Entity& entity : chains.entities) genders_.push_back(entity.gender);
  for (std::size_t k = 0; k < names.size(); ++k) {
    if (names[k].type != EntityType::kPerson) continue;
    Gender& gender = genders_[chains.chain_of[k]];
    if (gender == Gender::kUnknown) gender = gender_of(names[k]);
    read_titles(names[k], chains.chain_of[k]);
  }
}

Gender Antecedents::gender_of(const NameMention& mention) const {
  if (mention.tokens.begin > 0) {
    const std::uint32_t before = roles_.of(document_.token(mention.tokens.begin - 1).word);
    if ((before & kRoleFemale) != 0) return Gender::kFemale;
    if ((before & kRoleMale) != 0) return Gender::kMale;
  }
  if (mention.tokens.size() < 2) return Gender::kUnknown;
  const WordFact first = language_.facts.of(document_.token(mention.tokens.begin).word);
  if (first.is(kFemaleName) != first.is(kMaleName))
    return first.is(kFemaleName) ? Gender::kFemale : Gender::kMale;
  return Gender::kUnknown;
}

// "NATO Secretary-General Jens Stoltenberg", "Jens Stoltenberg, the alliance's chief,".
void Antecedents::read_titles(const NameMention& mention, std::uint32_t chain) {
  const auto add = [&](TokenIndex i) {
    if (!roles_.is(document_.token(i), kRoleTitleWord | kRolePersonNoun)) return;
    // "coast guard commander" is no guard.
    const TokenIndex next = i + 1;
    const bool inner = next < document_.tokens().size() && !chain_at(next) &&
                       roles_.is(document_.token(next), kRolePersonNoun);
    if (inner) return;
    called_.push_back({document_.token(i).word, i > 0 ? document_.token(i - 1).word : kUnknownWord, chain});
  };
  for (TokenIndex i = mention.tokens.begin; i-- > 0 && mention.tokens.begin - i <= kMostTitle;) {
    const Token& token = document_.token(i);
    if (token.kind != TokenKind::kWord && !token.is_mark('-') && token.kind != TokenKind::kSuffix) break;
    if (roles_.is(token, kRoleAuxiliary | kRoleModal | kRoleSubjectPronoun | kRoleCoordinator)) break;
    add(i);
  }
  const TokenIndex end = static_cast<TokenIndex>(document_.tokens().size());
  TokenIndex i = mention.tokens.end;
  if (i >= end || !document_.token(i).is_mark(',')) return;
  for (++i; i < std::min(end, mention.tokens.end + 2 * kMostTitle); ++i) {
    const Token& token = document_.token(i);
    if (token.is(kBlockStart) || (token.kind == TokenKind::kMark && !token.is_mark('-'))) break;
    if (roles_.is(token, kRoleAuxiliary | kRoleModal | kRoleRelative)) break;
    add(i);
    if (roles_.is(token, kRolePreposition)) break;
  }
}

std::optional<std::uint32_t> Antecedents::chain_at(TokenIndex token) const {
  const auto after =
      std::upper_bound(names_.begin(), names_.end(), token,
                       [](TokenIndex at, const NameMention& name) { return at < name.tokens.begin; });
  if (after == names_.begin()) return std::nullopt;
  const auto index = static_cast<std::size_t>(after - names_.begin() - 1);
  return names_[index].tokens.contains(token) ? std::optional(chains_.chain_of[index]) : std::nullopt;
}

std::optional<std::uint32_t> Antecedents::of_label(TokenRange label) const {
  const std::uint32_t surname = document_.token(label.end - 1).hash;
  for (std::size_t k = 0; k < names_.size(); ++k)
    if (names_[k].type == EntityType::kPerson && document_.token(names_[k].tokens.end - 1).hash == surname)
      return chains_.chain_of[k];
  return std::nullopt;
}

std::optional<std::uint32_t> Antecedents::of_initials(TokenRange label) const {
  for (std::size_t k = 0; k < names_.size(); ++k)
    if (names_[k].type == EntityType::kPerson && names_[k].tokens.size() > 1 &&
        are_initials(document_.text(), document_.tokens(), label, names_[k].tokens))
      return chains_.chain_of[k];
  return std::nullopt;
}

std::optional<std::uint32_t> Antecedents::introduced_before(TokenIndex turn) const {
  std::vector<std::uint32_t> mentions(chains_.entities.size(), 0);
  for (std::size_t k = 0; k < names_.size() && names_[k].tokens.end <= turn; ++k) {
    const BlockType block = document_.blocks()[document_.block_of(names_[k].tokens.begin)].type;
    if (names_[k].type == EntityType::kPerson && block != BlockType::kByline && block != BlockType::kCaption)
      ++mentions[chains_.chain_of[k]];
  }
  const auto most = std::max_element(mentions.begin(), mentions.end());
  if (most == mentions.end() || *most == 0 || std::count(mentions.begin(), mentions.end(), *most) > 1)
    return std::nullopt;
  return static_cast<std::uint32_t>(most - mentions.begin());
}

std::optional<std::uint32_t> Antecedents::nearest_before(TokenIndex token) const {
  std::optional<std::uint32_t> best;
  for (std::size_t k = 0; k < names_.size() && names_[k].tokens.end <= token; ++k)
    if (can_speak(names_[k].type)) best = chains_.chain_of[k];
  return best;
}

bool Antecedents::agrees(std::uint32_t chain, std::uint32_t pronoun) const {
  const EntityType type = chains_.entities[chain].type;
  if ((pronoun & kRolePlural) != 0) return type == EntityType::kOrg || type == EntityType::kNorp;
  if ((pronoun & kRoleNeuter) != 0) return type == EntityType::kOrg || type == EntityType::kGpe;
  if (type != EntityType::kPerson) return false;
  if ((pronoun & kRoleMale) != 0) return genders_[chain] != Gender::kFemale;
  return (pronoun & kRoleFemale) == 0 || genders_[chain] != Gender::kMale;
}

std::optional<std::uint32_t> Antecedents::of_pronoun(TokenIndex pronoun,
                                                     std::optional<std::uint32_t> last_speaker) const {
  const std::uint32_t roles = roles_.of(document_.token(pronoun).word);
  if ((roles & kRoleFirstOrSecond) != 0) return std::nullopt;
  return best_before(pronoun, roles, last_speaker);
}

std::optional<std::uint32_t> Antecedents::person_before(TokenIndex description,
                                                        std::optional<std::uint32_t> last_speaker) const {
  return best_before(description, 0, last_speaker);
}

std::optional<std::uint32_t> Antecedents::best_before(TokenIndex pronoun, std::uint32_t roles,
                                                      std::optional<std::uint32_t> last_speaker) const {
  const std::uint32_t here = document_.sentence_of(pronoun);
  std::optional<std::uint32_t> best;
  int best_score = 0;
  const auto offer = [&](std::uint32_t chain, int score) {
    if (!agrees(chain, roles)) return;
    if (genders_[chain] == Gender::kUnknown) score += kUnknownGender;
    if (!best || score > best_score) {
      best = chain;
      best_score = score;
    }
  };
  std::uint32_t sentence_seen = here + 1;
  for (std::size_t k = 0; k < names_.size() && names_[k].tokens.begin < pronoun; ++k) {
    const std::uint32_t sentence = document_.sentence_of(names_[k].tokens.begin);
    if (sentence + kMostSentences < here) continue;
    const std::uint32_t chain = chains_.chain_of[k];
    int score = kNear - kPerSentence * static_cast<int>(here - sentence);
    const bool quoted = quoted_[names_[k].tokens.begin] != 0;
    if (quoted) score += kQuoted;
    if (sentence != sentence_seen && agrees(chain, roles) && !quoted) {
      sentence_seen = sentence;
      score += kFirst;
    }
    if (chain == last_speaker) score += kLastSpeaker;
    offer(chain, score);
  }
  if (!best && last_speaker) offer(*last_speaker, 0);
  return best;
}

}  // namespace dossier
