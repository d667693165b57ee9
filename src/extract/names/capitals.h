#pragma once
// What the capitals of an article tell: a word that is written both ways is none of a name, and in a headline
// capitals say nothing.
#include <cstdint>
#include <vector>

#include "match/language.h"
#include "text/document.h"

namespace dossier {

enum class LineCase : std::uint8_t { kUsual, kTitle, kCapitals };

class Capitals {
 public:
  Capitals(const Document& document, const Language& language);

  // The word stands in lower case, or with a capital that nothing but a name forces on it, in the article.
  bool seen_lower(TokenIndex token) const { return (uses_[slot_[token]].seen & kLower) != 0; }
  bool seen_name(TokenIndex token) const { return (uses_[slot_[token]].seen & kName) != 0; }
  LineCase line(TokenIndex token) const { return lines_[line_of_[token]]; }
  std::uint32_t sentence(TokenIndex token) const { return line_of_[token]; }

 private:
  enum Seen : std::uint8_t { kLower = 1, kName = 2 };
  struct Use {
    std::uint32_t hash = 0;
    std::uint8_t seen = 0;
  };

  std::vector<LineCase> lines_;         // by sentence
  std::vector<std::uint32_t> line_of_;  // by token: its sentence
  std::vector<Use> uses_;               // open addressing by the folded word's hash
  std::vector<std::uint32_t> slot_;     // by token: index into uses_
};

}  // namespace dossier
