// A hash table with linear probing that is used where it lies in memory, and a small one for what is added at
// load. Tested by tests/text/vocabulary_test.cpp.
#include "text/vocabulary.h"

#include <bit>
#include <utility>

namespace dossier {

Vocabulary::Vocabulary(std::string_view image) : image_(image) {
  if (image.size() < 4 * kSlotsAt) return;
  image_count_ = u32(0);
  common_end_ = kRoom + 1 + u32(1);
  common_ = {kSlotsAt, u32(2) - 1};
  others_ = {kSlotsAt + kSlot * std::size_t{u32(2)}, u32(3) - 1};
  offsets_at_ = others_.at + kSlot * std::size_t{u32(3)};
  text_at_ = 4 * (offsets_at_ + image_count_ + 1);
}

std::string_view Vocabulary::word(WordId id) const {
  if (id == kUnknownWord) return {};
  if (id > kRoom && id <= kRoom + image_count_) return image_word(id);
  const std::size_t room = image_count_ == 0 ? kRoom : id <= kRoom ? 0 : image_count_;
  const std::size_t added = id - 1 - room;  // huge for a number without a word
  return added < added_.size() ? std::string_view(added_[added]) : std::string_view();
}

WordId Vocabulary::find_added(std::string_view folded, std::uint32_t hash) const {
  const std::size_t mask = added_slots_.size() - 1;
  for (std::size_t at = hash & mask; added_slots_[at].id != kUnknownWord; at = (at + 1) & mask)
    if (added_slots_[at].hash == hash && word(added_slots_[at].id) == folded) return added_slots_[at].id;
  return kUnknownWord;
}

void Vocabulary::add_slot(Slot added) {
  const std::size_t mask = added_slots_.size() - 1;
  std::size_t at = added.hash & mask;
  while (added_slots_[at].id != kUnknownWord) at = (at + 1) & mask;
  added_slots_[at] = added;
}

WordId Vocabulary::intern(std::string_view folded) {
  const std::uint32_t hash = word_hash(folded);
  if (const WordId known = find(folded, hash); known != kUnknownWord) return known;
  const bool in_room = image_count_ != 0 && added_.size() < kRoom;
  const WordId id = in_room ? static_cast<WordId>(1 + added_.size()) : size();
  added_.emplace_back(folded);
  if (2 * added_.size() > added_slots_.size()) {
    const auto old = std::exchange(added_slots_, std::vector<Slot>(std::bit_ceil(4 * added_.size())));
    for (const Slot& slot : old)
      if (slot.id != kUnknownWord) add_slot(slot);
  }
  add_slot({id, hash});
  return id;
}

std::string compile_vocabulary(const Vocabulary& vocabulary, WordId common_end) {
  constexpr WordId kFirst = Vocabulary::kRoom + 1;
  const std::uint32_t count = vocabulary.size() - kFirst;
  const std::uint32_t common = common_end - kFirst;
  const std::uint32_t common_slots = std::bit_ceil(2 * common + 1);
  const std::uint32_t other_slots = std::bit_ceil(2 * (count - common) + 1);
  const std::size_t others_at = Vocabulary::kSlotsAt + Vocabulary::kSlot * std::size_t{common_slots};
  const std::size_t offsets_at = others_at + Vocabulary::kSlot * std::size_t{other_slots};
  std::vector<std::uint32_t> table(offsets_at + count + 1, 0);
  table[0] = count;
  table[1] = common;
  table[2] = common_slots;
  table[3] = other_slots;
  std::string text;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::string_view word = vocabulary.word(kFirst + i);
    const std::uint32_t hash = word_hash(word);
    const std::size_t slots_at = i < common ? Vocabulary::kSlotsAt : others_at;
    const std::uint32_t mask = (i < common ? common_slots : other_slots) - 1;
    std::uint32_t slot = hash & mask;
    const auto at = [&] { return slots_at + Vocabulary::kSlot * slot; };
    while (table[at()] != kUnknownWord) slot = (slot + 1) & mask;
    table[at()] = kFirst + i;
    table[at() + 1] = hash;
    table[offsets_at + i] = static_cast<std::uint32_t>(text.size());
    text += word;
  }
  table[offsets_at + count] = static_cast<std::uint32_t>(text.size());
  std::string image(4 * table.size(), '\0');
  std::memcpy(image.data(), table.data(), image.size());
  return image + text;
}

}  // namespace dossier
