// The noun phrase behind a number: modifiers (adjectives, participles, nouns, names, possessors) up to the
// last noun of the run. A plural ends it, so does a verb, a closed-class word or a mark. No tagger:
// parts-of-speech.tsv and the verb forms tell. Tested by tests/extract/figures_test.cpp (table
// tests/cases/figures-counted.tsv).
#include "extract/figures/counted.h"

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

bool is_participle(WordFact fact) { return fact.is(kVerbParticiple) || fact.is(kVerbGerund); }

bool is_common_noun(WordFact fact) {
  return fact.likely_part() == PartOfSpeech::kNoun || fact.likely_part() == PartOfSpeech::kPlural;
}

bool may_be_noun(WordFact fact) {
  return fact.may_be(PartOfSpeech::kNoun) || fact.may_be(PartOfSpeech::kPlural);
}

// "two large, red boxes", but not "20 injured, police said".
bool may_modify(WordFact fact) {
  return fact.may_be(PartOfSpeech::kAdjective) || fact.likely_part() == PartOfSpeech::kAdverb ||
         fact.likely_part() == PartOfSpeech::kNone || is_participle(fact);
}

bool is_capital(const Token& token) { return token.is(kUpperFirst) || token.is(kUpperAll); }

}  // namespace

struct CountedReader::Phrase {
  TokenIndex begin = 0;
  TokenIndex at = 0;     // the next token
  TokenRange head;       // empty: none yet
  bool plural = false;   // the head is
  bool is_name = false;  // the head is written with a capital
  bool after_modifier = false;
};

Result<CountedReader> CountedReader::load(Language& language) {
  const auto words = read_tsv(language.data, "lexicon/function-words.tsv", 2);
  if (!words) return words.error();
  const auto compounds = read_tsv(language.data, "lexicon/fixed-compounds.tsv", 1);
  if (!compounds) return compounds.error();
  const Tokenizer tokenizer = language.tokenizer();
  CountedReader reader;
  for (const TsvRow& row : words.value()) {
    if (row[0].find(' ') != std::string_view::npos) continue;
    const bool quantifier = row[1] == "determiner" && row[2] == "quantifier";
    const bool determiner = (row[1] == "determiner" && !quantifier) || row[2].ends_with("case=possessive");
    const Role found = row[1] == "numeral" ? Role::kNumeral
                       : quantifier        ? Role::kModifier
                       : determiner        ? Role::kDeterminer
                                           : Role::kStop;
    const WordId word = language.vocabulary.intern(fold(row[0]));
    // "last" and "others" are adverbs and pronouns as well.
    const PartOfSpeech part = language.facts.of(word).likely_part();
    const bool open = part == PartOfSpeech::kAdjective || part == PartOfSpeech::kPlural;
    if (found == Role::kStop && open) continue;
    if (word >= reader.roles_.size()) reader.roles_.resize(word + 1, Role::kOpen);
    if (reader.roles_[word] < found) reader.roles_[word] = found;
  }
  for (const TsvRow& row : compounds.value())
    reader.compounds_.add(row[0], 0, PhraseCase::kAny, tokenizer, language.vocabulary);
  reader.and_ = language.vocabulary.intern("and");
  reader.in_ = language.vocabulary.intern("in");
  reader.of_ = language.vocabulary.intern("of");
  return reader;
}

// One word, or words joined by hyphens ("long-range", "by-elections"), of which `last` tells the class.
bool CountedReader::add_word(const SentenceView& view, TokenIndex last, Phrase& phrase) const {
  const WordFact fact = view.fact(last);
  const Token& token = view.token(phrase.at);
  const BlockType block = view.document().blocks()[view.document().block_of(phrase.at)].type;
  const bool headline = block == BlockType::kTitle || block == BlockType::kHeading;
  const bool name = is_capital(token) && !headline;
  const bool has_head = !phrase.head.empty();
  const bool noun =
      is_common_noun(fact) || fact.likely_part() == PartOfSpeech::kNone ||
      ((!has_head || phrase.is_name) && fact.likely_part() == PartOfSpeech::kVerb && may_be_noun(fact));
  const bool plural = fact.likely_part() == PartOfSpeech::kPlural ||
                      (fact.likely_part() != PartOfSpeech::kNoun && fact.may_be(PartOfSpeech::kPlural));
  if (has_head && !phrase.is_name) {
    if (name || (phrase.plural && !plural)) return false;
    const bool noun_next = is_common_noun(view.fact(last + 1)) && !is_capital(view.token(last + 1));
    const bool joins = fact.likely_part() == PartOfSpeech::kAdjective && noun_next && !phrase.plural;
    if (!noun && !joins) return false;
  }
  if (name || noun) {
    phrase.head = {phrase.at, last + 1};
    phrase.plural =
        plural || (name && fact.likely_part() == PartOfSpeech::kNone && view.text(last).ends_with('s'));
    phrase.is_name = name;
    phrase.after_modifier = false;
  } else if (fact.likely_part() == PartOfSpeech::kAdverb && !fact.may_be(PartOfSpeech::kAdjective)) {
    const WordFact next = view.fact(last + 1);
    if (!next.may_be(PartOfSpeech::kAdjective) && !is_participle(next)) return false;
  } else if (fact.likely_part() == PartOfSpeech::kVerb && !is_participle(fact)) {
    return false;
  } else if (phrase.is_name && !is_common_noun(view.fact(last + 1))) {
    return false;  // "Americans agreed"
  } else {
    if (phrase.is_name) phrase.head = {};
    phrase.is_name = false;
    phrase.after_modifier = true;
  }
  phrase.at = last + 1;
  return true;
}

// Takes what stands next into the phrase; false where the phrase ends before it.
bool CountedReader::add(const SentenceView& view, Phrase& phrase) const {
  const Token& token = view.token(phrase.at);
  if (!view.has(phrase.at)) return false;
  const bool possessive =
      token.kind == TokenKind::kSuffix ||
      (token.is_mark('\'') && view.glued(phrase.at) && !phrase.head.empty() && !view.glued(phrase.at + 1));
  if (possessive && !phrase.head.empty()) {
    phrase.head = {};
    phrase.is_name = phrase.plural = false;
    ++phrase.at;
    return true;
  }
  const bool lists_modifiers = phrase.after_modifier && (token.is_mark(',') || token.word == and_) &&
                               may_modify(view.fact(phrase.at + 1));
  if (phrase.head.empty() && (token.kind == TokenKind::kQuote || lists_modifiers)) {
    ++phrase.at;
    return true;
  }
  if (token.kind != TokenKind::kWord) return false;
  const Role found = role(token.word);
  TokenIndex last = phrase.at;
  while (view.is_mark(last + 1, '-') && view.glued(last + 1) && view.glued(last + 2) &&
         view.token(last + 2).kind == TokenKind::kWord)
    last += 2;
  if (last == phrase.at && (found == Role::kStop || found == Role::kDeterminer || found == Role::kNumeral))
    return false;
  if (last == phrase.at && found == Role::kModifier) {
    if (!phrase.head.empty()) return false;
    ++phrase.at;
    return phrase.after_modifier = true;
  }
  return add_word(view, last, phrase);
}

TokenIndex CountedReader::fixed_compound(const SentenceView& view, TokenIndex begin, TokenIndex head) const {
  const auto compound = compounds_.before(view, head + 1, begin);
  return compound ? compound->begin : head;
}

std::optional<Counted> CountedReader::noun_phrase(const SentenceView& view, TokenIndex at, Lead lead) const {
  const auto skips = [&](TokenIndex next) {
    const Token& token = view.token(next);
    return (lead.determiner && role(token.word) == Role::kDeterminer) ||
           (lead.numbers && (token.kind == TokenKind::kNumber || role(token.word) == Role::kNumeral));
  };
  while (view.has(at) && skips(at)) ++at;
  Phrase phrase;
  phrase.begin = phrase.at = at;
  while (add(view, phrase)) {
  }
  if (phrase.head.empty()) return std::nullopt;
  if (phrase.is_name && !phrase.plural) {
    if (!lead.name) return std::nullopt;
    while (phrase.head.begin > phrase.begin && is_capital(view.token(phrase.head.begin - 1)))
      --phrase.head.begin;
  }
  phrase.head.begin = fixed_compound(view, phrase.begin, phrase.head.begin);
  return Counted{phrase.head, {phrase.begin, phrase.head.end}};
}

std::optional<Counted> CountedReader::of_phrase(const SentenceView& view, TokenIndex figure_end,
                                                bool takes_in) const {
  const bool in = takes_in && view.word(figure_end) == in_;
  if (view.word(figure_end) != of_ && !in) return std::nullopt;
  if (in && (role(view.word(figure_end + 1)) != Role::kOpen || is_capital(view.token(figure_end + 1))))
    return std::nullopt;
  return noun_phrase(view, figure_end + 1, {!in, true, true});
}

std::optional<Counted> CountedReader::behind(const SentenceView& view, TokenIndex figure_end,
                                             Lead lead) const {
  if (view.word(figure_end) == of_) return of_phrase(view, figure_end, false);
  if (view.is_mark(figure_end, '-') && view.glued(figure_end) && view.glued(figure_end + 1)) {
    const TokenRange word{figure_end + 1, figure_end + 2};
    const bool adjective = view.fact(word.begin).likely_part() == PartOfSpeech::kAdjective;
    if (lead.numbers && adjective) return noun_phrase(view, word.begin, lead);  // "third-largest city"
    if (view.token(word.begin).kind != TokenKind::kWord || !may_be_noun(view.fact(word.begin)))
      return std::nullopt;
    return Counted{word, word};
  }
  return noun_phrase(view, figure_end, lead);
}

}  // namespace dossier
