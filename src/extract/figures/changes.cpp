// Which figures tell how much something changed, from what and to what: the ones that follow a verb of change
// with "by", "from" and "to" between, and the one that stands in front of a noun of change or behind it with
// "of". Tested by tests/extract/figures_test.cpp (table tests/cases/figures-change.tsv).
#include "extract/figures/changes.h"

#include <algorithm>
#include <optional>

#include "data/tsv.h"
#include "dossier/report.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/change-words.tsv";
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
    put(row[1] != "noun" ? reader.verbs_ : reader.nouns_, word, static_cast<std::uint8_t>(way));
  }
  reader.by_ = language.vocabulary.intern("by");
  reader.from_ = language.vocabulary.intern("from");
  reader.of_ = language.vocabulary.intern("of");
  reader.to_ = language.vocabulary.intern("to");
  reader.a_ = language.vocabulary.intern("a");
  reader.an_ = language.vocabulary.intern("an");
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

// What the words between a verb (or a figure) and the next figure make of it; kNone: they part the two.
ChangeReader::Part ChangeReader::link(const SentenceView& view, TokenIndex begin, TokenIndex end,
                                      bool is_first) const {
  Part part = is_first ? Part::kBy : Part::kNone;
  if (end - begin > kReach) return Part::kNone;
  for (TokenIndex at = begin; at < end; ++at) {
    const WordId word = view.word(at);
    if (word == by_)
      part = Part::kBy;
    else if (word == to_)
      part = Part::kTo;
    else if (word == from_)
      part = Part::kFrom;
    else if (view.token(at).kind == TokenKind::kMark && !view.is_mark(at, ','))
      return Part::kNone;
    else if (is_first && view.token(at).kind == TokenKind::kWord &&
             view.fact(at).likely_part() == PartOfSpeech::kVerb)
      return Part::kNone;
    else if (is_first &&
             (view.fact(at).likely_part() == PartOfSpeech::kPlural ||
              view.fact(at).likely_part() == PartOfSpeech::kNoun) &&
             part == Part::kBy && word != by_)
      part = Part::kNone;
  }
  return part;
}

bool ChangeReader::takes_object(const SentenceView& view, TokenIndex at) const {
  const WordId lemma = view.fact(at).lemma;
  return std::find(object_verbs_.begin(), object_verbs_.end(), lemma) != object_verbs_.end();
}

// "by", "to" or "from", at most a bound word away.
bool ChangeReader::linked_directly(const SentenceView& view, TokenIndex figure) const {
  for (TokenIndex at = figure; at-- > view.begin() && figure - at <= 3;)
    if (view.word(at) == by_ || view.word(at) == to_ || view.word(at) == from_) return true;
  return false;
}

void ChangeReader::read(const SentenceView& view, const std::vector<TokenRange>& places,
                        Figure* figures) const {
  static constexpr const char* kDirections[] = {"", "up", "down", "same"};
  TokenIndex from = view.begin();
  for (std::size_t i = 0; i < places.size(); from = places[i].end, ++i) {
    Way way = Way::kNone;
    TokenIndex cue = places[i].begin;
    while (way == Way::kNone && cue-- > from && places[i].begin - cue <= kReach) way = verb(view, cue);
    Change change;
    if (way != Way::kNone && !figures[i].value.empty()) {
      std::size_t last = i;
      Part part = link(view, cue + 1, places[i].begin, true);
      // "lost two jobs", "raised $3 million": what was lost or raised, no change of it; nor is "remained 3
      // miles away".
      const bool share =
          figures[i].kind == FigureKind::kPercent || figures[i].unit == "pp" || figures[i].unit == "bp";
      const bool linked = linked_directly(view, places[i].begin);
      if (part == Part::kBy && !linked && (way == Way::kSame || (takes_object(view, cue) && !share)))
        part = Part::kNone;
      while (part != Part::kNone) {
        const std::string& value = figures[last].value.front();
        if (part == Part::kBy) change.by = value, change.by_unit = figures[last].unit;
        if (part == Part::kTo) change.to = value;
        if (part == Part::kFrom) change.from = value;
        ++last;
        const bool more = last < places.size() && !figures[last].value.empty();
        part = more ? link(view, places[last - 1].end, places[last].begin, false) : Part::kNone;
      }
      change.direction = kDirections[static_cast<std::size_t>(way)];
      for (std::size_t k = i; k < last; ++k) figures[k].change = change;
      if (last > i) {
        i = last - 1;
        continue;
      }
    }
    const bool hyphen = view.is_mark(places[i].end, '-');
    way = noun(view, places[i].end + hyphen);
    if (way == Way::kNone && places[i].begin >= view.begin() + 2 && view.word(places[i].begin - 1) == of_)
      way = noun(view, places[i].begin - 2);
    if (way == Way::kNone || figures[i].value.empty() || figures[i].kind == FigureKind::kOrdinal) continue;
    change = {kDirections[static_cast<std::size_t>(way)], figures[i].value.front(), {}, {}, figures[i].unit};
    figures[i].change = change;
  }
}

}  // namespace dossier
