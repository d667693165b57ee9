// Ranges, ratios and scores. A range's first number takes the unit, and where it is the smaller one the
// scale, of the second: "5 to 10 million", but "$500,000 to $1 million". Tested by
// tests/extract/figures_test.cpp (table tests/cases/figures-ranges.tsv).
#include "extract/figures/combined.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kChanges = "lexicon/change-words.tsv";
constexpr std::string_view kScores = "lexicon/score-words.tsv";

enum class Link : std::uint8_t { kBetween, kFrom, kTo, kChange, kHyphen, kOr };

bool is_plain(const Quantity& quantity) {
  const NumeralForm form = quantity.numeral.form;
  return form == NumeralForm::kCardinal || form == NumeralForm::kFraction;
}

bool fit_together(const Quantity& first, const Quantity& second) {
  if (!first.unit || !second.unit) return true;
  return first.unit->symbol == second.unit->symbol;
}

// "one in five", "1 in 3": what the second number of a ratio may be.
bool is_usual_whole(Exact value) {
  for (const std::int64_t whole :
       {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1000000})
    if (value == Exact(whole)) return true;
  return false;
}

}  // namespace

void share_scale_and_unit(Quantity& first, Quantity& second) {
  const Exact one(1);
  if (first.numeral.scale == one && second.numeral.scale != one && first.value < second.numeral.mantissa &&
      !first.numeral.has_article)
    first.value = first.value * second.numeral.scale;
  if (!first.unit && second.unit) {
    first.unit = second.unit;
    if (second.unit->is_minor) first.value = first.value * second.unit->factor;
  }
  if (first.unit && !second.unit) second.unit = first.unit;
}

struct CombinedReader::Connector {
  Link link = Link::kTo;
  TokenIndex begin = 0;   // of the figure: "between" and "from" belong to what is before it
  TokenIndex second = 0;  // where the second quantity begins
};

Result<CombinedReader> CombinedReader::load(Language& language) {
  CombinedReader reader;
  Vocabulary& words = language.vocabulary;
  reader.and_ = words.intern("and");
  reader.between_ = words.intern("between");
  reader.from_ = words.intern("from");
  reader.in_ = words.intern("in");
  reader.of_ = words.intern("of");
  reader.or_ = words.intern("or");
  reader.out_ = words.intern("out");
  reader.over_ = words.intern("over");
  reader.through_ = words.intern("through");
  reader.to_ = words.intern("to");
  const auto changes = read_tsv(language.data, kChanges, 3);
  if (!changes) return changes.error();
  for (const TsvRow& row : changes.value())
    if (row[1] != "noun") reader.change_lemmas_.push_back(words.intern(fold(row[0])));
  const auto scores = read_tsv(language.data, kScores, 1);
  if (!scores) return scores.error();
  for (const TsvRow& row : scores.value()) reader.score_words_.push_back(words.intern(fold(row[0])));
  std::sort(reader.change_lemmas_.begin(), reader.change_lemmas_.end());
  std::sort(reader.score_words_.begin(), reader.score_words_.end());
  return reader;
}

// A verb of change in the few tokens before.
bool CombinedReader::follows_change(const SentenceView& view, TokenIndex begin, TokenIndex from) const {
  for (TokenIndex at = begin; at-- > from && begin - at < 5;)
    if (std::binary_search(change_lemmas_.begin(), change_lemmas_.end(), view.fact(at).lemma)) return true;
  return false;
}

std::optional<CombinedReader::Connector> CombinedReader::connector(const SentenceView& view,
                                                                   const Quantity& first,
                                                                   TokenIndex from) const {
  const TokenIndex at = first.end;
  const WordId before = first.begin > from ? view.word(first.begin - 1) : kUnknownWord;
  if (before == between_) {
    if (view.word(at) == and_ || view.is_mark(at, '-')) return Connector{Link::kBetween, first.begin, at + 1};
    return std::nullopt;
  }
  if (view.word(at) == to_ || view.word(at) == through_) {
    const bool changes = follows_change(view, first.begin, from);
    if (before != from_) return Connector{changes ? Link::kChange : Link::kTo, first.begin, at + 1};
    if (changes) return std::nullopt;  // "rose from 2 to 3": two figures
    return Connector{Link::kFrom, first.begin, at + 1};
  }
  // "18- to 24-year-olds", "3-to-1"
  if (view.is_mark(at, '-') && view.word(at + 1) == to_) {
    const bool hyphen = view.is_mark(at + 2, '-');
    return Connector{hyphen ? Link::kHyphen : Link::kTo, first.begin, at + 2 + hyphen};
  }
  if (view.is_mark(at, '-') && (view.glued(at) == view.glued(at + 1) || !view.glued(at + 1)))
    return Connector{Link::kHyphen, first.begin, at + 1};
  if (view.word(at) == or_) return Connector{Link::kOr, first.begin, at + 1};
  return std::nullopt;
}

// A word of votes and matches in the few tokens around it.
bool CombinedReader::tells_score(const SentenceView& view, TokenIndex begin, TokenIndex end) const {
  const TokenIndex first = begin > view.begin() + 8 ? begin - 8 : view.begin();
  for (TokenIndex at = first; at < end + 3 && at < view.end(); ++at) {
    const WordId lemma = view.fact(at).lemma;
    for (const WordId word : {view.word(at), lemma})
      if (word != kUnknownWord && std::binary_search(score_words_.begin(), score_words_.end(), word))
        return true;
  }
  return false;
}

// "nine in ten", "four out of five", "1 over 3".
std::optional<Reading> CombinedReader::ratio(const SentenceView& view, const Quantity& first,
                                             const QuantityReader& quantities) const {
  if (first.unit || first.numeral.form != NumeralForm::kCardinal || first.numeral.has_article)
    return std::nullopt;
  TokenIndex at = first.end;
  const bool hyphen = view.is_mark(at, '-') && view.word(at + 1) == in_;
  if (hyphen) ++at;
  const bool out_of = view.word(at) == out_ && view.word(at + 1) == of_;
  const bool in = view.word(at) == in_;
  const bool over = view.word(at) == over_;
  if (!out_of && !in && !over) return std::nullopt;
  at += out_of ? 2U : 1U;
  if (hyphen && view.is_mark(at, '-')) ++at;
  const auto whole = quantities.numerals().read_cardinal(view, at);
  if (!whole || whole->form != NumeralForm::kCardinal || whole->value.is_zero()) return std::nullopt;
  if (!over && !(first.value < whole->value)) return std::nullopt;
  // "six in 10" is how news writes it, "6 in ten" is two things.
  const bool alike = first.numeral.in_words || !whole->in_words;
  if (in && (!is_usual_whole(whole->value) || !alike)) return std::nullopt;
  const PartOfSpeech next = view.fact(whole->end).likely_part();
  if (over && (next == PartOfSpeech::kPlural || next == PartOfSpeech::kNoun)) return std::nullopt;
  Reading reading{Shape::kRatio, first.begin, whole->end, first, {}};
  reading.first.value = first.value / whole->value;
  reading.first.end = whole->end;
  reading.first.numeral.form = NumeralForm::kFraction;
  return reading;
}

Reading CombinedReader::read(const SentenceView& view, Quantity first, const QuantityReader& quantities,
                             TokenIndex from) const {
  const Reading alone{Shape::kSingle, first.begin, first.end, first, {}};
  if (!is_plain(first)) return alone;
  if (const auto parts = ratio(view, first, quantities)) return *parts;
  const auto link = connector(view, first, from);
  if (!link) return alone;
  auto second = quantities.read_from(view, link->second);
  if (!second || !is_plain(*second) || !fit_together(first, *second)) return alone;
  // "$2 to 3 million", but "rose 5 percent to 20 million"; "$5 to 100 people" are two things.
  const bool noun_follows = view.fact(second->end).likely_part() == PartOfSpeech::kPlural;
  if (first.unit && !second->unit && (!first.unit_before || noun_follows || link->link == Link::kOr))
    return alone;
  // "grew 5 to 10 percent", but "fell 4 to 15" and "rose 75 cents to $52"
  if (link->link == Link::kChange && (first.unit || !second->unit)) return alone;
  Reading both{Shape::kRange, link->begin, second->end, first, *second};
  share_scale_and_unit(both.first, both.second);
  const bool rising = both.first.value < both.second.value;
  const bool bare = !both.first.unit && first.numeral.scale == Exact(1) && second->numeral.scale == Exact(1);
  if (link->link == Link::kOr) {
    const bool next_one = both.second.value - both.first.value == second->numeral.scale;
    return rising && next_one && first.numeral.in_words == second->numeral.in_words &&
                   !first.numeral.has_article
               ? both
               : alone;
  }
  if (link->link == Link::kHyphen || link->link == Link::kTo) {
    if (bare && (!rising || tells_score(view, both.begin, both.end))) {
      both.shape = Shape::kScore;
      return both;
    }
  }
  return rising ? both : alone;
}

}  // namespace dossier
