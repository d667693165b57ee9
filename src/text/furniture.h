#pragma once
// The set phrases of page furniture, captions, bylines and datelines: lexicon/page-furniture.tsv.
#include <optional>
#include <string_view>
#include <vector>

#include "data/data_set.h"
#include "text/document.h"

namespace dossier {

class Furniture {
 public:
  // Fails with file:line where a class or place is unknown.
  static Result<Furniture> load(const DataSet& data, Vocabulary& vocabulary);

  // What the phrases say of a line of these tokens; nothing where none is in its place. An opening bracket
  // before the line's first word does not count.
  std::optional<BlockType> type_of(const std::vector<Token>& tokens, TokenRange line) const;

 private:
  enum class Place : std::uint8_t { kLine, kStart, kEnd, kInside };
  struct Phrase {
    std::vector<WordId> words;
    BlockType type = BlockType::kBoilerplate;
    Place place = Place::kLine;
  };
  static bool fits(const Phrase& phrase, const std::vector<Token>& tokens, TokenRange line, TokenIndex at);

  std::vector<Phrase> phrases_;          // sorted by first word
  std::vector<std::uint32_t> first_of_;  // by word: 1 + index of the first phrase that begins with it
};

}  // namespace dossier
