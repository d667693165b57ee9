// A hash table with linear probing that is used where it lies in memory, and a small map for what is added at
// load. Tested by tests/text/vocabulary_test.cpp.
#include "text/vocabulary.h"

#include <bit>
#include <cstring>

namespace dossier {
namespace {

// A slot is the word's number and its hash: other words of the slot are passed over without a look at their
// text.
constexpr std::size_t kSlot = 2;

}  // namespace

Vocabulary::Vocabulary(std::string_view image) : image_(image) {
  if (image.size() < 8) return;
  image_count_ = u32(0);
  const std::uint32_t slots = u32(1);
  slot_mask_ = slots - 1;
  slots_at_ = 2;
  offsets_at_ = slots_at_ + kSlot * slots;
  text_at_ = 4 * (offsets_at_ + image_count_ + 1);
}

std::uint32_t Vocabulary::u32(std::size_t index) const {
  std::uint32_t value;
  std::memcpy(&value, image_.data() + 4 * index, sizeof value);
  return value;
}

std::string_view Vocabulary::word(WordId id) const {
  if (id == kUnknownWord || id >= size()) return {};
  if (id > image_count_) return added_[id - image_count_ - 1];
  const std::uint32_t begin = u32(offsets_at_ + id - 1);
  return image_.substr(text_at_ + begin, u32(offsets_at_ + id) - begin);
}

WordId Vocabulary::find(std::string_view folded, std::uint32_t hash) const {
  if (image_count_ != 0) {
    for (std::uint32_t slot = hash & slot_mask_;; slot = (slot + 1) & slot_mask_) {
      const std::size_t at = slots_at_ + kSlot * slot;
      const WordId id = u32(at);
      if (id == kUnknownWord) break;
      if (u32(at + 1) == hash && word(id) == folded) return id;
    }
  }
  if (added_ids_.empty()) return kUnknownWord;
  const auto it = added_ids_.find(std::string(folded));
  return it == added_ids_.end() ? kUnknownWord : it->second;
}

WordId Vocabulary::intern(std::string_view folded) {
  if (const WordId id = find(folded); id != kUnknownWord) return id;
  const WordId id = size();
  added_.emplace_back(folded);
  added_ids_.emplace(folded, id);
  return id;
}

std::string compile_vocabulary(const Vocabulary& vocabulary) {
  const std::uint32_t count = vocabulary.size() - 1;
  const std::uint32_t slots = std::bit_ceil(2 * count + 1);
  const std::size_t offsets_at = 2 + kSlot * slots;
  std::vector<std::uint32_t> table(offsets_at + count + 1, 0);
  table[0] = count;
  table[1] = slots;
  std::string text;
  for (WordId id = 1; id <= count; ++id) {
    const std::string_view word = vocabulary.word(id);
    const std::uint32_t hash = word_hash(word);
    std::uint32_t slot = hash & (slots - 1);
    while (table[2 + kSlot * slot] != kUnknownWord) slot = (slot + 1) & (slots - 1);
    table[2 + kSlot * slot] = id;
    table[2 + kSlot * slot + 1] = hash;
    table[offsets_at + id - 1] = static_cast<std::uint32_t>(text.size());
    text += word;
  }
  table[offsets_at + count] = static_cast<std::uint32_t>(text.size());
  std::string image(4 * table.size(), '\0');
  std::memcpy(image.data(), table.data(), image.size());
  return image + text;
}

}  // namespace dossier
