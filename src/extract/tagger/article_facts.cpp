// Three passes: lines, words, lists.
// Tested by tests/extract/tagger/article_facts_test.cpp.
#include "extract/tagger/article_facts.h"

#include <algorithm>
#include <bit>

#include "extract/tagger/labels.h"

namespace dossier {
namespace {

bool is_capital(const Token& token) { return (token.flags & (kUpperFirst | kUpperAll)) != 0; }

// A line with four words or more, nearly all with capitals, is written as headlines are.
BlockCase case_of(const Document& document, const TextBlock& block) {
  unsigned upper = 0;
  unsigned lower = 0;
  unsigned with_lower = 0;
  for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
    const Token& token = document.token(i);
    if (token.kind != TokenKind::kWord) continue;
    (is_capital(token) ? upper : lower) += 1;
    with_lower += token.is(kHasLower) ? 1 : 0;
  }
  if (with_lower == 0 && upper >= 2) return BlockCase::kCapitals;
  return upper >= 4 && lower * 3 <= upper && with_lower > 0 ? BlockCase::kTitle : BlockCase::kUsual;
}

std::uint8_t kind_of(const GazetteerEntry& entry) {
  unsigned detail = 0;
  if (entry.has(kCountry))
    detail = 1;
  else if (entry.has(kState))
    detail = 2;
  else if (entry.has(kPop7) || entry.has(kCapital))
    detail = 3;
  else if (entry.has(kPop6))
    detail = 4;
  else if (entry.has(kCity))
    detail = 5;
  else if (entry.has(kAcronym))
    detail = 6;
  return static_cast<std::uint8_t>(1 + (static_cast<unsigned>(entry.type) * 7 + detail) * 2 +
                                   (entry.has(kAmbiguous) ? 1 : 0));
}

TagPlace place_in(TokenRange range, TokenIndex token) {
  if (range.size() == 1) return TagPlace::kUnit;
  if (token == range.begin) return TagPlace::kBegin;
  return token + 1 == range.end ? TagPlace::kLast : TagPlace::kInside;
}

}  // namespace

ArticleFacts::ArticleFacts(const Document& document, const WordRoles& roles,
                           const std::vector<GazetteerHit>& hits)
    : lists_at_(document.tokens().size()), token_lists_(1) {
  read_lines(document);
  read_words(document, roles);
  read_lists(hits);
}

void ArticleFacts::read_lines(const Document& document) {
  lines_.reserve(document.blocks().size());
  for (const TextBlock& block : document.blocks()) lines_.push_back(case_of(document, block));
}

void ArticleFacts::read_words(const Document& document, const WordRoles& roles) {
  const auto& tokens = document.tokens();
  words_.resize(std::bit_ceil(2 * tokens.size() + 2));
  slot_.resize(tokens.size());
  const std::size_t mask = words_.size() - 1;
  std::size_t sport_words = 0;
  for (const Sentence& sentence : document.sentences()) {
    const BlockCase line = lines_[sentence.block];
    for (TokenIndex i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const Token& token = tokens[i];
      std::size_t at = token.hash & mask;
      while (words_[at].hash != 0 && words_[at].hash != token.hash) at = (at + 1) & mask;
      slot_[i] = static_cast<std::uint32_t>(at);
      words_[at].hash = token.hash;
      if (token.kind != TokenKind::kWord) continue;
      sport_words += roles.is_sport(token.word) ? 1 : 0;
      unsigned facts = words_[at].facts;
      if (!is_capital(token)) {
        facts |= kSeenLower;
      } else if (line == BlockCase::kUsual && !token.is(kSentenceStart)) {
        facts |= (facts & kSeenUpper) != 0 ? kSeenUpperOften : kSeenUpper;
        if (token.is(kUpperAll)) facts |= kSeenAllCaps;
      }
      words_[at].facts = static_cast<std::uint8_t>(facts);
    }
  }
  const std::size_t share = tokens.empty() ? 0 : 400 * sport_words / tokens.size();
  sport_ = static_cast<std::uint8_t>(std::min<std::size_t>(share, 3));
}

void ArticleFacts::read_lists(const std::vector<GazetteerHit>& hits) {
  for (const GazetteerHit& hit : hits) {
    const std::uint8_t kind = kind_of(hit.get());
    for (TokenIndex i = hit.tokens.begin; i < hit.tokens.end; ++i) {
      if (lists_at_[i] == 0) {
        lists_at_[i] = static_cast<std::uint32_t>(token_lists_.size());
        token_lists_.emplace_back();
      }
      TokenLists& lists = token_lists_[lists_at_[i]];
      const ListPlace place{kind, static_cast<std::uint8_t>(place_in(hit.tokens, i)),
                            static_cast<std::uint8_t>(std::min<TokenIndex>(hit.tokens.size(), 255))};
      const auto known = lists.places.begin() + lists.count;
      if (std::any_of(lists.places.begin(), known, [&](const ListPlace& other) {
            return other.kind == place.kind && other.place == place.place && other.length == place.length;
          }))
        continue;
      if (lists.count < kLists) {
        lists.places[static_cast<std::size_t>(lists.count++)] = place;
      } else {
        const auto shortest =
            std::min_element(lists.places.begin(), lists.places.end(),
                             [](const ListPlace& a, const ListPlace& b) { return a.length < b.length; });
        if (shortest->length < place.length) *shortest = place;
      }
    }
  }
}

const std::array<ListPlace, ArticleFacts::kLists>& ArticleFacts::lists(TokenIndex token) const {
  return token_lists_[lists_at_[token]].places;
}

int ArticleFacts::list_count(TokenIndex token) const { return token_lists_[lists_at_[token]].count; }

}  // namespace dossier
