// Where the words of a fate stand to a figure: as its head or right behind it (12 dead), as the predicate
// behind what is counted (14 people, two of them children, were killed), as a verb before it (killing at
// least 14), or as a toll that comes to it (the death toll rose to 14). Tested by
// tests/resolve/fates_test.cpp with tests/cases/fates.tsv.
#include "resolve/fates.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr TokenIndex kPredicateReach = 6;   // auxiliaries and adverbs
constexpr TokenIndex kInsertionReach = 15;  // "including three children,"
constexpr TokenIndex kVerbReach = 8;        // "claimed the lives of at least 14"
constexpr TokenIndex kTollReach = 15;       // "the toll in the northern province rose to 14"

}  // namespace

struct Fates::Place {
  SentenceView view;
  TokenIndex begin = 0;       // of the figure with its bound
  TokenIndex end = 0;         // behind the figure
  TokenRange head;            // of what is counted; empty: none
  std::string stem;           // of the head
  bool is_change_to = false;  // "rose to 17"

  bool takes(const FateRow& row) const {
    return row.heads.empty() || std::find(row.heads.begin(), row.heads.end(), stem) != row.heads.end();
  }
};

Result<Fates> Fates::load(Language& language) {
  auto words = FateWords::load(language);
  if (!words) return words.error();
  auto bounds = BoundReader::load(language);
  if (!bounds) return bounds.error();
  const auto functions = read_tsv(language.data, "lexicon/function-words.tsv", 2);
  if (!functions) return functions.error();
  Fates out(std::move(words).value(), std::move(bounds).value());
  out.learn_classes(functions.value(), language);
  out.including_ = language.vocabulary.intern("including");
  return out;
}

void Fates::learn_classes(const std::vector<TsvRow>& rows, Language& language) {
  for (const TsvRow& row : rows) {
    if (row[0].find(' ') != std::string_view::npos) continue;
    unsigned classes = 0;
    if (row[1] == "auxiliary" && has_part(row[2], "be")) classes |= kBe;
    if (row[1] == "auxiliary" && has_part(row[2], "have")) classes |= kHave;
    if (row[1] == "adverb" || row[1] == "determiner") classes |= kFiller;
    if (row[1] == "relative" || row[0] == "that") classes |= kRelative;
    if (row[1] == "determiner" || has_part(row[2], "case=object") || has_part(row[2], "case=possessive"))
      classes |= kObjectStart;
    const WordId word = language.vocabulary.intern(fold(row[0]));
    if (word >= class_of_word_.size()) class_of_word_.resize(word + 1, 0);
    class_of_word_[word] = static_cast<std::uint8_t>(class_of_word_[word] | classes);
  }
}

bool Fates::is(const SentenceView& view, TokenIndex at, unsigned classes) const {
  const WordId word = view.word(at);
  return word < class_of_word_.size() && (class_of_word_[word] & classes) != 0;
}

// "still", "critically", "the", "another".
bool Fates::is_filler(const SentenceView& view, TokenIndex at) const {
  return is(view, at, kFiller) || view.fact(at).likely_part() == PartOfSpeech::kAdverb;
}

// Behind "..., including three children," the place where the sentence goes on.
TokenIndex Fates::behind_insertion(const SentenceView& view, TokenIndex at) const {
  if (!view.is_mark(at, ',') || view.word(at + 1) != including_) return at;
  for (TokenIndex end = at + 2; view.has(end) && end < at + kInsertionReach; ++end)
    if (view.is_mark(end, ',')) return end + 1;
  return at;
}

// "12 dead", "20 critically injured", "14 killed in a crash", but not "14 killed a man".
const FateRow* Fates::state_behind(const Place& place, TokenIndex at) const {
  const SentenceView& view = place.view;
  while (view.has(at) && is_filler(view, at) && words_.at(view, at, FatePart::kState) == nullptr) ++at;
  if (const FateRow* row = words_.at(view, at, FatePart::kState); row != nullptr && place.takes(*row))
    return row;
  const FateRow* row = words_.at(view, at, FatePart::kObjectVerb);
  if (row == nullptr || !place.takes(*row) || !view.fact(at).is(kVerbParticiple)) return nullptr;
  const TokenIndex next = at + FateWords::size(*row);
  return is(view, next, kObjectStart) || view.is_number(next) ? nullptr : row;
}

// "14 people died", "14 people who were seriously hurt", "14 people have been killed".
const FateRow* Fates::predicate_behind(const Place& place, TokenIndex at) const {
  const SentenceView& view = place.view;
  at = behind_insertion(view, at);
  if (is(view, at, kRelative)) ++at;
  bool be = false, have = false;
  for (const TokenIndex last = at + kPredicateReach; at < last && view.has(at); ++at) {
    if (const FateRow* row = words_.at(view, at, FatePart::kSubjectVerb); row != nullptr && place.takes(*row))
      return row;
    const bool is_active = have && !be;
    if (const FateRow* row = is_active ? nullptr : state_behind(place, at)) return row;
    be = be || is(view, at, kBe);
    have = have || is(view, at, kHave);
    if (!is(view, at, kBe | kHave) && !is_filler(view, at)) break;
  }
  return nullptr;
}

// "killed 14 people", "claiming the lives of at least 14", but not "killed by 14 men".
const FateRow* Fates::verb_before(const Place& place) const {
  const SentenceView& view = place.view;
  TokenIndex end = place.begin;
  while (end > view.begin() && is_filler(view, end - 1)) --end;
  for (TokenIndex at = end; at-- > view.begin() && end - at <= kVerbReach;) {
    const FateRow* row = words_.at(view, at, FatePart::kObjectVerb);
    if (row != nullptr && at + FateWords::size(*row) == end && place.takes(*row)) return row;
  }
  return nullptr;
}

// "the death toll rose to 14", "a toll of 14", "the number of dead stands at 14".
const FateRow* Fates::toll_before(const Place& place) const {
  const SentenceView& view = place.view;
  if (place.begin == view.begin()) return nullptr;
  const WordFact before = view.fact(place.begin - 1);
  const bool is_reached = before.verb != 0 || is(view, place.begin - 1, kBe) || place.is_change_to ||
                          before.likely_part() == PartOfSpeech::kOther;
  if (!is_reached) return nullptr;
  for (TokenIndex at = place.begin; at-- > view.begin() && place.begin - at <= kTollReach;)
    if (const FateRow* row = words_.at(view, at, FatePart::kToll)) return row;
  return nullptr;
}

const FateRow* Fates::find(const Place& place) const {
  if (const FateRow* row = state_behind(place, place.end)) return row;
  TokenIndex behind = place.end;
  if (!place.head.empty()) {
    const FateRow* row = words_.at(place.view, place.head.end - 1, FatePart::kNoun);
    if (row != nullptr && place.takes(*row)) return row;
    behind = std::max(behind, place.head.end);
  }
  if (const FateRow* row = predicate_behind(place, behind)) return row;
  if (const FateRow* row = verb_before(place)) return row;
  return place.head.empty() ? toll_before(place) : nullptr;
}

Fate Fates::of(const Document& document, const Language& language, const ContentWords& words,
               const Figure& figure) const {
  if (figure.kind != FigureKind::kCount) return {};
  const TokenRange tokens = document.tokens_in(figure.at.span);
  if (tokens.empty()) return {};
  const TokenRange sentence = document.sentences()[document.sentence_of(tokens.begin)].tokens;
  Place place{SentenceView(document, language, sentence), tokens.begin, tokens.end, {}, {}, false};
  if (const auto bound = bounds_.before(place.view, tokens.begin, sentence.begin, false))
    place.begin = bound->begin;
  if (figure.of) place.head = document.tokens_in(figure.of->span);
  if (!place.head.empty() && place.head.begin < tokens.end) place.head = {};
  if (!place.head.empty()) place.stem = words.stem_of(document, language, document.token(place.head.end - 1));
  place.is_change_to = figure.change && figure.change->to && !figure.value.empty() &&
                       *figure.change->to == figure.value.front();
  const FateRow* row = find(place);
  if (row == nullptr) return {};
  const bool is_head = row->part == FatePart::kNoun;
  return {row->fate, is_head || place.head.empty() || words_.is_anybody(place.stem)};
}

}  // namespace dossier
