// Verb groups near a time expression: modals and infinitives look forward, past forms and perfects back.
// Tested by tests/resolve/dates_test.cpp (table tests/cases/dates-tense.tsv).
#include "resolve/calendar/tense.h"

#include <algorithm>

#include "data/tsv.h"

namespace dossier {
namespace {

constexpr TokenIndex kReach = 24;      // tokens that are looked at on one side
constexpr TokenIndex kGroupReach = 3;  // auxiliaries before a verb, an adverb between them included

}  // namespace

Result<TenseReader> TenseReader::load(Language& language) {
  const auto rows = read_tsv(language.data, "lexicon/function-words.tsv", 2);
  if (!rows) return rows.error();
  TenseReader reader;
  for (const TsvRow& row : rows.value()) {
    Role role = Role::kNone;
    if (row[1] == "modal")
      role = Role::kModal;
    else if (row[1] == "infinitive-marker")
      role = Role::kInfinitive;
    else if (row[1] == "determiner" && has_part(row[2], "indefinite"))
      role = Role::kDeterminer;
    else if (row[1] == "adverb" || row[1] == "negation")
      role = Role::kAdverb;
    else if (row[1] == "auxiliary" && has_part(row[2], "have"))
      role = Role::kHave;
    else if (row[1] == "auxiliary" && has_part(row[2], "be"))
      role = form_of_be(row[2]);
    else if (row[1] == "conjunction" && has_part(row[2], "coordinating"))
      role = Role::kConjunction;
    // "'s" is mostly the possessive.
    if (role == Role::kNone || row[0] == "'s" || row[0] == "'d") continue;
    const WordId word = language.vocabulary.intern(row[0]);
    if (reader.roles_.size() <= word) reader.roles_.resize(word + 1, Role::kNone);
    reader.roles_[word] = role;
  }
  const auto implicatives = read_tsv(language.data, "lexicon/implicatives.tsv", 1);
  if (!implicatives) return implicatives.error();
  for (const TsvRow& row : implicatives.value())
    reader.implicatives_.push_back(language.vocabulary.intern(row[0]));
  std::ranges::sort(reader.implicatives_);
  reader.before_ = language.vocabulary.intern("before");
  reader.which_ = language.vocabulary.intern("which");
  reader.until_ = language.vocabulary.intern("until");
  return reader;
}

TenseReader::Role TenseReader::form_of_be(std::string_view features) {
  for (const std::string_view other : {"base", "participle", "gerund"})
    if (has_part(features, other)) return Role::kBe;
  return has_part(features, "past") ? Role::kPastBe : Role::kPresentBe;
}

bool TenseReader::is_implicative(const WordFacts& facts, const Token& verb) const {
  const WordFact fact = facts.of(verb.word);
  return fact.is(kVerbPast) && std::ranges::binary_search(implicatives_, fact.lemma);
}

// "..., and on Friday it will close": a conjunction, perhaps a preposition, and the expression.
bool TenseReader::begins_clause(const Document& document, TokenIndex at, TokenIndex begin) const {
  for (TokenIndex i = at; i > begin && i + 2 > at; --i)
    if (role(document.token(i - 1)) == Role::kConjunction)
      return i > begin + 1 && document.token(i - 2).is_mark(',');
  return false;
}

// The tense of the group that ends with the verb form at `verb`.
Tense TenseReader::of_group(const Document& document, const WordFacts& facts, TokenIndex verb,
                            TokenIndex begin) const {
  const WordFact form = facts.of(document.token(verb).word);
  const TokenIndex first = verb > begin + kGroupReach ? verb - kGroupReach : begin;
  Tense tense = Tense::kUnknown;
  for (TokenIndex i = verb; i > first; --i) {
    const Token& token = document.token(i - 1);
    switch (role(token)) {
      case Role::kModal:
        return tense == Tense::kPast ? Tense::kPast : Tense::kFuture;
      case Role::kInfinitive:
        if (i != verb && tense == Tense::kUnknown && role(document.token(i)) != Role::kBe) break;
        if (i > begin + 1 && is_implicative(facts, document.token(i - 2))) return Tense::kPast;
        return tense == Tense::kPast ? tense : Tense::kFuture;
      case Role::kBe:
      case Role::kAdverb:
        continue;
      case Role::kHave:
        tense = Tense::kPast;
        continue;
      case Role::kPastBe:
        return Tense::kPast;
      case Role::kPresentBe:
        return Tense::kPresent;
      case Role::kDeterminer:
        // "a proposed meeting": no verb
        if (i == verb) return Tense::kUnknown;
        break;
      case Role::kConjunction:
      case Role::kNone:
        break;
    }
    if (!document.text(token).ends_with("ly")) break;
  }
  if (tense != Tense::kUnknown) return tense;
  if (verb > begin && form.is(kVerbParticiple)) {  // "will remain closed"
    const WordFact before = facts.of(document.token(verb - 1).word);
    if (before.verb != 0 && before.likely_part() == PartOfSpeech::kVerb)
      return of_group(document, facts, verb - 1, begin);
  }
  if (form.is(kVerbPast)) return Tense::kPast;
  // "Tervo, which reports on Thursday": what is settled stands in the present.
  const bool settled = form.is(kVerbThird) && verb > begin && document.token(verb - 1).word == which_;
  return settled ? Tense::kPresent : Tense::kUnknown;
}

Tense TenseReader::leftwards(const Document& document, const WordFacts& facts, TokenIndex from,
                             TokenIndex begin) const {
  const TokenIndex last = from > begin + kReach ? from - kReach : begin;
  bool participle = false;
  for (TokenIndex i = from; i > last; --i) {
    const Token& token = document.token(i - 1);
    if (token.kind == TokenKind::kMark && (token.is_mark(';') || token.is_mark(':'))) break;
    switch (role(token)) {
      case Role::kModal:
        return Tense::kFuture;
      case Role::kPastBe:
        return Tense::kPast;
      case Role::kPresentBe:
        return Tense::kPresent;
      default:
        break;
    }
    const WordFact fact = facts.of(token.word);
    if (token.is(kUpperFirst) || fact.verb == 0) continue;
    const Tense tense = of_group(document, facts, i - 1, begin);
    // An infinitive behind which another verb stands governs that one: failed to agree, saying in April.
    if (tense == Tense::kFuture && participle && role(document.token(i - 2)) == Role::kInfinitive) continue;
    if (tense != Tense::kUnknown) return tense;
    participle = participle || fact.is(kVerbGerund);
  }
  return Tense::kUnknown;
}

Tense TenseReader::rightwards(const Document& document, const WordFacts& facts, TokenIndex from,
                              TokenIndex end) const {
  const TokenIndex last = std::min(end, from + kReach);
  for (TokenIndex i = from; i < last; ++i) {
    const Token& token = document.token(i);
    switch (role(token)) {
      case Role::kModal: {
        const bool perfect = i + 1 < end && role(document.token(i + 1)) == Role::kHave;
        return perfect ? Tense::kPast : Tense::kFuture;
      }
      case Role::kHave:
      case Role::kPastBe:
        return Tense::kPast;
      case Role::kPresentBe:
        return Tense::kPresent;
      default:
        break;
    }
    if (token.is(kUpperFirst) || facts.of(token.word).verb == 0) continue;
    if (const Tense tense = of_group(document, facts, i, from); tense != Tense::kUnknown) return tense;
  }
  return Tense::kUnknown;
}

Tense TenseReader::governing(const Document& document, const WordFacts& facts, TokenRange expression) const {
  const TokenRange sentence = document.sentences()[document.sentence_of(expression.begin)].tokens;
  if (expression.end < sentence.end) {
    const Token& next = document.token(expression.end);
    const WordFact fact = facts.of(next.word);
    const bool finite = role(next) == Role::kModal || role(next) == Role::kPastBe ||
                        role(next) == Role::kHave || role(next) == Role::kPresentBe ||
                        (fact.is(kVerbPast) && !next.is(kUpperFirst));
    if (finite)
      if (const Tense tense = rightwards(document, facts, expression.end, sentence.end);
          tense != Tense::kUnknown)
        return tense;
  }
  if (begins_clause(document, expression.begin, sentence.begin))
    if (const Tense tense = rightwards(document, facts, expression.end, sentence.end);
        tense != Tense::kUnknown)
      return tense;
  const Tense left = leftwards(document, facts, expression.begin, sentence.begin);
  const WordId bound =
      expression.begin > sentence.begin ? document.token(expression.begin - 1).word : kUnknownWord;
  if (left == Tense::kUnknown && bound == until_) return Tense::kFuture;  // "they stay shut until Friday"
  if (left == Tense::kPast && bound == before_) return Tense::kUnknown;   // "was unlikely before October"
  return left != Tense::kUnknown ? left : rightwards(document, facts, expression.end, sentence.end);
}

}  // namespace dossier
