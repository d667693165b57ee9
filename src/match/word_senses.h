#pragma once
// What words mean, as concepts that synonyms and derived words share: inquiry and investigation, ship and
// vessel.
#include <cstdint>
#include <string>
#include <string_view>

#include "data/data_set.h"

namespace dossier {

inline constexpr std::string_view kWordSenses = "lexicon/word-senses.tsv";
inline constexpr std::string_view kLightWords = "lexicon/light-words.tsv";

// A concept by the hash of its name (20 bits), twice, and 1 more where the word is only a kind of it: a ferry
// is a boat.
using Sense = std::uint32_t;

constexpr Sense own_sense(Sense sense) { return sense & ~Sense{1}; }
constexpr bool is_wider(Sense sense) { return (sense & 1U) != 0; }

// A row of the table; lives as long as the image.
class WordMeaning {
 public:
  WordMeaning() = default;
  explicit WordMeaning(std::string_view row) : row_(row) {}

  bool is_common() const { return (head() & 1U) != 0; }  // stands in every text and says little
  std::size_t size() const { return head() >> 1U; }
  Sense sense(std::size_t index) const { return at(1 + index); }  // in ascending order

 private:
  std::uint32_t head() const { return row_.empty() ? 0 : at(0); }
  std::uint32_t at(std::size_t index) const;

  std::string_view row_;
};

class WordSenses {
 public:
  // The image as `compile_word_senses` makes it; it must outlive the senses.
  explicit WordSenses(std::string_view image = {}) : image_(image) {}

  // Of the word with this hash of its stem; nothing for a word that the table lacks.
  WordMeaning of(std::uint32_t stem_hash) const;

 private:
  std::uint32_t at(std::size_t index) const;

  std::string_view image_;
};

// From lexicon/word-senses.tsv and light-words.tsv, as far as they are there.
Result<std::string> compile_word_senses(const DataSet& data);

}  // namespace dossier
