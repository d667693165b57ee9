#pragma once
// What the article as a whole, and the lists, say of its tokens: gathered once an article, asked by token.
#include <array>
#include <cstdint>
#include <vector>

#include "extract/tagger/word_roles.h"
#include "match/gazetteer.h"

namespace dossier {

// How a word is written where nothing forces a capital on it. Bits.
enum CapitalFact : std::uint8_t {
  kSeenLower = 1U << 0U,       // in lower case somewhere in the article
  kSeenUpper = 1U << 1U,       // with a capital inside a sentence
  kSeenUpperOften = 1U << 2U,  // that twice or more
  kSeenAllCaps = 1U << 3U      // in capitals on a line that is not
};

enum class BlockCase : std::uint8_t { kUsual, kCapitals, kTitle };  // of a block

// A list's hit as one token sees it: which kind of list, and where in the hit the token is.
struct ListPlace {
  std::uint8_t kind = 0;   // EntityType and marks, folded into a number
  std::uint8_t place = 0;  // TagPlace
  std::uint8_t length = 0;
};

class ArticleFacts {
 public:
  ArticleFacts(const Document& document, const WordRoles& roles, const std::vector<GazetteerHit>& hits);

  std::uint8_t capitals(TokenIndex token) const { return words_[slot_[token]].facts; }
  BlockCase block_case(std::uint32_t block) const { return lines_[block]; }
  // 0..3: how much the article speaks of sports.
  std::uint8_t sport() const { return sport_; }
  // The token's longest hits; those beyond `list_count` are empty.
  static constexpr int kLists = 4;
  const std::array<ListPlace, kLists>& lists(TokenIndex token) const;
  int list_count(TokenIndex token) const;

 private:
  struct WordUse {
    std::uint32_t hash = 0;
    std::uint8_t facts = 0;
  };
  struct TokenLists {
    std::array<ListPlace, kLists> places;
    int count = 0;
  };

  void read_lines(const Document& document);
  void read_words(const Document& document, const WordRoles& roles);
  void read_lists(const std::vector<GazetteerHit>& hits);

  std::vector<BlockCase> lines_;         // by block
  std::vector<WordUse> words_;           // open addressing by hash
  std::vector<std::uint32_t> slot_;      // by token: index into words_
  std::vector<std::uint32_t> lists_at_;  // by token: index into token_lists_; 0: none
  std::vector<TokenLists> token_lists_;
  std::uint8_t sport_ = 0;
};

}  // namespace dossier
