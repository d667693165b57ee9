// Bounds.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-bounds.tsv).
#include "extract/figures/bounds.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/figure-bounds.tsv";
constexpr std::string_view kNames[] = {"about", "at_least", "more_than", "less_than", "at_most", "close_to"};

}  // namespace

Result<BoundReader> BoundReader::load(Language& language) {
  const auto rows = read_tsv(language.data, kFile, 3);
  if (!rows) return rows.error();
  const Tokenizer tokenizer = language.tokenizer();
  BoundReader reader;
  reader.than_ = language.vocabulary.intern("than");
  for (const TsvRow& row : rows.value()) {
    const auto known = std::find(std::begin(kNames), std::end(kNames), row[1]);
    if (known == std::end(kNames))
      return Error{language.data.place(kFile) + ":" + std::to_string(row.line), "has no known bound"};
    if (row[2] == "verb") {
      reader.topic_verbs_.push_back(language.vocabulary.intern(fold(row[0])));
      continue;
    }
    if (row[2] == "phrasal") {
      const std::size_t space = row[0].find(' ');
      if (space == std::string_view::npos)
        return Error{language.data.place(kFile) + ":" + std::to_string(row.line), "has no particle"};
      reader.phrasal_verbs_.push_back({language.vocabulary.intern(fold(row[0].substr(0, space))),
                                       language.vocabulary.intern(fold(row[0].substr(space + 1)))});
      continue;
    }
    if (row[3] == "preposition") reader.prepositions_.push_back(language.vocabulary.intern(fold(row[0])));
    PhraseTable& side = row[2] == "after" ? reader.behind_ : reader.before_;
    side.add(row[0], static_cast<std::size_t>(known - std::begin(kNames)), PhraseCase::kAny, tokenizer,
             language.vocabulary);
  }
  return reader;
}

// A word that is a preposition as well, behind a noun or a verb of speech: "concern over two cases".
bool BoundReader::is_preposition(const SentenceView& view, const BoundHit& hit) const {
  const bool listed =
      std::find(prepositions_.begin(), prepositions_.end(), view.word(hit.begin)) != prepositions_.end();
  if (hit.end - hit.begin != 1 || hit.begin == view.begin() || !listed) return false;
  const WordFact previous = view.fact(hit.begin - 1);
  if (std::find(topic_verbs_.begin(), topic_verbs_.end(), previous.lemma) != topic_verbs_.end() &&
      previous.lemma != kUnknownWord)
    return true;
  const PartOfSpeech part = previous.likely_part();
  return part == PartOfSpeech::kNoun || part == PartOfSpeech::kPlural;
}

// A word that belongs to its verb: "handed over 30 hostages".
bool BoundReader::is_particle(const SentenceView& view, const BoundHit& hit) const {
  if (hit.end - hit.begin != 1 || hit.begin == view.begin()) return false;
  const PhrasalVerb found{view.fact(hit.begin - 1).lemma, view.word(hit.begin)};
  return std::find(phrasal_verbs_.begin(), phrasal_verbs_.end(), found) != phrasal_verbs_.end();
}

std::optional<BoundHit> BoundReader::before(const SentenceView& view, TokenIndex figure, TokenIndex from,
                                            bool is_small) const {
  const auto hit = before_.before(view, figure, from);
  if (!hit) return std::nullopt;
  const BoundHit bound{static_cast<Bound>(hit->meaning), hit->begin, hit->end};
  if (is_particle(view, bound) || (is_small && is_preposition(view, bound))) return std::nullopt;
  return bound;
}

std::optional<BoundHit> BoundReader::behind(const SentenceView& view, TokenIndex figure_end) const {
  const bool hyphen = view.is_mark(figure_end, '-');
  const auto hit = behind_.at(view, figure_end + hyphen);
  // "200 or greater than 190": that bounds the next one.
  if (!hit || (view.word(hit->end) == than_ && view.has(hit->end + 1) && !view.is_mark(hit->end + 1, '.')))
    return std::nullopt;
  return BoundHit{static_cast<Bound>(hit->meaning), figure_end, hit->end};
}

}  // namespace dossier
