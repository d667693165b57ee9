// What is no figure, by its form and its neighbours.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-none.tsv).
#include "extract/figures/not_figures.h"

#include <algorithm>

#include "data/tsv.h"
#include "extract/figures/digits.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/not-figures.tsv";
constexpr TokenIndex kPhraseReach = 4;  // words of a fixed phrase before its number

bool is_digits(const Token& token) { return token.kind == TokenKind::kNumber; }

bool is_capital(const Token& token) { return token.is(kUpperFirst) || token.is(kUpperAll); }

// "1. Open the box": the first token of its block, with a stop or a bracket and more behind it.
bool is_list_marker(const SentenceView& view, const Reading& reading) {
  if (!view.token(reading.begin).is(kBlockStart) || !is_digits(view.token(reading.begin))) return false;
  const auto& tokens = view.document().tokens();
  if (reading.end + 1 >= tokens.size() || tokens[reading.end + 1].is(kBlockStart)) return false;
  const char mark = tokens[reading.end].mark;
  return (mark == '.' || mark == ')') && !tokens[reading.end].is(kSpaceBefore) &&
         !tokens[reading.end].is(kBlockStart);
}

// "2) realizes": a bracket that closes none.
bool is_inline_marker(const SentenceView& view, const Reading& reading) {
  if (!view.is_mark(reading.end, ')') || !view.glued(reading.end) || !is_digits(view.token(reading.begin)))
    return false;
  for (TokenIndex at = reading.begin; at-- > view.begin();)
    if (view.is_mark(at, '('))
      return view.is_mark(at, '(') && at + 1 == reading.begin && reading.first.value < Exact(10) &&
             view.token(reading.end + 1).kind == TokenKind::kWord;
  return true;
}

// "in 2016": a year that no date has.
bool is_year(const SentenceView& view, const Reading& reading, bool counts_noun) {
  const bool plain =
      reading.shape == Shape::kSingle && !reading.first.unit && view.text(reading.begin).size() == 4;
  return plain && !counts_noun && is_digits(view.token(reading.begin)) && reading.begin > view.begin() &&
         Exact(1799) < reading.first.value && reading.first.value < Exact(2100) &&
         view.fact(reading.begin - 1).likely_part() == PartOfSpeech::kOther;
}

}  // namespace

Result<NotFigures> NotFigures::load(Language& language) {
  const auto rows = read_tsv(language.data, kFile, 2);
  if (!rows) return rows.error();
  const Tokenizer tokenizer = language.tokenizer();
  NotFigures reader;
  for (const TsvRow& row : rows.value()) {
    if (row[1] == "rank-verb") {
      reader.rank_verbs_.push_back(language.vocabulary.intern(row[0]));
      continue;
    }
    PhraseTable& table = row[1] == "label" ? reader.labels_ : reader.phrases_;
    table.add(row[0], 0, PhraseCase::kAny, tokenizer, language.vocabulary);
  }
  reader.one_ = language.vocabulary.intern("one");
  reader.top_ = language.vocabulary.intern("top");
  reader.of_ = language.vocabulary.intern("of");
  return reader;
}

TokenIndex NotFigures::behind_phrase(const SentenceView& view, TokenIndex at) const {
  const TokenIndex from = at > view.begin() + kPhraseReach ? at - kPhraseReach : view.begin();
  for (TokenIndex begin = from; begin <= at; ++begin)
    if (const auto hit = phrases_.at(view, begin); hit && hit->end > at) return hit->end;
  return at;
}

TokenIndex NotFigures::behind_code(const SentenceView& view, TokenIndex at) const {
  const bool glued_left = at > view.begin() && view.glued(at);
  if (glued_left) {
    const Token& before = view.token(at - 1);
    const bool hyphened = before.is_mark('-') && view.glued(at - 1) && at > view.begin() + 1;
    const Token& word = view.token(at - 2);
    const bool code = hyphened && word.kind == TokenKind::kWord && word.word != top_ &&
                      (is_capital(word) || is_digits(view.token(at)));
    if (before.is_mark('"') && view.is_mark(at - 2, '=')) return at + 1;  // an attribute of a tag
    if (code || before.is_mark('#') || before.is_mark('@') || before.is_mark('_')) return at + 1;
  }
  TokenIndex end = at;
  unsigned joints = 0;
  bool slash = false;
  const bool plus = glued_left && view.is_mark(at - 1, '+');
  while (is_digits(view.token(end))) {
    const bool joint =
        (view.is_mark(end + 1, '-') || view.is_mark(end + 1, '/') || view.is_mark(end + 1, ':')) &&
        view.glued(end + 1) && view.glued(end + 2) && is_digits(view.token(end + 2));
    if (!joint) break;
    ++joints;
    slash = slash || !view.is_mark(end + 1, '-');
    end += 2;
  }
  const auto number = read_digits(view, at);
  const bool is_number = number && number->end > end;
  if (joints > 1 && is_number) return at;
  if (joints > 1 || (plus && joints > 0) || (slash && !is_number)) return end + 1;
  return at;
}

// "Article 5", "Boeing 737", "Phase Two": a capitalised noun before a number that nothing stands behind.
bool NotFigures::is_label(const SentenceView& view, const Reading& reading, bool counts_noun) const {
  if (reading.begin == view.begin() || reading.first.unit || reading.shape == Shape::kRatio) return false;
  const Token& before = view.token(reading.begin - 1);
  const bool in_words = reading.first.numeral.in_words;
  const bool labelled = labels_.before(view, reading.begin, view.begin()).has_value();
  if (labelled && (!in_words || is_capital(view.token(reading.begin)))) return true;
  // "the Gang of Eight"
  if (in_words && is_capital(view.token(reading.begin)) && before.word == of_ && !before.is(kUpperFirst))
    return true;
  if (counts_noun || before.kind != TokenKind::kWord || !is_capital(before) || before.is(kBlockStart))
    return false;
  if (before.is(kSentenceStart) || reading.shape == Shape::kScore) return false;
  if (in_words && !is_capital(view.token(reading.begin))) return false;
  const BlockType block = view.document().blocks()[view.document().block_of(reading.begin)].type;
  if (block == BlockType::kTitle || block == BlockType::kHeading) return false;
  const PartOfSpeech part = view.fact(reading.begin - 1).likely_part();
  return part == PartOfSpeech::kNone || part == PartOfSpeech::kNoun;
}

// "one" counts where a noun stands behind it and nothing that picks it out before.
bool NotFigures::is_pronoun(const SentenceView& view, const Reading& reading, bool counts_noun,
                            const CountedReader& words) const {
  if (reading.shape != Shape::kSingle || reading.first.unit || view.word(reading.begin) != one_) return false;
  if (reading.end != reading.begin + 1) return false;
  if (!counts_noun || view.word(reading.end) == of_) return true;
  if (reading.begin == view.begin()) return false;
  const WordId before = view.word(reading.begin - 1);
  return words.is_determiner(before) && view.fact(reading.end).likely_part() != PartOfSpeech::kNoun;
}

// An ordinal ranks what stands behind it ("his first trip", "the first to"), or whoever came first.
bool NotFigures::ranks(const SentenceView& view, const Reading& reading, bool counts_noun,
                       const CountedReader& words, const NumeralReader& numerals) const {
  const TokenIndex at = reading.begin;
  const PartOfSpeech part_behind = view.fact(reading.end).likely_part();
  if (at == view.begin())
    return counts_noun || reading.end == view.end() || part_behind == PartOfSpeech::kNoun;
  const Token& before = view.token(at - 1);
  if (is_digits(before) || (before.is_mark('-') && at > view.begin() + 1 && is_digits(view.token(at - 2))))
    return false;
  if (numerals.words().of(view.word(reading.end)).is == NumberClass::kPart) return false;  // "first half"
  const bool picked = words.is_determiner(before.word) || before.kind == TokenKind::kSuffix;
  const bool name = is_capital(view.token(at)) && is_capital(view.token(reading.end));
  const BlockType block = view.document().blocks()[view.document().block_of(at)].type;
  if (name && !picked && block != BlockType::kTitle && block != BlockType::kHeading) return false;
  if (picked) return true;
  if (std::find(rank_verbs_.begin(), rank_verbs_.end(), view.fact(at - 1).lemma) != rank_verbs_.end())
    return true;
  return counts_noun && part_behind != PartOfSpeech::kVerb;
}

bool NotFigures::is_figure(const SentenceView& view, const Reading& reading, bool counts_noun,
                           const CountedReader& words, const NumeralReader& numerals) const {
  if (is_list_marker(view, reading) || is_inline_marker(view, reading)) return false;
  if (is_label(view, reading, counts_noun) || is_year(view, reading, counts_noun)) return false;
  if (is_pronoun(view, reading, counts_noun, words)) return false;
  // "4G", "13F": letters that are no unit
  if (view.is_number(reading.end - 1) && view.glued(reading.end) &&
      view.token(reading.end).kind == TokenKind::kWord)
    return false;
  switch (reading.first.numeral.form) {
    case NumeralForm::kOrdinal:
      return ranks(view, reading, counts_noun, words, numerals);
    case NumeralForm::kTimes: {  // "double digits", "a double": no factor
      const PartOfSpeech next = view.fact(reading.end).likely_part();
      const WordFact fact = view.fact(reading.begin);
      return fact.is(kVerbPast) || fact.is(kVerbGerund) || fact.likely_part() == PartOfSpeech::kAdverb ||
             words.is_determiner(view.word(reading.end)) || next == PartOfSpeech::kOther;
    }
    case NumeralForm::kFraction: {  // "the first half"
      const bool bare = reading.end == reading.begin + 1 && reading.begin > view.begin();
      const bool compound = view.is_mark(reading.end, '-') && view.glued(reading.end) && !reading.first.unit;
      if (bare && compound && !counts_noun) return false;  // "half-jokingly"
      return !bare || numerals.words().of(view.word(reading.begin - 1)).is != NumberClass::kOrdinal;
    }
    default:
      return true;
  }
}

}  // namespace dossier
