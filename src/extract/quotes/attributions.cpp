// The words behind a quote count first where they follow at once ("..., he said"), else those before it; a
// cue that takes speech wins over one that only may, a subject that stands beside its cue over one further
// off. Tested by tests/extract/quotes_test.cpp (tables tests/cases/quotes.tsv, quotes-speakers.tsv).
#include "extract/quotes/attributions.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr TokenIndex kMostBefore = 6;      // tokens between a closing mark and the speaker behind it
constexpr TokenIndex kMostBetween = 1;     // tokens between an infinitive and its quoted object
constexpr TokenIndex kMostSignature = 14;  // tokens of a line that names who is quoted above it
constexpr TokenIndex kThatReach = 7;       // tokens from a cue to its "that"
constexpr int kSureShare = 600;            // per mille of its places that a word is a cue
constexpr std::uint32_t kSpeech = kFrameThat | kFrameQuote | kFrameAs | kFrameAccordingTo;

bool is_stop(const Token& token) {
  return token.is_mark('.') || token.is_mark('!') || token.is_mark('?') || token.is_mark('~') ||
         token.is_mark('-');
}

// Of a verb that tells how something was said: "..., he smiled".
const CueEntry& manner() {
  static const CueEntry entry = [] {
    CueEntry made;
    made.frames = kFrameQuote;
    made.stance = "said";
    return made;
  }();
  return entry;
}

CueUse use_of(const Cue& cue) {
  if (!cue.entry->is_reporting && !cue.entry->is_topic) return CueUse::kAttitude;
  return cue.entry->part == CuePart::kNoun ? CueUse::kNoun : CueUse::kSpeech;
}

bool names_speaker(const NounPhrase& phrase) {
  return phrase.kind == PhraseKind::kName || phrase.kind == PhraseKind::kPerson;
}

}  // namespace

const Token& AttributionFinder::last_word(const MarkedStretch& marks) const {
  TokenIndex last = marks.inside.end - 1;
  while (last > marks.inside.begin && document_.token(last).kind == TokenKind::kQuote) --last;
  return document_.token(last);
}

bool AttributionFinder::is_over(const SentenceReading& reading, TokenIndex i) const {
  const TokenIndex end = reading.tokens.end;
  constexpr std::uint32_t kGoesOn = kRolePreposition | kRoleSubordinator | kRoleCoordinator;
  const auto is_adverb = [&](TokenIndex k) {
    if ((role(k) & (kRoleThat | kGoesOn)) != 0) return false;
    return (role(k) & (kRoleAdverb | kRoleTime)) != 0 ||
           readings_.language().facts.of(document_.token(k).word).likely_part() == PartOfSpeech::kAdverb;
  };
  while (i < end && is_adverb(i)) ++i;
  if (i >= end) return true;
  for (TokenIndex k = i; k < std::min(end, i + kThatReach) && !is_parting(k); ++k)
    if ((role(k) & kRoleThat) != 0) return false;
  const Token& token = document_.token(i);
  if (token.kind == TokenKind::kMark || token.kind == TokenKind::kQuote) return true;
  if (token.kind != TokenKind::kWord) return false;
  if ((role(i) & kGoesOn) != 0) return true;
  return (role(i) & (kRoleDeterminer | kRoleAuxiliary)) == 0 &&
         readings_.language().facts.of(token.word).is(kVerbGerund);
}

// Behind "told reporters", "asked her".
TokenIndex AttributionFinder::behind_hearer(const SentenceReading& reading, const Cue& cue) const {
  if ((cue.entry->frames & kFrameToPerson) == 0) return cue.tokens.end;
  for (const NounPhrase& phrase : reading.phrases)
    if (phrase.tokens.begin == cue.tokens.end) return phrase.tokens.end;
  return cue.tokens.end;
}

// A sentence of its own behind the quote tells nothing but who spoke: "“Never!” Keller said on Monday."
bool AttributionFinder::is_told_alone(const SentenceReading& reading, const Attribution& said,
                                      TokenIndex at) const {
  if (!said.source || !said.cue || said.cue->form != CueForm::kFinite || said.cue->negated) return false;
  if (said.source->phrase.begin > at + kMostBefore) return false;
  TokenIndex end = behind_hearer(reading, *said.cue);
  if (said.source->phrase.begin >= said.cue->tokens.end) end = said.source->phrase.end;
  return is_over(reading, end);
}

std::optional<Attribution> AttributionFinder::behind(const MarkedStretch& marks, TokenIndex limit) const {
  TokenIndex at = behind_mark(marks);
  if (!marks.ends_for_sure() || at >= limit) return std::nullopt;
  const std::uint32_t here = document_.sentence_of(marks.inside.end);
  const std::uint32_t sentence = document_.sentence_of(at);
  const Token& last = last_word(marks);
  const bool apart = sentence != here;
  const bool same_block = document_.sentences()[sentence].block == document_.sentences()[here].block;
  if (apart && (!same_block || !is_stop(last))) return std::nullopt;
  const SentenceReading& reading = readings_.of(sentence);
  limit = std::min(limit, reading.tokens.end);
  const bool comma = last.is_mark(',') || is_mark(at, ',');
  const bool parted = is_stop(last) || last.is_mark(',') || is_parting(at);
  while (at < limit && is_parting(at)) ++at;
  const SourceFinder finder = sources(reading);
  for (const Cue& cue : reading.cues) {
    if (cue.group < at || cue.tokens.end > limit) continue;
    if ((cue.entry->frames & kSpeech) == 0 || cue.infinitive) continue;
    if (cue.entry->part == CuePart::kNoun || cue.entry->part == CuePart::kAdjective) continue;
    Attribution said{cue, std::nullopt, true};
    if (cue.group == at || (cue.entry->frames & kFrameAccordingTo) != 0) said.source = finder.after(cue);
    if (!said.source) {
      said.source = finder.before(cue, at);
      if (!said.source) continue;
      if (said.source->antecedent) continue;  // an official who asked ... said
      const TokenIndex begin = said.source->phrase.begin;
      const bool in_reach = begin <= at + kMostBefore || is_parting(begin - 1);
      const bool lost_comma = begin == at && cue.entry->share >= kSureShare &&
                              is_over(reading, cue.tokens.end) &&
                              document_.token(marks.open).is(kSentenceStart);
      if (!in_reach || (!parted && !lost_comma && !is_parting(begin - 1))) return std::nullopt;
    }
    if (!apart) return said;
    if (last.is_mark('.') && said.cue->entry->share < kSureShare) return std::nullopt;
    return is_told_alone(reading, said, at) ? std::optional(std::move(said)) : std::nullopt;
  }
  return parted && !apart ? by_manner(reading, at, comma) : std::nullopt;
}

// "..., beamed Keller", "..., Keller smiled": a verb that no list of cues has.
std::optional<Attribution> AttributionFinder::by_manner(const SentenceReading& reading, TokenIndex at,
                                                        bool comma) const {
  if (at >= reading.tokens.end) return std::nullopt;
  const auto is_verb = [&](TokenIndex i) {
    if (i >= reading.tokens.end || document_.token(i).is(kUpperFirst)) return false;
    const WordFact fact = readings_.language().facts.of(document_.token(i).word);
    return (role(i) & (kRoleAuxiliary | kRoleModal | kRolePreposition)) == 0 &&
           (fact.is(kVerbPast) || fact.is(kVerbThird)) && fact.likely_part() == PartOfSpeech::kVerb;
  };
  const SourceFinder finder = sources(reading);
  Cue cue;
  cue.entry = &manner();
  cue.form = CueForm::kFinite;
  const auto set = [&](TokenIndex i) {
    cue.head = cue.group = i;
    cue.tokens = {i, i + 1};
  };
  for (const NounPhrase& phrase : reading.phrases) {
    if (phrase.tokens.begin == at + 1 && names_speaker(phrase) && is_verb(at)) {
      set(at);
      return Attribution{cue, finder.after(cue), true};
    }
    const bool pronoun = phrase.kind == PhraseKind::kPronoun && (role(at) & kRoleSubjectPronoun) != 0;
    if (phrase.tokens.begin != at || !comma || (!names_speaker(phrase) && !pronoun)) continue;
    TokenIndex verb = phrase.tokens.end;
    while (verb < reading.tokens.end && (role(verb) & kRoleAdverb) != 0) ++verb;
    if (!is_verb(verb) || !is_over(reading, verb + 1)) continue;
    set(verb);
    return Attribution{cue, finder.before(cue, at), true};
  }
  return std::nullopt;
}

// "hopes of finding more were 'fading'": the gerund belongs to a noun whose verb stands before the marks.
bool AttributionFinder::is_of_noun(const Cue& cue, TokenIndex marks) const {
  if (cue.form != CueForm::kGerund || cue.group == 0 || (role(cue.group - 1) & kRolePreposition) == 0)
    return false;
  for (TokenIndex i = cue.tokens.end; i < marks; ++i) {
    if ((role(i) & kRoleThat) != 0) return false;
    if (is_finite_verb(document_, readings_.language(), readings_.roles(), i)) return true;
  }
  return false;
}

// The last cue in a range that has a speaker.
std::optional<Attribution> AttributionFinder::by_cue(const SentenceReading& reading, TokenRange range,
                                                     TokenIndex from, CueUse use) const {
  const SourceFinder finder = sources(reading);
  const bool comma = is_mark(range.end - 1, ',');
  std::optional<Attribution> subordinate;
  for (std::size_t k = reading.cues.size(); k-- > 0;) {
    const Cue& cue = reading.cues[k];
    if (cue.tokens.end > range.end || cue.group < range.begin) continue;
    if (cue.infinitive && cue.tokens.end + kMostBetween < range.end) continue;  // agreed to build a "cell"
    if (use_of(cue) != use || is_of_noun(cue, range.end)) continue;
    const bool citing =
        cue.form == CueForm::kGerund && cue.entry->part == CuePart::kPhrase;  // citing a "lack"
    // The subject of "saying" may stand before the quote before.
    const TokenIndex subject_from = cue.form == CueForm::kGerund ? reading.tokens.begin : from;
    auto source = citing ? finder.before(cue, subject_from) : finder.find(cue, subject_from);
    const bool turned = (cue.form == CueForm::kFinite && (cue.entry->frames & kFrameToPerson) == 0) ||
                        (cue.entry->frames & kFrameAccordingTo) != 0;
    if (!source && !cue.passive && turned) source = finder.after(cue);  // Said Keller: "..."
    if (!source && cue.passive && !is_mark(range.end - 1, ':')) return Attribution{cue, std::nullopt, false};
    if (!source) continue;
    Attribution said{cue, source, false};
    // "Keller said as she introduced the plan, '...'", "Keller told those who gathered there, '...'": not the
    // cue of the clause that only tells when or of whom.
    const TokenIndex begin = source->phrase.begin;
    const bool subclause = begin > range.begin && begin < cue.head &&
                           ((role(begin - 1) & kRoleSubordinator) != 0 || source->antecedent);
    const bool aside = comma && use == CueUse::kSpeech && subclause && cue.tokens.end + 1 < range.end;
    if (!aside) return subordinate && cue.form != CueForm::kFinite ? subordinate : said;
    if (!subordinate) subordinate = std::move(said);
  }
  return subordinate;
}

// "Kasich: '...'", "It did not surprise the pollster Dana Shaw: '...'", "Kasich went further: '...'".
std::optional<Attribution> AttributionFinder::label(TokenIndex colon, const SentenceReading& reading,
                                                    TokenIndex from) const {
  if (!is_mark(colon, ':')) return std::nullopt;
  const SourceFinder finder = sources(reading);
  if (auto named = finder.ending_before(colon, from))
    return Attribution{std::nullopt, std::move(named), false};
  auto actor = finder.actor_before(colon, from);
  if (!actor || !actor->can_speak) return std::nullopt;
  return Attribution{std::nullopt, std::move(actor), false};
}

std::optional<Attribution> AttributionFinder::in_front(const MarkedStretch& marks, TokenIndex from) const {
  const SentenceReading& reading = readings_.of(document_.sentence_of(marks.open));
  from = std::max(from, reading.tokens.begin);
  const TokenRange range{from, marks.open};
  if (range.empty()) return std::nullopt;
  if (auto said = by_cue(reading, range, from, CueUse::kSpeech)) return said;
  if (auto said = by_cue(reading, range, from, CueUse::kNoun)) return said;
  if (auto said = label(marks.open - 1, reading, from)) return said;
  return by_cue(reading, range, from, CueUse::kAttitude);
}

// By the sentence before, where it ends with a colon, or with a cue that has nothing behind it: "Keller
// agreed."
std::optional<Attribution> AttributionFinder::announced(const MarkedStretch& marks) const {
  if (marks.open == 0 || !document_.token(marks.open).is(kSentenceStart)) return std::nullopt;
  const std::uint32_t sentence = document_.sentence_of(marks.open - 1);
  const SentenceReading& reading = readings_.of(sentence);
  if (is_mark(marks.open - 1, ':')) {
    if (auto said = by_cue(reading, reading.tokens, reading.tokens.begin, CueUse::kSpeech)) return said;
    if (auto said = by_cue(reading, reading.tokens, reading.tokens.begin, CueUse::kNoun)) return said;
    return label(marks.open - 1, reading, reading.tokens.begin);
  }
  if (document_.sentences()[sentence].block != document_.block_of(marks.open) || reading.cues.empty())
    return std::nullopt;
  std::size_t last = reading.cues.size() - 1;
  while (last > 0 && reading.cues[last].entry->part == CuePart::kNoun) --last;
  const Cue& cue = reading.cues[last];
  if (cue.form != CueForm::kFinite || cue.passive || cue.negated || (cue.entry->frames & kFrameQuote) == 0 ||
      !is_over(reading, behind_hearer(reading, cue)))
    return std::nullopt;
  auto source = sources(reading).before(cue, reading.tokens.begin);
  const bool beside = source && source->can_speak && !source->antecedent && source->phrase.end == cue.group;
  return beside ? std::optional(Attribution{cue, std::move(source), false}) : std::nullopt;
}

// "'...' - Dana Shaw, pollster", or the name on the line below the quote.
std::optional<Attribution> AttributionFinder::signed_below(const MarkedStretch& marks,
                                                           TokenIndex limit) const {
  TokenIndex at = behind_mark(marks);
  if (!marks.is_closed || at >= limit || !document_.token(marks.open).is(kSentenceStart)) return std::nullopt;
  const bool dash = is_mark(at, '-');
  const TextBlock& above = document_.blocks()[document_.block_of(marks.open)];
  const bool whole_line = marks.open == above.tokens.begin && at == above.tokens.end;
  if (dash) ++at;
  if (at >= limit || !(dash || whole_line)) return std::nullopt;
  const TextBlock& line = document_.blocks()[document_.block_of(at)];
  if (line.tokens.end - at > kMostSignature || (!dash && is_mark(line.tokens.end - 1, '.')))
    return std::nullopt;
  for (TokenIndex i = at; i < line.tokens.end; ++i)
    if (is_finite_verb(document_, readings_.language(), readings_.roles(), i)) return std::nullopt;
  const SentenceReading& reading = readings_.of(document_.sentence_of(at));
  for (const NounPhrase& phrase : reading.phrases)
    if (phrase.tokens.begin == at && phrase.is_person_name)
      return Attribution{std::nullopt, CueSource{phrase.mention, phrase.tokens, true, {}}, true};
  return std::nullopt;
}

// Of a headline: "'I saw it coming': Grandmother, 78, fights off burglar".
std::optional<Attribution> AttributionFinder::headline(const MarkedStretch& marks, TokenIndex limit) const {
  const TokenIndex colon = behind_mark(marks);
  if (!marks.is_closed || colon + 1 >= limit || !is_mark(colon, ':')) return std::nullopt;
  const BlockType block = document_.blocks()[document_.block_of(marks.open)].type;
  if (block != BlockType::kTitle && block != BlockType::kHeading) return std::nullopt;
  const NounPhrase* speaker = readings_.of(document_.sentence_of(colon + 1)).phrase_from(colon + 1);
  if (speaker == nullptr || speaker->kind == PhraseKind::kOther) return std::nullopt;
  return Attribution{std::nullopt, CueSource{speaker->mention, speaker->tokens, true, {}}, true};
}

std::optional<Attribution> AttributionFinder::find(const MarkedStretch& marks, TokenIndex from,
                                                   TokenIndex limit) const {
  if (!document_.token(marks.open).is(kSentenceStart)) {
    // What stands before a colon or a comma may only lead to it: "he said" directly behind is preferred.
    if (marks.open > 0 && (is_parting(marks.open - 1) || is_mark(marks.open - 1, ':')))
      if (auto said = behind(marks, limit);
          said && said->cue && said->cue->form == CueForm::kFinite && said->cue->entry->share > 0) {
        TokenIndex at = behind_mark(marks);
        while (is_parting(at)) ++at;
        if (said->cue->group == at || (said->source && said->source->phrase.begin == at)) return said;
      }
    if (auto said = in_front(marks, from)) return said;
  }
  if (auto said = behind(marks, limit)) return said;
  if (auto said = signed_below(marks, limit)) return said;
  if (auto said = headline(marks, limit)) return said;
  return announced(marks);
}

}  // namespace dossier
