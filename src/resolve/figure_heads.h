#pragma once
// Which heads of figures count the same thing: members, member states, allies.
#include <map>
#include <string>

#include "match/language.h"
#include "resolve/compared_words.h"
#include "text/document.h"

namespace dossier {

class FigureHeads {
 public:
  // From lexicon/figure-equals.tsv.
  static Result<FigureHeads> load(Language& language);

  // Equal for heads that mean the same, in any number; 0 for an empty one.
  WordHash key_of(const Document& document, const Language& language, const ContentWords& words,
                  TokenRange head) const;

 private:
  std::map<std::string, std::string, std::less<>> stands_for_;  // stems, a space between them
};

}  // namespace dossier
