#pragma once
// Numbers that say how many, how much or in which place, with value, unit, bound and what is counted.
#include <vector>

#include "extract/dates.h"
#include "extract/figures/ages.h"
#include "extract/figures/bounds.h"
#include "extract/figures/changes.h"
#include "extract/figures/combined.h"
#include "extract/figures/counted.h"
#include "extract/figures/not_figures.h"
#include "extract/figures/tolerance.h"
#include "extract/names.h"
#include "match/language.h"
#include "text/document.h"

namespace dossier {

class FigureExtractor {
 public:
  static Result<FigureExtractor> load(Language& language);

  // In order, not overlapping; numbers inside of names and dates are none.
  std::vector<Figure> extract(const Document& document, const Language& language,
                              const std::vector<NameMention>& names,
                              const std::vector<DateMention>& dates) const;

 private:
  struct Found;
  struct Sentence;
  std::optional<Found> find(const Sentence& sentence, TokenIndex at, TokenIndex from) const;
  std::optional<Counted> counted(const SentenceView& view, const Found& found) const;
  Figure figure_of(const Sentence& sentence, const Found& found) const;
  TokenIndex skip(const Sentence& sentence, TokenIndex at) const;
  std::vector<Found> find_all(const Sentence& sentence) const;
  void join_neighbours(const SentenceView& view, std::vector<Found>& all) const;
  void join_tolerances(const SentenceView& view, std::vector<Found>& all) const;
  void read_sentence(const Sentence& sentence, std::vector<Figure>& figures) const;

  QuantityReader quantities_;
  CombinedReader combined_;
  AgeReader ages_;
  BoundReader bounds_;
  CountedReader counted_;
  NotFigures none_;
  ToleranceReader tolerances_;
  ChangeReader changes_;
  WordId a_ = 0, an_ = 0, and_ = 0, but_ = 0, from_ = 0, to_ = 0;
};

}  // namespace dossier
