// The classes of five tables, each class a bit.
// Tested by tests/extract/tagger/tagger_test.cpp.
#include "extract/tagger/word_roles.h"

#include <algorithm>
#include <array>
#include <string>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::array<std::string_view, 29> kRoles = {
    // titles.tsv (with abbreviations.tsv's), person-nouns.tsv
    "title", "honorific", "office", "rank", "role", "occupation", "kin", "group", "person",
    // group-nouns.tsv
    "government", "body", "armed", "business", "media", "education", "party", "court", "religion", "sport",
    "place", "document",
    // abbreviations.tsv
    "company", "organisation", "suffix", "month",
    // function-words.tsv
    "preposition", "determiner", "conjunction", "pronoun"};

constexpr std::uint32_t role_bit(std::string_view role) {
  const auto at = std::find(kRoles.begin(), kRoles.end(), role);
  return at == kRoles.end() ? 0 : 1U << static_cast<unsigned>(at - kRoles.begin());
}

std::uint32_t role_bits(std::string_view cell) {
  std::uint32_t bits = 0;
  for (const std::string_view role : split(cell, ',')) bits |= role_bit(role);
  return bits;
}

struct RoleTable {
  std::string_view file;
  std::array<int, 2> words;    // columns; -1: none
  std::array<int, 2> classes;  // columns; -1: none
};

constexpr std::array<RoleTable, 5> kRoleTables = {{{"lexicon/titles.tsv", {0, -1}, {1, 3}},
                                                   {"lexicon/person-nouns.tsv", {0, 1}, {2, -1}},
                                                   {"lexicon/group-nouns.tsv", {0, 1}, {2, -1}},
                                                   {"lexicon/abbreviations.tsv", {0, -1}, {1, -1}},
                                                   {"lexicon/function-words.tsv", {0, -1}, {1, -1}}}};

std::string_view cell(const TsvRow& row, int column) {
  return column < 0 ? std::string_view() : row[static_cast<std::size_t>(column)];
}

}  // namespace

void WordRoles::add(Language& language, std::string_view words, std::uint32_t bits) {
  if (words.empty() || words.find(' ') != std::string_view::npos) return;
  const WordId id = language.vocabulary.intern(fold(words));
  if (id >= bits_.size()) bits_.resize(id + 1);
  bits_[id] |= bits;
}

bool WordRoles::is_sport(WordId word) const {
  constexpr std::uint32_t kSport = role_bit("sport");
  return (of(word) & kSport) != 0;
}

bool WordRoles::is_function(WordId word) const {
  constexpr std::uint32_t kFunctions =
      role_bit("preposition") | role_bit("determiner") | role_bit("conjunction") | role_bit("pronoun");
  return (of(word) & kFunctions) != 0;
}

Result<WordRoles> WordRoles::load(Language& language) {
  WordRoles roles;
  roles.bits_.resize(language.vocabulary.common_end());
  for (const RoleTable& source : kRoleTables) {
    const auto rows = read_tsv(language.data, source.file, 2);
    if (!rows) return rows.error();
    for (const TsvRow& row : rows.value()) {
      std::uint32_t bits = 0;
      for (const int column : source.classes) bits |= role_bits(cell(row, column));
      for (const int column : source.words)
        if (bits != 0) roles.add(language, cell(row, column), bits);
    }
  }
  return roles;
}

}  // namespace dossier
