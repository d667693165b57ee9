#pragma once
// Ages: "8-year-old", "10 years of age", "aged 8", and the number between commas behind a person's name.
#include <optional>
#include <string>

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
  static AgeReader load(Language& language);

  // Whether a reading is an age. `names` are the article's, in order.
  std::optional<Age> read(const SentenceView& view, const Reading& reading, const UnitTable& units,
                          const std::vector<NameMention>& names) const;

 private:
  std::optional<Age> unit_behind(const SentenceView& view, const Reading& reading,
                                 const UnitTable& units) const;

  WordId age_ = 0, aged_ = 0, ages_ = 0, of_ = 0, old_ = 0, olds_ = 0, yo_ = 0;
};

}  // namespace dossier
