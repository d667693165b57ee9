// Walks from the cue to its subject. What is enclosed by commas only describes the subject; a cue without a
// subject of its own shares that of the cue before it. Tested by tests/extract/quotes_test.cpp (table
// tests/cases/quotes.tsv).
#include "extract/quotes/sources.h"

#include <algorithm>

namespace dossier {

namespace {

// "Keeping it running costs about $62,000": what is mostly a plural is a verb where its object follows.
bool has_object(const Document& document, const SentenceRoles& roles, TokenIndex verb) {
  const auto end = static_cast<TokenIndex>(document.tokens().size());
  TokenIndex i = verb + 1;
  if (i + 1 < end && roles.is(document.token(i), kRolePreposition | kRoleAdverb) &&
      document.text(document.token(i)) == "about")
    ++i;
  if (i >= end) return false;
  const Token& token = document.token(i);
  return token.kind == TokenKind::kNumber || token.is_mark('$') || roles.is(token, kRolePossessivePronoun);
}

}  // namespace

bool is_finite_verb(const Document& document, const Language& language, const SentenceRoles& roles,
                    TokenIndex i) {
  const Token& token = document.token(i);
  if (roles.is(token, kRoleAuxiliary | kRoleModal)) return true;
  const WordFact fact = language.facts.of(token.word);
  if (fact.likely_part() != PartOfSpeech::kVerb)
    return fact.is(kVerbThird) && fact.may_be(PartOfSpeech::kVerb) && has_object(document, roles, i);
  return fact.is(kVerbPast) || fact.is(kVerbThird);
}

void SentenceReading::index() {
  places.assign(tokens.size(), {});
  for (std::uint32_t k = 0; k < phrases.size(); ++k)
    places[phrases[k].tokens.begin - tokens.begin].phrase = k + 1;
  for (std::uint32_t k = static_cast<std::uint32_t>(cues.size());
       k-- > 0;)  // of two, the first has the token
    for (TokenIndex i = cues[k].group; i < cues[k].tokens.end; ++i) places[i - tokens.begin].cue = k + 1;
}

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
    if ((between & kRolePreposition) == 0 || (between & kRoleSubordinator) != 0) break;  // "as", "after"
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
  if (const Place body = ending_at(comma, from); body && at(*body).kind == PhraseKind::kName &&
                                                 at(*body).tokens.begin > from + 1 &&
                                                 document_.token(at(*body).tokens.begin - 1).is_mark(',')) {
    const Place described =
        ending_at(at(*body).tokens.begin - 1, from);  // "the operator, Maas Terminals, said"
    if (described &&
        (at(*described).kind == PhraseKind::kPerson || at(*described).kind == PhraseKind::kGroup) &&
        !is_governed(at(*described)) && (role(at(*described).tokens.begin) & kRoleDeterminer) != 0)
      return body;
  }
  for (TokenIndex i = comma; i-- > from;) {
    const Token& token = document_.token(i);
    if (token.kind == TokenKind::kQuote && token.is_mark('"')) return std::nullopt;
    if (!token.is_mark(',') && !token.is_mark('(') && !(token.is_mark('-') && token.is(kSpaceBefore)))
      continue;
    const Place last = ending_at(i, from);
    const Place subject = last ? Place(first_of_chain(*last, from)) : last;
    if (subject && can_speak(at(*subject))) return subject;
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

// The subject of the last verb in a range that is not in a relative clause; of a verb in a subordinate clause
// ("as he left") only where there is no other.
SourceFinder::Place SourceFinder::clause_subject(TokenIndex from, TokenIndex to) const {
  Place fallback;
  bool in_marks = false;
  for (TokenIndex i = to; i-- > from;) {
    const Token& token = document_.token(i);
    if (token.kind == TokenKind::kQuote && token.is_mark('"')) in_marks = !in_marks;
    if (in_marks || token.is(kUpperFirst) || !is_finite_verb(document_, language_, roles_, i)) continue;
    TokenIndex group = i;
    while (group > from &&
           (role(group - 1) & (kRoleAuxiliary | kRoleModal | kRoleNegation | kRoleAdverb)) != 0)
      --group;
    const Place subject = subject_before(group, from);
    if (!subject || at(*subject).kind == PhraseKind::kRelative) continue;
    const TokenIndex begin = at(*subject).tokens.begin;
    const bool subordinate =
        begin > from && (role(begin - 1) & (kRoleSubordinator | kRoleThat | kRoleWh)) != 0;
    if (can_speak(at(*subject)) && !subordinate) return subject;
    if (can_speak(at(*subject)) && !fallback) fallback = subject;
    i = begin;
  }
  return fallback;
}

// Of "saying", "and warned": the subject of the speech before, else that of the clause.
SourceFinder::Place SourceFinder::shared_subject(const Cue& cue, TokenIndex from) const {
  for (std::size_t k = reading_.cues.size(); k-- > 0;) {
    const Cue& other = reading_.cues[k];
    if (other.head >= cue.head || other.group < from) continue;
    if (other.entry->part == CuePart::kNoun || other.entry->part == CuePart::kAdjective) continue;
    if (other.infinitive || other.form == CueForm::kGerund || other.passive) continue;
    if ((other.entry->frames & (kFrameThat | kFrameQuote)) == 0 || !other.entry->is_reporting) continue;
    const Place place = is_turned(other) ? place_from(other.tokens.end) : subject(other, from);
    if (place && can_speak(at(*place))) return place;
  }
  if (const Place place = clause_subject(from, cue.group)) return place;
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

// Left of "later Thursday", "on Monday".
TokenIndex SourceFinder::without_time(TokenIndex end, TokenIndex from) const {
  const auto skip_adverbs = [&] {
    while (end > from && (role(end - 1) & kRoleAdverb) != 0 && (role(end - 1) & kRolePreposition) == 0) --end;
  };
  skip_adverbs();
  for (Place near = ending_at(end, from); near && (role(at(*near).head) & kRoleTime) != 0;
       near = ending_at(end, from)) {
    if (at(*near).tokens.begin <= from) break;
    end = at(*near).tokens.begin;
    if (end > from && (role(end - 1) & kRolePreposition) != 0) --end;
    skip_adverbs();
  }
  return end;
}

// The phrase that is the subject of a verb group that begins at `end`, by the words directly before it.
SourceFinder::Place SourceFinder::subject_before(TokenIndex end, TokenIndex from) const {
  end = without_time(end, from);
  if (end <= from) return std::nullopt;
  if (const Place near = ending_at(end, from)) {
    const std::size_t first = first_of_chain(*near, from);
    const NounPhrase& phrase = at(first);
    // "rates hold as the governor warns of": a conjunction, the verb is the phrase's own.
    const bool clause = first == *near && phrase.tokens.begin > from &&
                        (role(phrase.tokens.begin - 1) & kRoleSubordinator) != 0;
    const bool governed = is_governed(phrase) && phrase.tokens.begin > from && !clause;
    if (!governed && can_speak(phrase)) return first;
    if (governed && (phrase.is_person_name || phrase.kind == PhraseKind::kPronoun)) return first;
    if (const Place described = before_relative(end, from)) return described;
    if (!governed) return first;
    if (const Place main = main_subject(from, phrase.tokens.begin)) return main;
    return first;
  }
  const Token& left = document_.token(end - 1);
  if (left.is_mark(',') || left.is_mark(')') || left.is_mark('-'))
    if (const Place over = over_insertion(end - 1, from)) return over;
  return before_relative(end, from);
}

// "with his lawyer saying", ", the senator tweeting", "Republicans saying": a gerund with a subject of its
// own; "and asking" behind such a one shares it.
SourceFinder::Place SourceFinder::absolute_subject(const Cue& cue, TokenIndex from) const {
  if (cue.group <= from) return std::nullopt;
  if ((role(cue.group - 1) & kRoleCoordinator) != 0) {
    for (std::size_t k = reading_.cues.size(); k-- > 0;) {
      const Cue& other = reading_.cues[k];
      if (other.head >= cue.head || other.entry->part != CuePart::kVerb) continue;
      return other.form == CueForm::kGerund && other.group >= from ? absolute_subject(other, from) : Place();
    }
    return std::nullopt;
  }
  const Place near = ending_at(cue.group, from);
  if (!near) return std::nullopt;
  const NounPhrase& nearest = at(*near);
  if (nearest.kind == PhraseKind::kPerson && (role(nearest.head) & kRolePlural) != 0) return near;
  const std::size_t first = first_of_chain(*near, from);
  const TokenIndex begin = at(first).tokens.begin;
  if (!can_speak(at(first)) || begin <= from) return std::nullopt;
  const Token& left = document_.token(begin - 1);
  const bool with = document_.text(left) == "with" || document_.text(left) == "With";
  return with || left.is_mark(',') ? Place(first) : std::nullopt;
}

SourceFinder::Place SourceFinder::subject(const Cue& cue, TokenIndex from) const {
  if (cue.group <= from) return std::nullopt;
  if (cue.form == CueForm::kGerund) {
    const Place own = absolute_subject(cue, from);
    return own ? own : shared_subject(cue, from);
  }
  if (const Place place = subject_before(cue.group, from)) return place;
  return shared_subject(cue, from);
}

// "bottles that said": the relative with what it stands for.
std::optional<CueSource> SourceFinder::relative_that(const Cue& cue, TokenIndex from) const {
  if (cue.form != CueForm::kFinite || cue.group <= from + 1) return std::nullopt;
  const TokenIndex that = cue.group - 1;
  if ((role(that) & kRoleThat) == 0) return std::nullopt;
  const Place before = ending_at(that, from);
  if (!before || at(*before).kind == PhraseKind::kPronoun) return std::nullopt;
  const NounPhrase& phrase = at(*before);
  return CueSource{{that, that + 1}, {that, that + 1}, can_speak(phrase), phrase.mention};
}

std::optional<CueSource> SourceFinder::ending_before(TokenIndex end, TokenIndex from) const {
  const Place last = ending_at(end, from);
  if (!last || at(*last).kind == PhraseKind::kOther || at(*last).kind == PhraseKind::kPronoun)
    return std::nullopt;
  const std::size_t first = first_of_chain(*last, from);  // "CNN's chief on the debates:"
  if (at(first).tokens.begin <= from + 1 && can_speak(at(first))) return source(first, end);
  const TokenIndex begin = at(*last).tokens.begin;
  const bool parted = begin > from && document_.token(begin - 1).is_mark('-');
  return at(*last).is_person_name || parted ? std::optional(source(*last, end)) : std::nullopt;
}

std::optional<CueSource> SourceFinder::actor_before(TokenIndex end, TokenIndex from) const {
  Place place = clause_subject(from, end);
  if (!place) {  // "Here's Keller in 1992:"
    place = main_subject(from, end);
    if (place && !at(*place).is_person_name) place.reset();
  }
  return place ? std::optional(source(*place, end)) : std::nullopt;
}

// A description with its prepositional phrases, up to `end`.
CueSource SourceFinder::source(std::size_t place, TokenIndex end) const {
  const NounPhrase& phrase = at(place);
  CueSource source{phrase.mention, phrase.tokens, can_speak(phrase), {}};
  if (place > 0 && phrase.is_person_name && at(place - 1).is_person_name &&
      at(place - 1).tokens.end + 1 == phrase.tokens.begin &&
      (role(phrase.tokens.begin - 1) & kRoleCoordinator) != 0 && !is_governed(at(place - 1)))
    source.mention.begin = source.phrase.begin = at(place - 1).mention.begin;  // two together are one speaker
  if (phrase.kind == PhraseKind::kRelative && place > 0) {
    const bool apart = document_.token(phrase.tokens.begin - 1).is_mark(',');
    const Place before = ending_at(phrase.tokens.begin - (apart ? 1U : 0U), 0);
    if (before) source.antecedent = at(first_of_chain(*before, 0)).mention;
  }
  if (phrase.kind == PhraseKind::kName || phrase.kind == PhraseKind::kPronoun ||
      phrase.kind == PhraseKind::kRelative)
    return source;
  for (std::size_t k = place + 1; k < reading_.phrases.size(); ++k) {
    const NounPhrase& next = at(k);
    if (next.tokens.end > end || next.tokens.begin != source.phrase.end + 1) break;
    if ((role(source.phrase.end) & kRolePreposition) == 0 || (role(next.head) & kRoleTime) != 0) break;
    source.mention.end = source.phrase.end = next.tokens.end;
  }
  return source;
}

std::optional<CueSource> SourceFinder::before(const Cue& cue, TokenIndex from) const {
  if (const auto that = relative_that(cue, from)) return that;
  const Place place = subject(cue, from);
  return place ? std::optional(source(*place, cue.group)) : std::nullopt;
}

SourceFinder::Place SourceFinder::place_from(TokenIndex i) const {
  const NounPhrase* phrase = reading_.phrase_from(i);
  return phrase == nullptr ? Place() : Place(static_cast<std::size_t>(phrase - reading_.phrases.data()));
}

std::optional<CueSource> SourceFinder::after(const Cue& cue) const {
  const Place place = place_from(cue.tokens.end);
  return place ? std::optional(source(*place, at(*place).tokens.end)) : std::nullopt;
}

// Behind the cue, or inside of a phrase: "was described by engineers as".
std::optional<CueSource> SourceFinder::behind_by(const Cue& cue) const {
  for (TokenIndex by = cue.head + 1; by <= cue.tokens.end && by + 1 < reading_.tokens.end; ++by) {
    if (document_.text(document_.token(by)) != "by") continue;
    if (const auto k = place_from(by + 1)) return source(*k, at(*k).tokens.end);
  }
  return std::nullopt;
}

// "his claim", "Trump's promise".
std::optional<CueSource> SourceFinder::possessor(const Cue& cue) const {
  for (const NounPhrase& phrase : reading_.phrases) {
    if (!phrase.tokens.contains(cue.head)) continue;
    if ((role(phrase.tokens.begin) & kRolePossessivePronoun) != 0)
      return CueSource{{phrase.tokens.begin, phrase.tokens.begin + 1}, phrase.tokens, true, {}};
    for (TokenIndex i = cue.head; i-- > phrase.tokens.begin;) {
      const Token& token = document_.token(i);
      if (token.kind != TokenKind::kSuffix && !token.is_mark('\'')) continue;
      TokenIndex begin = phrase.tokens.begin;
      if ((role(begin) & kRoleDeterminer) != 0 && begin + 1 < i) ++begin;
      return begin < i ? std::optional(CueSource{{begin, i}, phrase.tokens, true, {}}) : std::nullopt;
    }
  }
  return std::nullopt;
}

// "Tillerson, who was on his first trip,": the first phrase of the sentence is followed by a comma that does
// not stand directly before the cue.
bool SourceFinder::has_insertion_before(TokenIndex comma) const {
  for (const NounPhrase& phrase : reading_.phrases) {
    if (is_governed(phrase)) continue;
    return phrase.tokens.end < comma && document_.token(phrase.tokens.end).is_mark(',') && can_speak(phrase);
  }
  return false;
}

// "'It is safe,' said the mayor, adding that": the subject stands behind the verb.
bool SourceFinder::is_turned(const Cue& cue) const {
  if (is_inverted(cue)) return true;
  const bool behind_quote =
      cue.group > reading_.tokens.begin && document_.token(cue.group - 1).kind == TokenKind::kQuote;
  return behind_quote && cue.form == CueForm::kFinite && place_from(cue.tokens.end).has_value();
}

// "The bridge is safe, said the mayor."
bool SourceFinder::is_inverted(const Cue& cue) const {
  if (cue.form != CueForm::kFinite || cue.group == reading_.tokens.begin || cue.entry->part != CuePart::kVerb)
    return false;
  if (!document_.token(cue.group - 1).is_mark(',') || (cue.entry->frames & kFrameQuote) == 0) return false;
  if ((cue.entry->frames & kFrameToPerson) != 0 || has_insertion_before(cue.group - 1)) return false;
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
    for (const NounPhrase& phrase : reading_.phrases)  // "declined to comment on reports that"
      if (phrase.tokens.contains(cue.head) && is_governed(phrase)) return std::nullopt;
    const Place main = shared_subject(cue, from);
    return main ? std::optional(source(*main, cue.group)) : std::nullopt;
  }
  return before(cue, from);
}

}  // namespace dossier
