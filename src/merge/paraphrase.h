#pragma once
// Whether two texts say the same in other words: how much of what both say has a match in the other one.
#include <cstdint>
#include <span>
#include <vector>

#include "merge/word_match.h"

namespace dossier {

// A content word, a name or a number of a statement.
struct ContentUnit {
  Key key = 0;
  std::uint32_t weight = 0;  // hundredths; the rarer in the run the more
  bool is_name = false;
  bool is_common = false;  // says little wherever it stands
  WordRange senses;        // of Meaning::senses
};

struct Meaning {
  std::vector<ContentUnit> units;     // by key, each once
  std::vector<std::uint32_t> senses;  // as in WordSense
  std::uint32_t negation = 0;         // its weight where the text is negated
};

// Of words [begin, begin + words.size()) of a statement with these senses.
Meaning meaning_of(const MergeInput& input, DocumentIndex document, std::span<const ComparedWord> words,
                   std::uint32_t begin, std::span<const WordSense> senses);

void weigh(const KeyWeights& weights, bool negated, Meaning& meaning);

struct Alikeness {
  std::uint32_t score = 0;      // per mille of the weight of both that is matched
  std::uint32_t substance = 0;  // what is matched besides names, per mille of one word that is not common
};

// Each unit is matched once: by an equal one, else by a word that may mean the same (0.8) or something wider
// (0.5).
Alikeness compare_meanings(const Meaning& a, const Meaning& b);

}  // namespace dossier
