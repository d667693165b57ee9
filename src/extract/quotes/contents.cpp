// The frames of a cue say what stands between it and its content ("that", a hearer, a target and a
// preposition); the content then runs to the end of the sentence, or to where another report begins.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/contents.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::size_t kMostShorter = 5;  // earlier ends that are offered
constexpr TokenIndex kFewestBefore = 3;  // tokens of a clause that stands before its cue
constexpr TokenIndex kMostDateline = 14;
constexpr TokenIndex kMostAside = 7;  // tokens of place and time behind a cue that interrupts

bool is_end_mark(const Token& token) {
  return token.is_mark('.') || token.is_mark('!') || token.is_mark('?') || token.is_mark(',') ||
         token.is_mark(';') || token.is_mark(':');
}

}  // namespace

TokenIndex ContentFinder::sentence_end() const {
  TokenIndex end = reading_.tokens.end;
  while (end > reading_.tokens.begin &&
         (is_end_mark(document_.token(end - 1)) || document_.token(end - 1).is_mark('~')))
    --end;
  return end;
}

bool ContentFinder::is_finite_verb(TokenIndex i) const {
  return dossier::is_finite_verb(document_, language_, roles_, i);
}

bool ContentFinder::is_clause(TokenRange tokens) const {
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i)
    if (is_finite_verb(i) && (i > tokens.begin || (role(i) & (kRoleAuxiliary | kRoleModal)) != 0))
      return true;
  return false;
}

// "The bell, made in 1971, is found in kitchens", but ", it was said".
bool ContentFinder::has_own_subject(const Cue& cue) const {
  const bool told = cue.group > reading_.tokens.begin && (role(cue.group - 1) & kRoleNeuter) != 0;
  return cue.entry->part == CuePart::kVerb && !told;
}

bool ContentFinder::is_postposed(const Cue& cue, const std::optional<CueSource>& source) const {
  if (cue.passive && !source && has_own_subject(cue)) return false;
  const TokenIndex begin = reading_.tokens.begin;
  TokenIndex left = cue.group;
  TokenIndex right = cue.tokens.end;
  if (source) {
    left = std::min(left, source->phrase.begin);
    right = std::max(right, source->phrase.end);
  }
  if (left < begin + kFewestBefore || !is_comma(left - 1)) return false;
  if (source && source->phrase.begin >= cue.tokens.end && cue.entry->part == CuePart::kVerb) return true;
  if (right >= reading_.tokens.end) return true;
  if (is_end_mark(document_.token(right))) return true;
  // "It costs $3, according to Dana Shaw, a spokeswoman for the service": what follows tells who that is.
  const bool described =
      is_comma(right) && cue.entry->part == CuePart::kPhrase && (cue.entry->frames & kFrameAccordingTo) != 0;
  constexpr std::uint32_t kAdjunct = kRolePreposition | kRoleTime | kRoleAdverb;
  if (described && ((role(begin) & kAdjunct) == 0 || is_clause({begin, left - 1}))) return true;
  // "Prices will rise, the minister told reporters in Paris on Friday."
  return (role(right) & kRoleThat) == 0 && (role(right) & (kRolePreposition | kRoleTime)) != 0;
}

TokenIndex ContentFinder::start_behind(const Cue& cue, const std::optional<CueSource>& source) const {
  const TokenIndex end = reading_.tokens.end;
  TokenIndex at = cue.tokens.end;
  if (source && source->phrase.begin >= at) at = source->phrase.end;
  const std::uint32_t frames = cue.entry->frames;
  // "that" within a few words: what is between is a hearer, a place or a time.
  for (TokenIndex i = at; i < std::min(end, at + 14); ++i) {
    if ((role(i) & kRoleThat) != 0 && (i == at || (role(i - 1) & kRolePreposition) == 0)) {
      if (i == at || (frames & (kFrameThat | kFrameToPerson)) != 0) return i + 1;
    }
    if (document_.token(i).is_mark(';') || document_.token(i).kind == TokenKind::kQuote) break;
    if ((role(i) & kRoleWh) != 0 && (role(i) & (kRoleRelative | kRolePreposition)) == 0 &&
        (frames & kFrameWh) != 0)  // "asked on Monday whether that"
      return i;
    if (i > at && (role(i) & (kRoleAuxiliary | kRoleModal)) != 0) break;
    if (const Cue* other = reading_.cue_at(i);
        i > at && other != nullptr && other->entry->part != CuePart::kNoun)
      break;
  }
  if (at < end && document_.token(at).is_mark(':')) return at + 1;
  if (at < end && is_comma(at)) return at + 1;
  const auto behind_preposition = [&](std::string_view word) {
    for (TokenIndex i = at; i < std::min(end, at + 8); ++i)
      if (document_.text(document_.token(i)) == word) return i + 1;
    return at;
  };
  if ((frames & kFrameNpAs) != 0 && (frames & kFrameThat) == 0 && !cue.entry->is_verdict)
    if (const TokenIndex behind_as = behind_preposition("as"); behind_as != at) return behind_as;
  if (cue.entry->is_verdict && behind_preposition("as") != at) return at;  // denounced X as Y
  if ((frames & kFrameNpFor) != 0) return behind_preposition("for");
  if (cue.entry->is_verdict && (frames & kFramePreposition) != 0) return behind_preposition("of");
  if ((frames & kFrameToPerson) != 0)
    if (const NounPhrase* hearer = reading_.phrase_from(at);
        hearer != nullptr && hearer->kind != PhraseKind::kRelative && hearer->tokens.end < end) {
      const TokenIndex next = hearer->tokens.end;
      if (reading_.phrase_from(next) != nullptr || (role(next) & (kRoleWh | kRoleTo)) != 0) return next;
      if (is_comma(next)) return next + 1;
    }
  if ((frames & kFramePreposition) == 0 &&
      at + 1 < end) {  // "said in a statement it was", "said Monday it was"
    const bool time = (role(at) & kRoleTime) != 0;
    const NounPhrase* aside = reading_.phrase_from(time ? at : at + 1);
    const bool placed = time || ((role(at) & kRolePreposition) != 0 &&
                                 (role(at) & (kRoleTo | kRoleThat | kRoleSubordinator | kRoleWh)) == 0);
    if (placed && aside != nullptr && reading_.phrase_from(aside->tokens.end) != nullptr)
      return aside->tokens.end;
  }
  if ((frames & kFramePreposition) != 0 && at < end && (role(at) & kRolePreposition) != 0 &&
      (role(at) & kRoleTo) == 0)
    return at + 1;
  return at;
}

// A cue of its own for the same speaker: ", adding that", "and warned".
bool ContentFinder::begins_other_report(TokenIndex i, const Cue& cue) const {
  const bool comma = is_comma(i);
  const bool joins = (role(i) & kRoleCoordinator) != 0;
  if (!comma && !joins) return false;
  TokenIndex next = i + 1;
  while (next < reading_.tokens.end &&
         (role(next) & (kRoleCoordinator | kRoleAdverb | kRoleSubordinator)) != 0)
    ++next;
  if (next >= reading_.tokens.end) return false;
  if (const Cue* other = reading_.cue_at(next);
      other != nullptr && other->head > cue.head && !other->infinitive) {
    if (other->entry->part == CuePart::kPhrase && (other->entry->frames & kFrameAccordingTo) != 0)
      return comma;
    if (other->entry->part == CuePart::kNoun || other->entry->part == CuePart::kAdjective) return false;
    if (other->form == CueForm::kGerund)
      return comma || cue.form == CueForm::kGerund ||
             (role(i + 1) & (kRoleSubordinator | kRoleCoordinator)) != 0;
    if (other->bare) return false;
    return other->form == CueForm::kFinite && (other->entry->frames & (kFrameThat | kFrameQuote)) != 0;
  }
  // ", he said," and ", the minister told reporters": a report that stands behind.
  if (!comma) return false;
  const NounPhrase* subject = reading_.phrase_from(next);
  if (subject == nullptr || subject->kind == PhraseKind::kRelative ||
      subject->tokens.end >= reading_.tokens.end)
    return false;
  const Cue* other = reading_.cue_at(subject->tokens.end);
  return other != nullptr && other->head > cue.head && other->form == CueForm::kFinite &&
         (other->entry->frames & kFrameQuote) != 0;
}

// The verb of the sentence around a relative clause: "Trump, who called it obsolete, is ...".
bool ContentFinder::is_predicate(TokenIndex i) const {
  if (i >= reading_.tokens.end) return false;
  if ((role(i) & (kRoleAuxiliary | kRoleModal)) != 0) return true;
  const WordFact fact = language_.facts.of(document_.token(i).word);
  return fact.likely_part() == PartOfSpeech::kVerb && fact.is(kVerbPast) && reading_.cue_at(i) == nullptr;
}

TokenIndex ContentFinder::end_of(const Cue& cue, TokenIndex start) const {
  const TokenIndex end = sentence_end();
  const NounPhrase* subject = reading_.phrase_from(start);
  bool has_verb = false;
  for (TokenIndex i = start + 1; i < end; ++i) {
    // "his claim that the bridge was safe was wrong": a noun's clause ends before the next verb of its
    // sentence
    const TokenIndex left = (role(i - 1) & kRoleNegation) != 0 ? i - 2 : i - 1;  // "was not lost"
    const bool in_group = left >= start && (role(left) & (kRoleAuxiliary | kRoleModal)) != 0;
    const bool verb = cue.entry->part == CuePart::kNoun && is_finite_verb(i) && !in_group;
    if (verb && has_verb &&
        (role(i - 1) & (kRoleCoordinator | kRoleRelative | kRoleSubjectPronoun | kRoleAdverb)) == 0)
      return i;
    has_verb = has_verb || verb;
    if (begins_other_report(i, cue)) return i;
    // "said Brandt, who lives there, was right": the subject alone stands before the first comma
    if (ends_before_predicate(i) && !(subject != nullptr && is_comma(subject->tokens.end))) return i;
  }
  return end;
}

// "ROTTERDAM, May 24 (Reuters) - Dockers": behind the dash, where no verb stands before it.
TokenIndex ContentFinder::behind_dateline(TokenIndex begin, TokenIndex end) const {
  if (!document_.token(begin).is(kUpperAll)) return begin;
  for (TokenIndex i = begin + 1; i < std::min(end, begin + kMostDateline); ++i) {
    const Token& token = document_.token(i);
    if (token.is_mark('-') && token.is(kSpaceBefore)) return i + 1;
    if (is_finite_verb(i) && !token.is(kUpperFirst)) return begin;
  }
  return begin;
}

// "It fell in May, her son, Peter Berg, said": "her son" is of the speaker.
TokenIndex ContentFinder::without_description(TokenIndex begin, TokenIndex end) const {
  for (const NounPhrase& phrase : reading_.phrases) {
    if (phrase.tokens.end != end || phrase.tokens.begin < begin + 2) continue;
    const bool apart = is_comma(phrase.tokens.begin - 1) && is_comma(end);
    return apart && phrase.kind == PhraseKind::kPerson ? phrase.tokens.begin - 1 : end;
  }
  return end;
}

std::optional<TokenRange> ContentFinder::in_front(const Cue& cue,
                                                  const std::optional<CueSource>& source) const {
  TokenIndex end = cue.group;
  if (source) end = std::min(end, source->phrase.begin);
  TokenIndex begin = reading_.tokens.begin;
  while (end > begin && (is_end_mark(document_.token(end - 1)) || (role(end - 1) & kRoleSubordinator) != 0))
    --end;
  end = without_description(begin, end);
  for (TokenIndex i = begin; i < end; ++i)
    if (document_.token(i).is_mark(';')) begin = i + 1;
  begin = behind_dateline(begin, end);
  if (begin < end && (role(begin) & kRoleCoordinator) != 0) ++begin;
  if (end < begin + 2) return std::nullopt;
  return TokenRange{begin, end};
}

// The comma behind a cue that interrupts a clause, over "on Monday", "in a letter".
std::optional<TokenIndex> ContentFinder::comma_behind(TokenIndex from) const {
  for (TokenIndex i = from; i < std::min(reading_.tokens.end, from + kMostAside); ++i) {
    if (is_comma(i)) return i;
    if (i == from && (role(i) & (kRolePreposition | kRoleTime | kRoleAdverb)) == 0) return std::nullopt;
    if (is_finite_verb(i) || (role(i) & kRoleThat) != 0) return std::nullopt;
  }
  return std::nullopt;
}

// "The strike, Brandt said, will go on": the clause is on both sides of its cue.
std::optional<Content> ContentFinder::around(const Cue& cue, const std::optional<CueSource>& source) const {
  if (!source || (cue.entry->frames & (kFrameQuote | kFrameAccordingTo)) == 0) return std::nullopt;
  if (cue.entry->part == CuePart::kVerb && cue.form != CueForm::kFinite) return std::nullopt;
  const TokenIndex left = std::min(cue.group, source->phrase.begin);
  const TokenIndex right = std::max(cue.tokens.end, source->phrase.end);
  if (left < reading_.tokens.begin + 2 || !is_comma(left - 1)) return std::nullopt;
  const bool beside = source->phrase.end == cue.group || source->phrase.begin == cue.tokens.end;
  const auto comma = comma_behind(right);
  if (!beside || !comma || !is_predicate(*comma + 1)) return std::nullopt;
  const auto front = in_front(cue, source);
  if (!front && left > reading_.tokens.begin + 2) return std::nullopt;
  const TokenRange subject = front ? *front : TokenRange{reading_.tokens.begin, left - 1};
  if (is_clause(subject)) return std::nullopt;
  return Content{subject, TokenRange{*comma + 1, end_of(cue, *comma + 1)}, ContentShape::kInFront};
}

bool ContentFinder::fits_frame(const Cue& cue, const Content& content) const {
  if (content.shape != ContentShape::kBehind) return false;
  const std::uint32_t frames = cue.entry->frames;
  const TokenIndex begin = content.first.begin;
  const std::uint32_t first = role(begin);
  const bool gerund = language_.facts.of(document_.token(begin).word).is(kVerbGerund);
  const bool behind = begin > cue.tokens.end;
  const std::string_view left = document_.text(document_.token(begin - 1));
  if (cue.entry->is_verdict)
    return gerund && behind && (left == "of" || left == "for") &&
           (frames & (kFrameNpFor | kFramePreposition)) != 0;
  if (cue.entry->part == CuePart::kPhrase && (frames & kFramePassive) != 0) return true;
  if (!behind && gerund && (frames & kFrameIng) != 0) return true;
  if ((first & kRoleTo) != 0 && begin + 1 < content.first.end)
    return (frames & (behind ? kFrameNpToInf : kFrameToInf)) != 0;
  if ((first & kRoleWh) != 0) return cue.entry->part == CuePart::kPhrase && cue.entry->stance == "refused";
  if ((frames & kFrameNpToInf) == 0) return false;
  const NounPhrase* object = reading_.phrase_from(begin);
  const TokenIndex next = object == nullptr ? content.first.end : object->tokens.end;
  return next + 1 < content.first.end && (role(next) & kRoleTo) != 0 &&
         language_.facts.of(document_.token(next + 1).word).is(kVerbBase);
}

std::optional<Content> ContentFinder::find(const Cue& cue, const std::optional<CueSource>& source) const {
  if (auto both = around(cue, source)) return both;
  if (is_postposed(cue, source)) {
    const auto front = in_front(cue, source);
    // "It was, he said, 'a mess'": what it was stands in the marks.
    if (!front || (role(front->end - 1) & kRoleAuxiliary) != 0) return std::nullopt;
    Content content{*front, std::nullopt, ContentShape::kInFront};
    TokenIndex right = cue.tokens.end;
    if (source) right = std::max(right, source->phrase.end);
    const TokenIndex end = sentence_end();
    if (is_comma(right) && right + 3 < end && cue.form == CueForm::kFinite &&
        !begins_other_report(right, cue)) {
      const TokenRange rest{right + 1, end_of(cue, right + 1)};
      const bool subordinate =
          (role(front->begin) & kRoleSubordinator) != 0;  // "if it falls, he said, we pay"
      if (is_clause(rest) && (subordinate || reading_.phrase_from(right + 1) == nullptr))
        content.second = rest;
    }
    return content;
  }
  const TokenIndex start = start_behind(cue, source);
  const TokenIndex end = start < reading_.tokens.end ? end_of(cue, start) : start;
  if (end <= start) return std::nullopt;
  return Content{{start, end}, std::nullopt, ContentShape::kBehind};
}

// A place where a clause may be over before its sentence is.
bool ContentFinder::may_end_before(TokenIndex i) const {
  const Token& token = document_.token(i);
  if (token.is_mark(',') || token.is_mark(';') || (token.is_mark('-') && token.is(kSpaceBefore))) return true;
  const std::uint32_t roles = role(i);
  if ((roles & (kRoleCoordinator | kRoleSubordinator)) != 0) return true;
  const bool time = i + 1 < reading_.tokens.end && (role(i + 1) & kRoleTime) != 0;
  return (roles & kRolePreposition) != 0 &&
         (time || document_.text(token) == "in" || document_.text(token) == "during");
}

std::vector<Content> ContentFinder::candidates(const Cue& cue, const std::optional<CueSource>& source) const {
  std::vector<Content> found;
  const TokenIndex last = sentence_end();
  const TokenIndex start = start_behind(cue, source);
  const TokenIndex end = start < last ? end_of(cue, start) : start;
  // Not of "as she pointed out on Monday": place and time alone are no content.
  const bool adjunct = start < last && start == cue.tokens.end && (role(start) & kRolePreposition) != 0 &&
                       (role(start) & (kRoleTo | kRoleThat | kRoleSubordinator | kRoleWh)) == 0 &&
                       (cue.entry->frames & kFramePreposition) == 0 && !is_clause({start, end});
  if (const auto chosen = find(cue, source); chosen && !(adjunct && chosen->shape == ContentShape::kBehind))
    found.push_back(*chosen);
  const bool in_front_chosen = !found.empty() && found.front().shape == ContentShape::kInFront;
  if (in_front_chosen)
    for (TokenIndex i = found.front().first.end; i-- > found.front().first.begin + 1;)
      if (is_comma(i) && found.front().first.end > i + 2) {
        found.push_back({{i + 1, found.front().first.end}, std::nullopt, ContentShape::kInFrontShorter});
        break;
      }
  if (end > start && !adjunct) {
    if (in_front_chosen) found.push_back({{start, end}, std::nullopt, ContentShape::kBehind});
    const bool relative = source && (role(source->mention.begin) & kRoleRelative) != 0;
    const bool closed = cue.entry->part == CuePart::kNoun || (is_comma(end) && is_predicate(end + 1));
    if (end < last && !relative && !closed && !begins_other_report(end, cue))
      found.push_back({{start, last}, std::nullopt, ContentShape::kBehindLonger});
    const std::size_t before = found.size();
    for (TokenIndex i = start + 2; i < end && found.size() < before + kMostShorter; ++i)
      if (may_end_before(i)) found.push_back({{start, i}, std::nullopt, ContentShape::kBehindShorter});
    const bool that = (role(start - 1) & kRoleThat) != 0 || (cue.entry->frames & kFrameToPerson) != 0;
    if (start > cue.tokens.end && !that && !cue.entry->is_verdict &&
        (!source || source->phrase.begin < cue.head))
      found.push_back({{cue.tokens.end, end}, std::nullopt, ContentShape::kBehindAll});
  }
  if (!in_front_chosen && !(cue.passive && !source && has_own_subject(cue)))
    if (const auto front = in_front(cue, source); front && (role(front->end - 1) & kRoleAuxiliary) == 0)
      found.push_back({*front, std::nullopt, ContentShape::kInFront});
  return found;
}

}  // namespace dossier
