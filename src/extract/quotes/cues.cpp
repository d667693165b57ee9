// Looks cues up by word number and reads the verb group around them.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/cues.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr TokenIndex kMostBetween = 2;  // words that may stand between two words of a phrase

std::uint32_t frame(std::string_view name) {
  static constexpr std::pair<std::string_view, std::uint32_t> kFrames[] = {
      {"that", kFrameThat},
      {"quote", kFrameQuote},
      {"to-person", kFrameToPerson},
      {"to-inf", kFrameToInf},
      {"np-to-inf", kFrameNpToInf},
      {"np", kFrameNp},
      {"np-for", kFrameNpFor},
      {"np-as", kFrameNpAs},
      {"np-np", kFrameNpNp},
      {"np-to", kFrameNpTo},
      {"wh", kFrameWh},
      {"as", kFrameAs},
      {"ing", kFrameIng},
      {"passive", kFramePassive},
      {"according-to", kFrameAccordingTo},
      {"poss", kFramePossessive},
      {"of", kFramePreposition}};
  for (const auto& [text, bit] : kFrames)
    if (text == name) return bit;
  return name.ends_with("-np") ? static_cast<std::uint32_t>(kFramePreposition) : 0U;
}

std::string plural(std::string_view noun) {
  std::string form(noun);
  if (form.ends_with('y') && form.size() > 1 &&
      std::string_view("aeiou").find(form[form.size() - 2]) == std::string_view::npos)
    return form.substr(0, form.size() - 1) + "ies";
  return form + (form.ends_with('s') || form.ends_with("ch") || form.ends_with("sh") ? "es" : "s");
}

using Stances = std::map<std::string_view, std::string_view>;  // the kind of each

CueEntry read_entry(const TsvRow& row, const Stances& stances) {
  CueEntry entry;
  entry.text = row[0];
  entry.part = row[1] == "verb"        ? CuePart::kVerb
               : row[1] == "noun"      ? CuePart::kNoun
               : row[1] == "adjective" ? CuePart::kAdjective
                                       : CuePart::kPhrase;
  for (const std::string_view name : split(row[2], ',')) entry.frames |= frame(name);
  entry.stance = row[3];
  const auto stance = stances.find(entry.stance);
  const std::string_view kind = stance == stances.end() ? std::string_view() : stance->second;
  entry.is_verdict = kind == "verdict";
  entry.is_topic = kind == "topic";
  entry.is_reporting = !entry.is_topic && kind != "attitude";
  const std::string_view share = row[4];
  std::from_chars(share.data(), share.data() + share.size(), entry.share);
  return entry;
}

CueForm form_of(const WordFact& fact, const Token* before, const SentenceRoles& roles) {
  const std::uint32_t role = before == nullptr ? 0 : roles.of(before->word);
  if ((role & (kRoleModal | kRoleTo)) != 0 && fact.is(kVerbBase)) return CueForm::kBase;
  if (fact.is(kVerbGerund)) return CueForm::kGerund;
  if ((role & (kRoleHave | kRoleBe)) != 0 && fact.is(kVerbParticiple)) return CueForm::kParticiple;
  if ((role & kRoleAuxiliary) != 0 && fact.is(kVerbBase)) return CueForm::kBase;
  if (fact.is(kVerbPast) || fact.is(kVerbThird)) return CueForm::kFinite;
  return fact.is(kVerbBase) ? CueForm::kFinite : CueForm::kParticiple;
}

// Whether a word that can be both stands where a noun does.
bool stands_as_noun(const Document& document, const Language& language, const SentenceRoles& roles,
                    TokenRange sentence, TokenIndex i, const WordFact& fact) {
  if (i == sentence.begin) return fact.likely_part() == PartOfSpeech::kNoun;
  const Token& before = document.token(i - 1);
  const std::uint32_t role = roles.of(before.word);
  if (fact.is(kVerbGerund) && before.is_mark(',')) return false;  // ", warning that"
  if (before.kind == TokenKind::kNumber) return true;             // "the finances of 11 states"
  const bool owner = before.kind == TokenKind::kSuffix && (role & kRoleModal) == 0 &&
                     document.text(before).ends_with('s');  // "Keller's promise", "Keller's promised"
  if (owner) return fact.is(kVerbBase) || !fact.is(kVerbParticiple);
  if ((role & (kRoleSubjectPronoun | kRoleModal | kRoleTo | kRoleAdverb | kRoleAuxiliary | kRoleRelative)) !=
      0)
    return false;
  const bool alone = before.is(kSentenceStart) && (role & kRoleIndefinite) != 0 && fact.is(kVerbBase);
  if (alone && i + 1 < sentence.end && roles.is(document.token(i + 1), kRoleThat))
    return false;  // Many fear that
  if ((role & (kRoleDeterminer | kRolePossessivePronoun | kRolePreposition)) != 0)
    return !fact.is(kVerbGerund) || (role & kRolePreposition) == 0;
  const bool behind_name = before.is(kUpperFirst) && !before.is(kSentenceStart);  // "Keller claims"
  const bool bare = fact.is(kVerbBase) && !fact.is(kVerbPast) && !fact.is(kVerbThird);
  if (behind_name && bare && fact.may_be(PartOfSpeech::kNoun) && !document.text(before).ends_with('s'))
    return true;  // "a Facebook comment": one name alone has no verb without -s
  if (fact.may_be(PartOfSpeech::kPlural) && !behind_name &&
      i + 1 < sentence.end) {  // "states such as", "claims are"
    constexpr std::uint32_t kBehindNoun = kRolePreposition | kRoleAuxiliary | kRoleModal | kRoleRelative;
    const std::uint32_t next = roles.of(document.token(i + 1).word);
    if (document.text(document.token(i + 1)) == "such") return true;
    if ((next & kBehindNoun) != 0 && (next & (kRoleThat | kRoleTo)) == 0) return true;
  }
  const WordFact left = language.facts.of(before.word);
  if (left.likely_part() == PartOfSpeech::kAdjective && before.is(kHasLower) && !before.is(kUpperFirst))
    return true;
  const bool object =
      left.likely_part() == PartOfSpeech::kVerb && (role & kRoleAuxiliary) == 0 && !before.is(kUpperFirst);
  if (object && (fact.may_be(PartOfSpeech::kNoun) || fact.may_be(PartOfSpeech::kPlural)))
    return true;  // renew calls
  const PartOfSpeech likely = fact.likely_part();
  return likely == PartOfSpeech::kNoun || likely == PartOfSpeech::kPlural ? !fact.is(kVerbThird) : false;
}

// The auxiliaries, adverbs and negations before a verb.
void read_group(const Document& document, const SentenceRoles& roles, TokenRange sentence, Cue& cue) {
  cue.group = cue.head;
  bool first_auxiliary = true;
  while (cue.group > sentence.begin) {
    const std::uint32_t role = roles.of(document.token(cue.group - 1).word);
    if ((role & kRoleIndefinite) != 0) break;  // "nobody told me"
    if ((role & kRoleNegation) != 0) cue.negated = true;
    if ((role & kRoleTo) != 0) cue.infinitive = true;
    if ((role & (kRoleAuxiliary | kRoleModal)) != 0) {
      if (first_auxiliary && (role & kRoleBe) != 0 && cue.form == CueForm::kParticiple) cue.passive = true;
      first_auxiliary = false;
    } else if ((role & (kRoleNegation | kRoleTo | kRoleAdverb)) == 0 ||
               (role & (kRoleDeterminer | kRolePreposition)) != 0) {
      const std::string_view word = document.text(document.token(cue.group - 1));
      const bool adverb = word.size() > 4 && word.ends_with("ly") && role == 0;
      if ((role & kRoleTo) == 0 && !adverb) break;
    }
    --cue.group;
  }
}

// "repeated exhortations", "the proposed law".
bool is_attributive(const Document& document, const SentenceRoles& roles, TokenRange sentence, TokenIndex i,
                    const WordFact& fact) {
  if (i == sentence.begin || !fact.is(kVerbParticiple)) return false;
  const std::uint32_t before = roles.of(document.token(i - 1).word);
  return (before & (kRoleDeterminer | kRolePossessivePronoun | kRolePreposition)) != 0 &&
         (before & (kRoleThat | kRoleTo | kRoleAdverb | kRoleSubordinator | kRoleCoordinator |
                    kRoleObjectPronoun | kRoleIndefinite | kRoleRelative)) == 0;
}

// "to act on warning signs".
bool is_modifier(const Document& document, const Language& language, const SentenceRoles& roles,
                 TokenRange sentence, TokenIndex i, const WordFact& fact) {
  if (!fact.is(kVerbGerund) || i == sentence.begin || i + 1 >= sentence.end) return false;
  constexpr std::uint32_t kLeads = kRolePreposition | kRoleDeterminer;
  constexpr std::uint32_t kClosed = kRoleDeterminer | kRolePossessivePronoun | kRoleSubjectPronoun |
                                    kRoleObjectPronoun | kRolePreposition | kRoleThat | kRoleWh |
                                    kRoleAdverb | kRolePersonNoun;
  const Token& next = document.token(i + 1);
  const WordFact noun = language.facts.of(next.word);
  return roles.is(document.token(i - 1), kLeads) && !next.is(kUpperFirst) && !roles.is(next, kClosed) &&
         (noun.likely_part() == PartOfSpeech::kNoun || noun.may_be(PartOfSpeech::kPlural));
}

// "is confident", "felt very sure".
bool follows_copula(const Document& document, const SentenceRoles& roles, TokenRange sentence, TokenIndex i) {
  while (i > sentence.begin && roles.is(document.token(i - 1), kRoleAdverb | kRoleNegation | kRoleDeterminer))
    --i;
  return i > sentence.begin && roles.is(document.token(i - 1), kRoleBe);
}

}  // namespace

WordId lemma_of(const Language& language, const Token& token) {
  const WordId lemma = language.facts.of(token.word).lemma;
  return lemma == kUnknownWord ? token.word : lemma;
}

CueLexicon::Word& CueLexicon::word(WordId id) {
  if (id >= slot_of_.size()) slot_of_.resize(id + 1, 0);
  if (slot_of_[id] == 0) {
    slot_of_[id] = static_cast<std::uint16_t>(words_.size());
    words_.emplace_back();
  }
  return words_[slot_of_[id]];
}

const CueLexicon::Word& CueLexicon::at(const Token& token) const {
  return words_[token.word < slot_of_.size() ? slot_of_[token.word] : 0];
}

Result<CueLexicon> CueLexicon::load(Language& language, SentenceRoles& roles) {
  CueLexicon lexicon;
  Vocabulary& vocabulary = language.vocabulary;
  const auto rows = read_tsv(language.data, "lexicon/cues.tsv", 4);
  if (!rows) return rows.error();
  const auto known_stances = read_tsv(language.data, "lexicon/stances.tsv", 2);
  if (!known_stances) return known_stances.error();
  Stances stances;
  for (const TsvRow& row : known_stances.value()) stances.emplace(row[0], row[1]);
  std::vector<std::uint16_t> verb_of(vocabulary.common_end());  // by lemma
  lexicon.slot_of_.resize(vocabulary.common_end());
  for (const TsvRow& row : rows.value()) {
    CueEntry entry = read_entry(row, stances);
    const auto number = static_cast<std::uint16_t>(lexicon.entries_.size() + 1);
    const WordId id = vocabulary.intern(fold(row[0]));
    switch (entry.part) {
      case CuePart::kVerb:
        if (id >= verb_of.size()) verb_of.resize(id + 1, 0);
        verb_of[id] = number;
        break;
      case CuePart::kNoun:
        lexicon.word(id).noun = number;
        lexicon.word(vocabulary.intern(fold(plural(row[0])))).noun = number;
        break;
      case CuePart::kAdjective:
        lexicon.word(id).adjective = number;
        break;
      case CuePart::kPhrase: {
        for (const std::string_view part : split(row[0], ' '))
          entry.words.push_back(part == "one's" || part == "oneself" ? kUnknownWord
                                                                     : vocabulary.intern(fold(part)));
        Word& first = lexicon.word(entry.words.front());
        if (first.phrases == 0) {
          first.phrases = static_cast<std::uint16_t>(lexicon.phrases_.size());
          lexicon.phrases_.emplace_back();
        }
        lexicon.phrases_[first.phrases].push_back(
            {entry.words.size() > 1 ? entry.words[1] : kUnknownWord, number});
        break;
      }
    }
    lexicon.entries_.push_back(std::move(entry));
  }
  // Every form of a verb under its own number; phrases begin with any form of their first word. The forms
  // of a cue's first word are among the common words (see `compile_data`).
  for (WordId id = 1; id < vocabulary.common_end(); ++id) {
    const WordId lemma = language.facts.of(id).lemma;
    if (lemma == kUnknownWord) continue;
    if (lemma < verb_of.size() && verb_of[lemma] != 0) lexicon.word(id).verb = verb_of[lemma];
    if (lemma < lexicon.slot_of_.size() && lexicon.slot_of_[lemma] != 0) {
      const std::uint16_t phrases = lexicon.words_[lexicon.slot_of_[lemma]].phrases;
      if (phrases != 0) lexicon.word(id).phrases = phrases;
    }
  }
  for (WordId id = 0; id < lexicon.slot_of_.size(); ++id)
    if (lexicon.slot_of_[id] != 0) roles.add(id, kRoleCueWord);
  return lexicon;
}

// The end of the phrase where it stands at `begin`, else 0. Two words have only an adverb between them
// ("spoke warmly of", not "wrote the authors of").
std::uint32_t CueLexicon::phrase_at(const Document& document, const Language& language,
                                    const SentenceRoles& roles, const CueEntry& phrase, TokenIndex begin,
                                    TokenIndex end) const {
  TokenIndex at = begin;
  const auto fits = [&](TokenIndex i, WordId wanted) {
    const Token& token = document.token(i);
    return wanted == kUnknownWord ? token.kind == TokenKind::kWord
                                  : token.word == wanted || lemma_of(language, token) == wanted;
  };
  for (std::size_t k = 1; k < phrase.words.size(); ++k) {
    TokenIndex next = at + 1;
    const TokenIndex limit = std::min(end, at + 2 + kMostBetween);
    while (next < limit && !fits(next, phrase.words[k])) {
      const Token& between = document.token(next);
      if (between.kind != TokenKind::kWord) return 0;
      if (phrase.words.size() == 2 && !roles.is(between, kRoleAdverb) &&
          language.facts.of(between.word).likely_part() != PartOfSpeech::kAdverb)
        return 0;
      ++next;
    }
    if (next >= limit) return 0;
    at = next;
  }
  return at + 1;
}

const CueEntry* CueLexicon::best_phrase(const Document& document, const Language& language,
                                        const SentenceRoles& roles, TokenIndex begin, TokenIndex end,
                                        TokenIndex& phrase_end) const {
  // Where the second word may stand: by form and by lemma.
  std::array<WordId, 2 * (kMostBetween + 1)> near{};
  for (TokenIndex i = 0; i <= kMostBetween && begin + 1 + i < end; ++i) {
    const Token& token = document.token(begin + 1 + i);
    near[2 * i] = token.word;
    near[2 * i + 1] = lemma_of(language, token);
  }
  const CueEntry* best = nullptr;
  for (const auto [second, number] : phrases_[at(document.token(begin)).phrases]) {
    if (second != kUnknownWord && std::find(near.begin(), near.end(), second) == near.end()) continue;
    const CueEntry& phrase = entries_[number - 1U];
    const std::uint32_t at_end = phrase_at(document, language, roles, phrase, begin, end);
    if (at_end != 0 && (best == nullptr || phrase.words.size() > best->words.size())) {
      best = &phrase;
      phrase_end = at_end;
    }
  }
  return best;
}

void CueLexicon::find(const Document& document, const Language& language, const SentenceRoles& roles,
                      TokenRange sentence, std::vector<Cue>& cues) const {
  for (TokenIndex i = sentence.begin; i < sentence.end; ++i) {
    const Token& token = document.token(i);
    if (!roles.is(token, kRoleCueWord)) continue;
    const bool compound = i > sentence.begin && document.token(i - 1).is_mark('-') && !token.is(kSpaceBefore);
    const WordFact fact = language.facts.of(token.word);
    if (compound && fact.verb != 0) continue;  // "ride-hailing"
    const Word& known = at(token);
    Cue cue;
    cue.head = i;
    cue.tokens = {i, i + 1};
    const bool noun =
        known.noun != 0 && (known.verb == 0 || stands_as_noun(document, language, roles, sentence, i, fact));
    TokenIndex phrase_end = i + 1;
    const bool as_noun = fact.verb != 0 &&
                         (fact.may_be(PartOfSpeech::kNoun) || fact.may_be(PartOfSpeech::kPlural)) &&
                         stands_as_noun(document, language, roles, sentence, i, fact);
    if (known.phrases != 0 && !as_noun)
      cue.entry = best_phrase(document, language, roles, i, sentence.end, phrase_end);
    const bool before_time = phrase_end < sentence.end && roles.is(document.token(phrase_end), kRoleTime);
    if (cue.entry != nullptr && before_time && roles.is(document.token(phrase_end - 1), kRolePreposition))
      cue.entry = nullptr;  // "insisted on Friday"
    if (cue.entry != nullptr) {
      cue.tokens.end = phrase_end;
      if ((cue.entry->frames & kFramePassive) != 0) cue.passive = true;  // "are reported to"
    } else {
      cue.entry = noun ? entry(known.noun) : entry(known.verb);
      if (cue.entry == nullptr) cue.entry = entry(known.adjective);
      if (cue.entry != nullptr && cue.entry->part == CuePart::kVerb && as_noun) continue;
    }
    if (cue.entry == nullptr) continue;
    if (cue.entry->part == CuePart::kVerb && is_modifier(document, language, roles, sentence, i, fact))
      continue;
    if (cue.entry->part == CuePart::kVerb && is_attributive(document, roles, sentence, i, fact)) continue;
    if (cue.entry->part == CuePart::kAdjective && !follows_copula(document, roles, sentence, i)) continue;
    if (cue.entry->part != CuePart::kNoun && fact.verb != 0) {
      TokenIndex left = i;
      while (left > sentence.begin && roles.is(document.token(left - 1), kRoleAdverb | kRoleNegation)) --left;
      cue.bare = !fact.is(kVerbPast) && !fact.is(kVerbThird) && !fact.is(kVerbGerund);
      cue.form = form_of(fact, left > sentence.begin ? &document.token(left - 1) : nullptr, roles);
    }
    read_group(document, roles, sentence, cue);
    const bool by = i + 1 < sentence.end && document.text(document.token(i + 1)) == "by";
    if (by && fact.is(kVerbParticiple) && cue.group == i && cue.entry->part == CuePart::kVerb &&
        (cue.entry->frames & kFramePassive) != 0)
      cue.passive = true;  // "the dam, described by engineers as unsafe"
    cues.push_back(cue);
    i = cue.tokens.end - 1;
  }
}

}  // namespace dossier
