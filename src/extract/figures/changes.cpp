// Which figures tell how much something changed, from what and to what: the ones that follow a verb of change
// with "by", "from" and "to" between, and the one that stands in front of a noun of change or behind it with
// "of". Tested by tests/extract/figures_test.cpp (table tests/cases/figures-change.tsv).
#include "extract/figures/changes.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/change-words.tsv";
constexpr const char* kDirections[] = {"", "up", "down", "same"};
constexpr TokenIndex kReach = 6;  // words between the verb and its figure, or between two figures

void put(std::vector<std::uint8_t>& table, WordId word, std::uint8_t way) {
  if (word >= table.size()) table.resize(word + 1);
  table[word] = way;
}

}  // namespace

Result<ChangeReader> ChangeReader::load(Language& language) {
  const auto rows = read_tsv(language.data, kFile, 3);
  if (!rows) return rows.error();
  ChangeReader reader;
  for (const TsvRow& row : rows.value()) {
    const Way way = row[2] == "up" ? Way::kUp : row[2] == "down" ? Way::kDown : Way::kSame;
    const WordId word = language.vocabulary.intern(fold(row[0]));
    if (row[1] == "object-verb") reader.object_verbs_.push_back(word);
    put(row[1] == "noun"     ? reader.nouns_
        : row[1] == "adverb" ? reader.adverbs_
                             : reader.verbs_,
        word, static_cast<std::uint8_t>(way));
  }
  reader.at_ = language.vocabulary.intern("at");
  reader.by_ = language.vocabulary.intern("by");
  reader.from_ = language.vocabulary.intern("from");
  reader.of_ = language.vocabulary.intern("of");
  reader.to_ = language.vocabulary.intern("to");
  return reader;
}

ChangeReader::Way ChangeReader::verb(const SentenceView& view, TokenIndex at) const {
  const WordFact fact = view.fact(at);
  if (fact.verb == 0 || fact.lemma >= verbs_.size()) return Way::kNone;
  return static_cast<Way>(verbs_[fact.lemma]);
}

ChangeReader::Way ChangeReader::noun(const SentenceView& view, TokenIndex at) const {
  const WordId word = view.word(at);
  return word < nouns_.size() ? static_cast<Way>(nouns_[word]) : Way::kNone;
}

ChangeReader::Way ChangeReader::adverb(const SentenceView& view, TokenIndex at) const {
  const WordId word = view.word(at);
  return word < adverbs_.size() ? static_cast<Way>(adverbs_[word]) : Way::kNone;
}

// What the words between a verb (or a figure) and the next figure make of it; kNone: they part the two.
// Behind a verb "by" may be missing ("rose 5 percent"), but what rose then is no other verb's and has no noun
// of its own.
ChangeReader::Part ChangeReader::link(const SentenceView& view, TokenIndex begin, TokenIndex end,
                                      bool is_first) const {
  if (end - begin > kReach) return Part::kNone;
  Part part = is_first ? Part::kBy : Part::kNone;
  bool said = false;
  for (TokenIndex at = begin; at < end; ++at) {
    const WordId word = view.word(at);
    const PartOfSpeech kind = view.fact(at).likely_part();
    if (word == by_ || word == to_ || word == from_) {
      part = word == by_ ? Part::kBy : word == to_ ? Part::kTo : Part::kFrom;
      said = true;
    } else if (is_first && word == at_) {  // "remained at 3 percent"
      part = Part::kTo;
      said = true;
    } else if ((view.token(at).kind == TokenKind::kMark && !view.is_mark(at, ',')) ||
               (view.token(at).kind == TokenKind::kWord && kind == PartOfSpeech::kVerb)) {
      return Part::kNone;  // another clause
    } else if (!said && (kind == PartOfSpeech::kPlural || kind == PartOfSpeech::kNoun)) {
      part = Part::kNone;
    }
  }
  return part;
}

bool ChangeReader::takes_object(const SentenceView& view, TokenIndex at) const {
  const WordId lemma = view.fact(at).lemma;
  return std::find(object_verbs_.begin(), object_verbs_.end(), lemma) != object_verbs_.end();
}

// "by", "to", "from" or "at", at most a bound word away.
bool ChangeReader::linked_directly(const SentenceView& view, TokenIndex figure) const {
  for (TokenIndex at = figure; at-- > view.begin() && figure - at <= 3;)
    if (view.word(at) == by_ || view.word(at) == to_ || view.word(at) == from_ || view.word(at) == at_)
      return true;
  return false;
}

// "lost two jobs", "raised $3 million": what was lost or raised, no change of it; nor is "remained 3 miles
// away".
bool ChangeReader::is_object(const SentenceView& view, TokenIndex verb_at, TokenRange place,
                             const Figure& figure) const {
  const bool share = figure.kind == FigureKind::kPercent || figure.unit == "pp" || figure.unit == "bp";
  const bool may_be = verb(view, verb_at) == Way::kSame || (takes_object(view, verb_at) && !share);
  return may_be && !linked_directly(view, place.begin);
}

// The figures behind a verb of change, from the first one on; how many there are.
std::size_t ChangeReader::read_verb(const SentenceView& view, const std::vector<TokenRange>& places,
                                    std::size_t first, TokenIndex from, Figure* figures) const {
  Way way = Way::kNone;
  TokenIndex cue = places[first].begin;
  while (way == Way::kNone && cue-- > from && places[first].begin - cue <= kReach) {
    // Right behind a figure stands what it counts: "12 rebounds and nine assists".
    const bool counted = first > 0 && cue == from && view.fact(cue).may_be(PartOfSpeech::kPlural);
    if (!counted) way = verb(view, cue);
  }
  if (way == Way::kNone) return 0;
  Part part = link(view, cue + 1, places[first].begin, true);
  if (part == Part::kBy && is_object(view, cue, places[first], figures[first])) return 0;
  Change change;
  change.direction = kDirections[static_cast<std::size_t>(way)];
  std::size_t last = first;
  while (part != Part::kNone && !figures[last].value.empty()) {
    const std::string& value = figures[last].value.front();
    if (part == Part::kBy) change.by_unit = figures[last].unit;
    (part == Part::kBy ? change.by : part == Part::kTo ? change.to : change.from) = value;
    ++last;
    part = last < places.size() ? link(view, places[last - 1].end, places[last].begin, false) : Part::kNone;
  }
  for (std::size_t i = first; i < last; ++i) figures[i].change = change;
  return last - first;
}

// "a 5 percent rise", "an increase of 5 percent"
void ChangeReader::read_noun(const SentenceView& view, TokenRange place, Figure& figure) const {
  if (figure.value.empty() || figure.kind == FigureKind::kOrdinal) return;
  Way way = noun(view, place.end + view.is_mark(place.end, '-'));
  if (way == Way::kNone && place.begin >= view.begin() + 2 && view.word(place.begin - 1) == of_)
    way = noun(view, place.begin - 2);
  if (way == Way::kNone) return;
  figure.change =
      Change{kDirections[static_cast<std::size_t>(way)], figure.value.front(), {}, {}, figure.unit};
}

// "were down 6.8%", "71%, up from 54%", but not "picked up 5 percent".
bool ChangeReader::read_adverb(const SentenceView& view, const std::vector<TokenRange>& places, std::size_t i,
                               Figure* figures) const {
  Figure& figure = figures[i];
  TokenIndex at = places[i].begin;
  if (at < view.begin() + 2 || figure.value.empty()) return false;
  const WordId link = view.word(--at);
  const bool linked = link == by_ || link == from_ || link == to_;
  if (linked) --at;
  const Way way = adverb(view, at);
  const bool share = figure.kind == FigureKind::kPercent || figure.unit == "pp" || figure.unit == "bp";
  if (way == Way::kNone || !(linked || share)) return false;
  if (at > view.begin() && view.fact(at - 1).verb != 0 &&
      view.fact(at - 1).likely_part() == PartOfSpeech::kVerb)
    return false;
  Change change;
  change.direction = kDirections[static_cast<std::size_t>(way)];
  const std::string& value = figure.value.front();
  (link == from_ ? change.from : link == to_ ? change.to : change.by) = value;
  if (change.by) change.by_unit = figure.unit;
  const TokenIndex behind = at - (at > view.begin() && view.is_mark(at - 1, ',') ? 1 : 0);
  Figure* now = i > 0 && link == from_ && places[i - 1].end == behind ? &figures[i - 1] : nullptr;
  if (now != nullptr && now->value.size() == 1) {
    change.to = now->value.front();
    now->change = change;
  }
  figure.change = change;
  return true;
}

void ChangeReader::read(const SentenceView& view, const std::vector<TokenRange>& places,
                        Figure* figures) const {
  TokenIndex from = view.begin();
  for (std::size_t i = 0; i < places.size();) {
    if (read_adverb(view, places, i, figures)) {
      from = places[i++].end;
      continue;
    }
    const std::size_t told = read_verb(view, places, i, from, figures);
    if (told == 0) read_noun(view, places[i], figures[i]);
    i += told == 0 ? 1 : told;
    from = places[i - 1].end;
  }
}

}  // namespace dossier
