// Walks from the cue to its subject. What is enclosed by commas only describes the subject; a cue without a
// subject of its own shares that of the cue before it. Tested by tests/extract/quotes_test.cpp (table
// tests/cases/quotes.tsv).
#include "extract/quotes/sources.h"

#include <algorithm>

namespace dossier {

bool SourceFinder::is_governed(const NounPhrase& phrase) const {
  return phrase.tokens.begin > reading_.tokens.begin &&
         (role(phrase.tokens.begin - 1) & (kRolePreposition | kRoleTo)) != 0;
}

bool SourceFinder::can_speak(const NounPhrase& phrase) const {
  return phrase.kind != PhraseKind::kOther && (role(phrase.head) & kRoleTime) == 0;
}

SourceFinder::Place SourceFinder::ending_at(TokenIndex end, TokenIndex from) const {
  for (std::size_t k = reading_.phrases.size(); k-- > 0;) {
    if (at(k).tokens.end > end) continue;
    if (at(k).tokens.end < end || at(k).tokens.begin < from) return std::nullopt;
    return k;
  }
  return std::nullopt;
}

// From "nations" in "diplomats from NATO nations" to "diplomats".
std::size_t SourceFinder::first_of_chain(std::size_t place, TokenIndex from) const {
  for (; place > 0; --place) {
    const NounPhrase& right = at(place);
    const NounPhrase& left = at(place - 1);
    if (left.tokens.begin < from || left.tokens.end + 1 != right.tokens.begin) break;
    const std::uint32_t between = role(left.tokens.end);
    if ((between & kRolePreposition) == 0) break;
    if (right.kind == PhraseKind::kPronoun || left.kind == PhraseKind::kPronoun) break;
    if (right.is_person_name && !can_speak(left)) break;
    // "In Brussels on Thursday Trump said": what begins behind a preposition is no subject.
    const bool chained = place > 1 && at(place - 2).tokens.end + 1 == left.tokens.begin;
    if (is_governed(left) && !chained) break;
  }
  return place;
}

// The phrase before an insertion that ends at the comma: "Tillerson, who was on his first trip, told".
SourceFinder::Place SourceFinder::over_insertion(TokenIndex comma, TokenIndex from) const {
  if (const Place named = ending_at(comma, from); named && at(*named).is_person_name &&
                                                  at(*named).tokens.begin > from &&
                                                  document_.token(at(*named).tokens.begin - 1).is_mark(','))
    return named;  // "the mayor, Anna Keller, said"
  for (TokenIndex i = comma; i-- > from;) {
    const Token& token = document_.token(i);
    if (token.kind == TokenKind::kQuote && token.is_mark('"')) return std::nullopt;
    if (!token.is_mark(',') && !token.is_mark('(') && !(token.is_mark('-') && token.is(kSpaceBefore)))
      continue;
    const Place subject = ending_at(i, from);
    if (subject && can_speak(at(*subject))) return first_of_chain(*subject, from);
  }
  return std::nullopt;
}

// The first phrase that no preposition governs.
SourceFinder::Place SourceFinder::main_subject(TokenIndex from, TokenIndex to) const {
  Place fallback;
  for (std::size_t k = 0; k < reading_.phrases.size(); ++k) {
    const NounPhrase& phrase = at(k);
    if (phrase.tokens.begin < from || phrase.tokens.end > to || phrase.kind == PhraseKind::kRelative)
      continue;
    if (is_governed(phrase)) continue;
    if (can_speak(phrase)) return k;
    if (!fallback) fallback = k;
  }
  return fallback;
}

// Of "saying", "and warned": the subject of the finite cue before, else that of the sentence.
SourceFinder::Place SourceFinder::shared_subject(const Cue& cue, TokenIndex from) const {
  for (std::size_t k = reading_.cues.size(); k-- > 0;) {
    const Cue& other = reading_.cues[k];
    if (other.head >= cue.head || other.group < from) continue;
    if (other.entry->part == CuePart::kNoun || other.entry->part == CuePart::kAdjective) continue;
    if (other.infinitive || other.form == CueForm::kGerund || other.passive) continue;
    return subject(other, from);
  }
  return main_subject(from, cue.group);
}

// The phrase that a relative clause without commas describes: "a diplomat who asked not to be named said".
SourceFinder::Place SourceFinder::before_relative(TokenIndex end, TokenIndex from) const {
  for (std::size_t k = reading_.phrases.size(); k-- > 1;) {
    if (at(k).tokens.end > end || at(k).kind != PhraseKind::kRelative) continue;
    if (at(k - 1).tokens.end != at(k).tokens.begin || at(k - 1).tokens.begin < from) return std::nullopt;
    return first_of_chain(k - 1, from);
  }
  return std::nullopt;
}

SourceFinder::Place SourceFinder::subject(const Cue& cue, TokenIndex from) const {
  TokenIndex end = cue.group;
  while (end > from && (role(end - 1) & kRoleAdverb) != 0 && (role(end - 1) & kRolePreposition) == 0) --end;
  if (end <= from) return std::nullopt;
  if (cue.form == CueForm::kGerund) return shared_subject(cue, from);
  if (const Place near = ending_at(end, from)) {
    const std::size_t first = first_of_chain(*near, from);
    if (!is_governed(at(first)) || can_speak(at(first)) || at(first).tokens.begin <= from) return first;
    if (const Place main = main_subject(from, at(first).tokens.begin)) return main;
    return first;
  }
  const Token& left = document_.token(end - 1);
  if (left.is_mark(',') || left.is_mark(')') || left.is_mark('-'))
    if (const Place over = over_insertion(end - 1, from)) return over;
  if (const Place described = before_relative(end, from)) return described;
  return shared_subject(cue, from);
}

// A description with its prepositional phrases, up to `end`.
CueSource SourceFinder::source(std::size_t place, TokenIndex end) const {
  const NounPhrase& phrase = at(place);
  CueSource source{phrase.mention, phrase.tokens, can_speak(phrase)};
  if (place > 0 && phrase.is_person_name && at(place - 1).is_person_name &&
      at(place - 1).tokens.end + 1 == phrase.tokens.begin &&
      (role(phrase.tokens.begin - 1) & kRoleCoordinator) != 0 && !is_governed(at(place - 1)))
    source.mention.begin = source.phrase.begin = at(place - 1).mention.begin;  // two together are one speaker
  if (phrase.kind == PhraseKind::kName || phrase.kind == PhraseKind::kPronoun ||
      phrase.kind == PhraseKind::kRelative)
    return source;
  for (std::size_t k = place + 1; k < reading_.phrases.size(); ++k) {
    const NounPhrase& next = at(k);
    if (next.tokens.end > end || next.tokens.begin != source.phrase.end + 1) break;
    if ((role(source.phrase.end) & kRolePreposition) == 0) break;
    source.mention.end = source.phrase.end = next.tokens.end;
  }
  return source;
}

std::optional<CueSource> SourceFinder::before(const Cue& cue, TokenIndex from) const {
  const Place place = subject(cue, from);
  return place ? std::optional(source(*place, cue.group)) : std::nullopt;
}

std::optional<CueSource> SourceFinder::after(const Cue& cue) const {
  for (std::size_t k = 0; k < reading_.phrases.size(); ++k) {
    if (at(k).tokens.begin < cue.tokens.end) continue;
    if (at(k).tokens.begin > cue.tokens.end) return std::nullopt;
    return source(k, at(k).tokens.end);
  }
  return std::nullopt;
}

std::optional<CueSource> SourceFinder::behind_by(const Cue& cue) const {
  const TokenIndex by = cue.tokens.end;
  if (by >= reading_.tokens.end || document_.text(document_.token(by)) != "by") return std::nullopt;
  for (std::size_t k = 0; k < reading_.phrases.size(); ++k)
    if (at(k).tokens.begin == by + 1) return source(k, at(k).tokens.end);
  return std::nullopt;
}

// "his claim", "Trump's promise".
std::optional<CueSource> SourceFinder::possessor(const Cue& cue) const {
  for (const NounPhrase& phrase : reading_.phrases) {
    if (!phrase.tokens.contains(cue.head)) continue;
    if ((role(phrase.tokens.begin) & kRolePossessivePronoun) != 0)
      return CueSource{{phrase.tokens.begin, phrase.tokens.begin + 1}, phrase.tokens};
    for (TokenIndex i = cue.head; i-- > phrase.tokens.begin;) {
      const Token& token = document_.token(i);
      if (token.kind != TokenKind::kSuffix && !token.is_mark('\'')) continue;
      TokenIndex begin = phrase.tokens.begin;
      if ((role(begin) & kRoleDeterminer) != 0 && begin + 1 < i) ++begin;
      return begin < i ? std::optional(CueSource{{begin, i}, phrase.tokens}) : std::nullopt;
    }
  }
  return std::nullopt;
}

// "The bridge is safe, said the mayor."
bool SourceFinder::is_inverted(const Cue& cue) const {
  if (cue.form != CueForm::kFinite || cue.group == reading_.tokens.begin || cue.entry->part != CuePart::kVerb)
    return false;
  if (!document_.token(cue.group - 1).is_mark(',') || (cue.entry->frames & kFrameQuote) == 0) return false;
  for (const NounPhrase& phrase : reading_.phrases) {
    if (phrase.tokens.begin < cue.tokens.end) continue;
    if (phrase.tokens.begin > cue.tokens.end || !can_speak(phrase)) return false;
    const TokenIndex next = phrase.tokens.end;
    if (next >= reading_.tokens.end) return true;
    const Token& token = document_.token(next);
    return token.kind != TokenKind::kWord || (role(next) & (kRolePreposition | kRoleTime)) != 0;
  }
  return false;
}

std::optional<CueSource> SourceFinder::find(const Cue& cue, TokenIndex from) const {
  if (cue.entry->part == CuePart::kPhrase && (cue.entry->frames & kFrameAccordingTo) != 0) return after(cue);
  if (cue.passive) return behind_by(cue);
  if (is_inverted(cue)) return after(cue);
  if (cue.entry->part == CuePart::kNoun) {
    if (const auto owner = possessor(cue)) return owner;
    const Place main = shared_subject(cue, from);
    return main ? std::optional(source(*main, cue.group)) : std::nullopt;
  }
  return before(cue, from);
}

}  // namespace dossier
