// A noun phrase runs from a determiner, a name, an adjective or a noun to the last noun before a verb, a
// preposition or a mark; "of" joins two of them.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/phrases.h"

#include <algorithm>

namespace dossier {
namespace {

class Chunker {
 public:
  Chunker(const Document& document, const Language& language, const SentenceRoles& roles,
          const NameIndex& names, TokenRange sentence, const std::vector<Cue>& cues)
      : document_(document),
        language_(language),
        roles_(roles),
        names_(names),
        sentence_(sentence),
        cues_(cues) {
    found_.reserve(sentence.size() / 3 + 1);
  }

  std::vector<NounPhrase> run() {
    for (TokenIndex i = sentence_.begin; i < sentence_.end;) {
      const TokenIndex end = phrase_at(i);
      i = std::max(end, i + 1);
    }
    return std::move(found_);
  }

 private:
  std::uint32_t role(TokenIndex i) const { return roles_.of(document_.token(i).word); }

  bool is_cue_verb(TokenIndex i) const {
    const auto cue = std::lower_bound(cues_.begin(), cues_.end(), i,
                                      [](const Cue& c, TokenIndex at) { return c.tokens.end <= at; });
    if (cue == cues_.end() || !cue->tokens.contains(i)) return false;
    const bool speaker = cue->entry->part == CuePart::kPhrase && i != cue->head &&
                         (role(i) & (kRolePersonNoun | kRoleGroupNoun)) != 0;  // "described by engineers as"
    return !speaker && cue->entry->part != CuePart::kNoun && cue->entry->part != CuePart::kAdjective;
  }

  // A word that a phrase can be made of. `inside`: a part of the phrase stands before it.
  bool is_nominal(TokenIndex i, bool inside) const {
    const Token& token = document_.token(i);
    if (names_.at(i) != nullptr) return true;
    if (token.kind == TokenKind::kNumber) return true;
    if (token.is_mark('$') || token.is_mark('%')) return true;
    if (token.kind != TokenKind::kWord) return false;
    const std::uint32_t roles = role(i);
    constexpr std::uint32_t kClosed = kRoleSubjectPronoun | kRoleObjectPronoun | kRolePreposition |
                                      kRoleCoordinator | kRoleSubordinator | kRoleThat | kRoleWh |
                                      kRoleRelative | kRoleAuxiliary | kRoleModal | kRoleNegation | kRoleTo |
                                      kRoleAdverb;
    if ((roles & (kRolePersonNoun | kRoleGroupNoun | kRoleIndefinite)) != 0 &&
        (roles & kRolePreposition) == 0 && !is_cue_verb(i))
      return true;
    if ((roles & kClosed) != 0) return false;
    if (is_cue_verb(i)) return false;
    const WordFact fact = language_.facts.of(token.word);
    const bool capital = token.is(kUpperFirst) && i != sentence_.begin;
    if (!inside && describes_speaker(i, fact)) return true;
    if (inside && fact.is(kVerbParticiple) && !capital && i + 1 < sentence_.end &&  // the retired teacher
        (role(i - 1) & (kRoleDeterminer | kRolePossessivePronoun)) != 0 && role_is_noun(i + 1))
      return true;
    if (fact.likely_part() == PartOfSpeech::kVerb && !capital)
      return inside && (fact.may_be(PartOfSpeech::kNoun) || fact.may_be(PartOfSpeech::kAdjective)) &&
             !fact.is(kVerbPast);
    if (fact.likely_part() == PartOfSpeech::kAdverb) return capital;
    return true;
  }

  // "said retired Gen. Dana Shaw".
  bool describes_speaker(TokenIndex i, WordFact fact) const {
    if (!fact.is(kVerbParticiple) || i == sentence_.begin || i + 1 >= sentence_.end) return false;
    return is_cue_verb(i - 1) && !document_.token(i).is(kUpperFirst) &&
           (document_.token(i + 1).is(kUpperFirst) || (role(i + 1) & kRolePersonNoun) != 0);
  }

  TokenIndex phrase_at(TokenIndex i) {
    const std::uint32_t roles = role(i);
    if ((roles & kRoleThat) != 0) return i;  // mostly it opens a clause
    if ((roles & kRoleRelative) != 0 && names_.at(i) == nullptr && (roles & kRoleThat) == 0 &&
        (roles & (kRoleSubordinator | kRolePreposition | kRoleAdverb)) == 0)
      return add({i, i + 1}, i, PhraseKind::kRelative);
    const bool counts =
        (roles & kRoleIndefinite) != 0 && i + 1 < sentence_.end && role_is_noun(i + 1);  // "one diplomat"
    constexpr std::uint32_t kNoPossession = kRoleIndefinite | kRoleSubjectPronoun | kRoleThat | kRoleWh;
    const bool owns =
        (roles & kRolePossessivePronoun) != 0 &&
        (i + 1 >= sentence_.end || (role(i + 1) & kNoPossession) == 0);  // not "told her nothing"
    if ((roles & (kRoleSubjectPronoun | kRoleObjectPronoun)) != 0 && !owns && !counts)
      return add({i, i + 1}, i, PhraseKind::kPronoun);
    TokenIndex begin = i;
    TokenIndex at = i;
    bool opened = false;
    if ((roles & (kRoleDeterminer | kRolePossessivePronoun)) != 0 || counts) {
      opened = true;
      ++at;
      while (at < sentence_.end && (role(at) & (kRoleAdverb | kRoleDeterminer)) != 0 && is_plain_adverb(at))
        ++at;
    }
    TokenIndex end = at;
    while (end < sentence_.end && continues(end, opened || end > at)) ++end;
    if (end == at) {
      if ((roles & kRoleObjectPronoun) != 0) return add({i, i + 1}, i, PhraseKind::kPronoun);
      if ((roles & kRoleDeterminer) != 0 && (roles & kRoleThat) == 0)  // "Many fear", "Another said"
        return add({i, i + 1}, i, (roles & kRoleIndefinite) != 0 ? PhraseKind::kPerson : PhraseKind::kOther);
      return i;
    }
    const TokenIndex head = end - 1;
    end = with_of(end);
    return add({begin, end}, head, PhraseKind::kOther);
  }

  bool role_is_noun(TokenIndex i) const {
    return (role(i) & (kRolePersonNoun | kRoleGroupNoun)) != 0 && !is_cue_verb(i);
  }

  bool is_plain_adverb(TokenIndex i) const {
    return (role(i) & kRoleAdverb) != 0 && (role(i) & (kRoleNegation | kRolePreposition)) == 0;
  }

  bool continues(TokenIndex i, bool inside) const {
    const Token& token = document_.token(i);
    if (inside && (role(i) & kRoleTime) != 0 && token.is(kUpperFirst) &&
        document_.token(i - 1).is(kUpperFirst))
      return false;
    if (inside && (role(i) & (kRoleDeterminer | kRolePossessivePronoun)) != 0 && names_.at(i) == nullptr)
      return (role(i - 1) & kRoleDeterminer) != 0 &&
             !is_article(i - 1);  // all the men; "told the men the ..."
    if (inside && is_verb_of_name(i)) return false;
    if (is_nominal(i, inside)) return true;
    if (!inside) return false;
    if (token.kind == TokenKind::kSuffix) return i + 1 < sentence_.end && is_nominal(i + 1, true);
    if (token.is_mark('\''))
      return i + 1 < sentence_.end && !token.is(kSpaceBefore) && is_nominal(i + 1, true);
    if (token.is_mark('-') || token.is_mark('&') || token.is_mark('/'))
      return !token.is(kSpaceBefore) && i + 1 < sentence_.end && !document_.token(i + 1).is(kSpaceBefore);
    if (document_.token(i - 1).is_mark('-') && !token.is(kSpaceBefore)) return token.kind == TokenKind::kWord;
    return false;
  }

  // "The Coast Guard automated the light": a past form between a name and a determiner.
  bool is_verb_of_name(TokenIndex i) const {
    if (names_.at(i - 1) == nullptr || names_.at(i) != nullptr || document_.token(i).is(kUpperFirst))
      return false;
    return language_.facts.of(document_.token(i).word).is(kVerbPast) && i + 1 < sentence_.end &&
           (role(i + 1) & (kRoleDeterminer | kRolePossessivePronoun)) != 0;
  }

  TokenIndex with_of(TokenIndex end) const {
    while (end + 1 < sentence_.end && document_.text(document_.token(end)) == "of") {
      TokenIndex at = end + 1;
      bool opened = false;
      if ((role(at) & (kRoleDeterminer | kRolePossessivePronoun)) != 0) {
        opened = true;
        ++at;
      }
      TokenIndex next = at;
      while (next < sentence_.end && continues(next, opened || next > at)) ++next;
      if (next == at) break;
      end = next;
    }
    return end;
  }

  TokenIndex add(TokenRange tokens, TokenIndex head, PhraseKind kind) {
    NounPhrase phrase;
    phrase.tokens = tokens;
    phrase.head = head;
    phrase.kind = kind;
    phrase.mention = tokens;
    if (kind == PhraseKind::kOther) describe(phrase);
    found_.push_back(phrase);
    return tokens.end;
  }

  // "an ally of President Keller": the title is the name's own, not the end of the head's.
  bool is_of_titled(TokenIndex head, TokenIndex name) const {
    const auto is_capital = [&](TokenIndex i) { return document_.token(i).is(kUpperFirst); };
    return !is_capital(head) && is_capital(name - 1) &&
           (role(name - 1) & (kRoleTitleWord | kRolePersonNoun)) != 0;
  }

  void describe(NounPhrase& phrase) const {
    const NameMention* last = names_.at(phrase.tokens.end - 1);
    const bool joined = phrase.head + 1 < phrase.tokens.end;  // by "of"
    if (last != nullptr && last->tokens.begin >= phrase.tokens.begin) {
      const bool is_person = last->type == EntityType::kPerson;
      const bool after_title =
          last->tokens.begin > phrase.head + 2 &&
          (role(last->tokens.begin - 1) & kRoleDeterminer) == 0 &&  // Secretary of State Rex Tillerson
          !is_of_titled(phrase.head, last->tokens.begin);
      if (!joined || (is_person && after_title)) {
        phrase.kind = last->type == EntityType::kEvent ? PhraseKind::kOther : PhraseKind::kName;
        phrase.mention = last->tokens;
        phrase.is_person_name = is_person;
        return;
      }
    }
    while (phrase.mention.begin + 1 < phrase.mention.end &&
           (role(phrase.mention.begin) & (kRoleDeterminer | kRoleIndefinite)) != 0 &&
           is_article(phrase.mention.begin))
      ++phrase.mention.begin;
    if (const NameMention* name = names_.at(phrase.head);
        name != nullptr && name->type == EntityType::kPerson && name->tokens.begin >= phrase.tokens.begin) {
      phrase.is_person_name = true;
      if (name->tokens.end == phrase.head + 1) phrase.mention = name->tokens;  // "Lea Moor of the union"
    }
    const std::uint32_t head = role(phrase.head);
    const Token& head_token = document_.token(phrase.head);
    const bool capital = head_token.is(kUpperFirst) && head_token.kind == TokenKind::kWord;
    if (phrase.is_person_name)
      phrase.kind = PhraseKind::kName;
    else if ((head & (kRolePersonNoun | kRoleIndefinite | kRoleTitleWord)) != 0)
      phrase.kind = PhraseKind::kPerson;
    else if ((head & kRoleGroupNoun) != 0)
      phrase.kind = PhraseKind::kGroup;
    else if (capital && phrase.head != sentence_.begin && (head & kRoleTime) == 0)
      phrase.kind = PhraseKind::kGroup;  // a name that nobody knows
  }

  bool is_article(TokenIndex i) const {
    const std::string_view word = document_.text(document_.token(i));
    return word == "the" || word == "a" || word == "an" || word == "The" || word == "A" || word == "An" ||
           ((word == "one" || word == "One") && (role(i + 1) & kRolePersonNoun) != 0);
  }

  const Document& document_;
  const Language& language_;
  const SentenceRoles& roles_;
  const NameIndex& names_;
  const TokenRange sentence_;
  const std::vector<Cue>& cues_;
  std::vector<NounPhrase> found_;
};

}  // namespace

NameIndex::NameIndex(const Document& document, const std::vector<NameMention>& names)
    : names_(&names), of_(document.tokens().size(), 0) {
  for (std::uint32_t k = 0; k < names.size(); ++k)
    for (TokenIndex i = names[k].tokens.begin; i < names[k].tokens.end; ++i) of_[i] = k + 1;
}

std::vector<NounPhrase> noun_phrases(const Document& document, const Language& language,
                                     const SentenceRoles& roles, const NameIndex& names, TokenRange sentence,
                                     const std::vector<Cue>& cues) {
  return Chunker(document, language, roles, names, sentence, cues).run();
}

}  // namespace dossier
