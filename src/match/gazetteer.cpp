// Walks the compiled trie. Image, all u32: word count, edge slots, node count, entry count, file count; then
// per word its root node and kLowerFirst; edge slots (node, word, target); nodes of 2 (first entry, edge
// bits), one more than there are; entries of 9 (type, marks, capitals, line, file, phrase offset and size,
// name offset and size); files (offset, size); text. Tested by tests/match/gazetteer_test.cpp (against a
// plain twin) .
#include "match/gazetteer.h"

#include <cstring>

#include "match/gazetteer_image.h"

namespace dossier {

Gazetteer::Gazetteer(std::string_view image) : image_(image) {
  if (image.size() < 4 * gazetteer_image::kHeader) return;
  word_count_ = u32(0);
  const std::uint32_t edge_slots = u32(1);
  const std::uint32_t node_count = u32(2);
  entry_count_ = u32(3);
  edge_mask_ = edge_slots - 1;
  first_at_ = gazetteer_image::kHeader;
  edges_at_ = first_at_ + word_count_;
  nodes_at_ = edges_at_ + std::size_t{3} * edge_slots;
  entries_at_ = nodes_at_ + gazetteer_image::kNode * (std::size_t{node_count} + 1);
  files_at_ = entries_at_ + std::size_t{gazetteer_image::kEntry} * entry_count_;
  text_at_ = 4 * (files_at_ + std::size_t{2} * u32(4));
}

std::uint32_t Gazetteer::u32(std::size_t index) const {
  std::uint32_t value;
  std::memcpy(&value, image_.data() + 4 * index, sizeof value);
  return value;
}

std::string_view Gazetteer::text(std::size_t index) const {
  return image_.substr(text_at_ + u32(index), u32(index + 1));
}

GazetteerEntry Gazetteer::entry(std::uint32_t index) const {
  const std::size_t at = entries_at_ + std::size_t{gazetteer_image::kEntry} * index;
  return {static_cast<EntityType>(u32(at)),
          u32(at + 1),
          text(at + 5),
          text(at + 7),
          text(files_at_ + std::size_t{2} * u32(at + 4)),
          u32(at + 3)};
}

std::uint32_t Gazetteer::next(std::uint32_t node, WordId word) const {
  const std::uint32_t edges = u32(nodes_at_ + gazetteer_image::kNode * std::size_t{node} + 1);
  if ((edges & gazetteer_image::edge_bit(word)) == 0) return 0;
  for (std::uint32_t slot = gazetteer_image::edge_hash(node, word) & edge_mask_;;
       slot = (slot + 1) & edge_mask_) {
    const std::size_t at = edges_at_ + std::size_t{3} * slot;
    const std::uint32_t from = u32(at);
    if (from == 0) return 0;
    if (from == node && u32(at + 1) == word) return u32(at + 2);
  }
}

bool Gazetteer::case_fits(const Document& document, TokenRange tokens, std::uint32_t entry) const {
  const std::size_t at = entries_at_ + std::size_t{gazetteer_image::kEntry} * entry;
  const std::uint32_t marks = u32(at + 1);
  if ((marks & kAnyCase) != 0) return true;
  if ((marks & kExactCase) != 0) return document.text(tokens) == text(at + 5);
  const std::uint32_t capitals = u32(at + 2);
  for (TokenIndex i = tokens.begin; i < tokens.end && i - tokens.begin < 32; ++i)
    if ((capitals >> (i - tokens.begin) & 1U) != 0 && !document.token(i).is(kUpperFirst)) return false;
  return true;
}

void Gazetteer::match(const Document& document, std::vector<GazetteerHit>& hits) const {
  if (entry_count_ == 0) return;
  const auto& tokens = document.tokens();
  const auto size = static_cast<TokenIndex>(tokens.size());
  for (TokenIndex begin = 0; begin < size; ++begin) {
    const WordId first = tokens[begin].word;
    if (first == kUnknownWord || first >= word_count_) continue;
    const std::uint32_t root = u32(first_at_ + first);
    if ((root & gazetteer_image::kLowerFirst) == 0 && !tokens[begin].is(kUpperFirst)) continue;
    std::uint32_t node = root & ~gazetteer_image::kLowerFirst;
    for (TokenIndex end = begin + 1; node != 0; ++end) {
      const std::size_t at = nodes_at_ + gazetteer_image::kNode * std::size_t{node};
      const std::uint32_t last = u32(at + gazetteer_image::kNode);
      for (std::uint32_t e = u32(at); e < last; ++e)
        if (case_fits(document, {begin, end}, e)) hits.push_back({{begin, end}, this, e});
      if (end == size || tokens[end].is(kBlockStart) || tokens[end].word == kUnknownWord) break;
      node = next(node, tokens[end].word);
    }
  }
}

void Gazetteer::find(const std::vector<WordId>& words, std::vector<std::uint32_t>& entries) const {
  if (entry_count_ == 0 || words.empty() || words[0] == kUnknownWord || words[0] >= word_count_) return;
  std::uint32_t node = u32(first_at_ + words[0]) & ~gazetteer_image::kLowerFirst;
  for (std::size_t i = 1; i < words.size() && node != 0; ++i) node = next(node, words[i]);
  if (node == 0) return;
  const std::size_t at = nodes_at_ + gazetteer_image::kNode * std::size_t{node};
  for (std::uint32_t e = u32(at); e < u32(at + gazetteer_image::kNode); ++e) entries.push_back(e);
}

}  // namespace dossier
