#pragma once
// Hundreds of thousands of phrases, matched over tokens in time linear in the text: a trie over word numbers
// that is used where its image lies in memory. All matches are found; choosing is `choose_longest`'s job
// (overlap.h).
#include <cstdint>
#include <string_view>
#include <vector>

#include "dossier/report.h"
#include "text/document.h"

namespace dossier {

// What a list says of a phrase beside its type; names as in data/README.md.
enum GazetteerMark : std::uint32_t {
  kAmbiguous = 1U << 0U,  // also an ordinary word or something else: alone it decides nothing
  kAnyCase = 1U << 1U,    // "lower": matches in lower case too
  kExactCase = 1U << 2U,  // "caps": matches only as written
  kCountry = 1U << 3U,
  kCapital = 1U << 4U,
  kState = 1U << 5U,
  kCity = 1U << 6U,
  kMale = 1U << 7U,
  kFemale = 1U << 8U,
  kAcronym = 1U << 9U,
  kPop5 = 1U << 10U,
  kPop6 = 1U << 11U,
  kPop7 = 1U << 12U,
  kAlias = 1U << 13U  // from an alias list: the name is the entity's title
};

struct GazetteerEntry {
  EntityType type;
  std::uint32_t marks;
  std::string_view phrase;  // as the list writes it
  std::string_view name;    // canonical
  std::string_view file;    // the list, below data/
  std::uint32_t line;       // from 1

  bool has(GazetteerMark mark) const { return (marks & mark) != 0; }
};

class Gazetteer;

struct GazetteerHit {
  TokenRange tokens;
  const Gazetteer* gazetteer = nullptr;
  std::uint32_t entry = 0;

  GazetteerEntry get() const;
};

class Gazetteer {
 public:
  // The image as `compile_gazetteer` makes it; it must outlive the gazetteer. Empty: matches nothing.
  explicit Gazetteer(std::string_view image = {});

  // Appends every match, by first token, then by length, then by order in the lists. A phrase matches tokens
  // whose folded words are its own and whose capitals are at least its own ("NATO" not in "nato", but "White
  // House" in "WHITE HOUSE").
  void match(const Document& document, std::vector<GazetteerHit>& hits) const;
  // Entries of a phrase that is exactly these words.
  void find(const std::vector<WordId>& words, std::vector<std::uint32_t>& entries) const;

  std::uint32_t size() const { return entry_count_; }
  GazetteerEntry entry(std::uint32_t index) const;

 private:
  std::uint32_t u32(std::size_t index) const;
  std::uint32_t next(std::uint32_t node, WordId word) const;  // 0: none
  std::string_view text(std::size_t index) const;             // (offset, size) pair at `index`
  bool case_fits(const Document& document, TokenRange tokens, std::uint32_t entry) const;

  std::string_view image_;
  std::uint32_t word_count_ = 0, edge_mask_ = 0, entry_count_ = 0;
  std::size_t first_at_ = 0, edges_at_ = 0, nodes_at_ = 0, entries_at_ = 0, files_at_ = 0, text_at_ = 0;
};

inline GazetteerEntry GazetteerHit::get() const { return gazetteer->entry(entry); }

}  // namespace dossier
