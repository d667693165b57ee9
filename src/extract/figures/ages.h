#pragma once
// Ages: "8-year-old", "10 years of age", "aged 8", "aged 8 and 12", and the number between commas behind a
// person's name or a noun for one ("a boy, 8,").
#include <optional>
#include <string>
#include <vector>

#include "extract/figures/combined.h"
#include "extract/names.h"

namespace dossier {

struct Age {
  TokenIndex begin = 0;
  TokenIndex end = 0;
  std::string unit;  // year, month, week, day
};

class AgeReader {
 public:
  // From lexicon/person-nouns.tsv.
  static Result<AgeReader> load(Language& language);

  // Whether a reading is an age. `names` are the article's, in order.
  std::optional<Age> read(const SentenceView& view, const Reading& reading, const UnitTable& units,
                          const std::vector<NameMention>& names) const;

 private:
  // `aged`: the word stands before the number, so that the unit alone does ("aged 17 months").
  std::optional<Age> unit_behind(const SentenceView& view, const Reading& reading, const UnitTable& units,
                                 bool aged) const;
  bool is_aged(WordId word) const;
  bool continues_ages(const SentenceView& view, TokenIndex begin) const;
  bool is_reached(const SentenceView& view, const Reading& reading,
                  const std::vector<NameMention>& names) const;
  bool bounds_people(const SentenceView& view, const Reading& reading) const;
  bool stands_behind_person(const SentenceView& view, const Reading& reading,
                            const std::vector<NameMention>& names) const;

  WordId age_ = 0, aged_ = 0, ages_ = 0, and_ = 0, between_ = 0, of_ = 0, old_ = 0, olds_ = 0, over_ = 0,
         at_ = 0, turn_ = 0, die_ = 0, he_ = 0, she_ = 0, was_ = 0, under_ = 0, yo_ = 0;
  std::vector<WordId> persons_;  // one, sorted
  std::vector<WordId> people_;   // many, sorted
};

}  // namespace dossier
