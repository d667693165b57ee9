#pragma once
// Every word that the data knows, folded, under one number: tokens are looked up once and all stages ask by
// number.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

using WordId = std::uint32_t;
inline constexpr WordId kUnknownWord = 0;

// FNV-1a over the folded bytes, 32 bits: also what tells unknown words apart.
inline constexpr std::uint32_t kEmptyHash = 2166136261U;
constexpr std::uint32_t next_hash(std::uint32_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
}
constexpr std::uint32_t word_hash(std::string_view folded) {
  std::uint32_t hash = kEmptyHash;
  for (const char byte : folded) hash = next_hash(hash, byte);
  return hash;
}

// Built from a compiled image (see `compile_vocabulary`) and the words that the stages add while they load;
// const once loading is over. Copies of views into the image need the image to outlive the vocabulary.
class Vocabulary {
 public:
  Vocabulary() = default;
  explicit Vocabulary(std::string_view image);

  // The number of a folded word; kUnknownWord where there is none.
  WordId find(std::string_view folded) const { return find(folded, word_hash(folded)); }
  WordId find(std::string_view folded, std::uint32_t hash) const {
    if (image_count_ != 0) {
      if (const WordId id = find_in(common_, folded, hash); id != kUnknownWord) return id;
      if (const WordId id = find_in(others_, folded, hash); id != kUnknownWord) return id;
    }
    return added_.empty() ? kUnknownWord : find_added(folded, hash);
  }
  // The number of a folded word, new where there is none yet. For loading only.
  WordId intern(std::string_view folded);

  // Numbers are below it; not each of them has a word.
  WordId size() const {
    return static_cast<WordId>(1 + image_count_ + std::max<std::size_t>(added_end(), kRoom));
  }
  // Words of the image below it are its common ones (see `compile_vocabulary`).
  WordId common_end() const { return common_end_; }
  // Nothing for a number without a word.
  std::string_view word(WordId id) const;

  // As many low numbers are kept free in an image, for the words that the stages add while they load: what
  // they keep by word number is as long as the highest number of their words.
  static constexpr WordId kRoom = 4096;

 private:
  // A slot is the word's number and its hash: other words of the slot are passed over without a look at
  // their text.
  static constexpr std::size_t kSlot = 2;
  static constexpr std::size_t kSlotsAt = 4;
  struct Slot {
    WordId id = kUnknownWord;
    std::uint32_t hash = 0;
  };
  struct SlotTable {
    std::size_t at = 0;
    std::uint32_t mask = 0;  // of slots, a power of two
  };
  friend std::string compile_vocabulary(const Vocabulary& vocabulary, WordId common_end);

  std::uint32_t u32(std::size_t index) const {
    std::uint32_t value;
    std::memcpy(&value, image_.data() + 4 * index, sizeof value);
    return value;
  }
  WordId find_in(SlotTable table, std::string_view folded, std::uint32_t hash) const {
    for (std::uint32_t slot = hash & table.mask;; slot = (slot + 1) & table.mask) {
      const WordId id = u32(table.at + kSlot * slot);
      if (id == kUnknownWord) return kUnknownWord;
      if (u32(table.at + kSlot * slot + 1) == hash && image_word(id) == folded) return id;
    }
  }
  // Of a word of the image.
  std::string_view image_word(WordId id) const {
    const std::size_t at = offsets_at_ + (id - kRoom - 1);
    const std::uint32_t begin = u32(at);
    return {image_.data() + text_at_ + begin, u32(at + 1) - begin};
  }
  // Added words take the room first; without an image nothing is behind it but they.
  std::size_t added_end() const { return added_.size() + (image_count_ == 0 ? kRoom : 0); }
  WordId find_added(std::string_view folded, std::uint32_t hash) const;
  void add_slot(Slot added);

  std::string_view image_;
  std::uint32_t image_count_ = 0;
  WordId common_end_ = kRoom + 1;
  SlotTable common_, others_;
  std::size_t offsets_at_ = 0, text_at_ = 0;
  std::vector<std::string> added_;
  std::vector<Slot> added_slots_;  // a power of two, at most half of them in use
};

// Of a vocabulary without an image, whose numbers begin behind the room. Words below `common_end` are
// looked for first, in a table of their own that is small enough to stay near the processor. The image, all
// u32: count, count of the common words, slot counts of the table of common words and of that of the others
// (powers of two), both tables of slots (word number or 0, hash), offsets (count + 1); text.
std::string compile_vocabulary(const Vocabulary& vocabulary, WordId common_end);

}  // namespace dossier
