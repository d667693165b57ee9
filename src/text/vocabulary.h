#pragma once
// Every word that the data knows, folded, under one number: tokens are looked up once and all stages ask by
// number.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dossier {

using WordId = std::uint32_t;
inline constexpr WordId kUnknownWord = 0;

// FNV-1a over the folded bytes, 32 bits: also what tells unknown words apart.
constexpr std::uint32_t word_hash(std::string_view folded) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : folded) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
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
  WordId find(std::string_view folded, std::uint32_t hash) const;
  // The number of a folded word, new where there is none yet. For loading only.
  WordId intern(std::string_view folded);

  // Numbers are 1 .. size() - 1.
  WordId size() const { return static_cast<WordId>(1 + image_count_ + added_.size()); }
  std::string_view word(WordId id) const;

 private:
  std::uint32_t u32(std::size_t index) const;

  std::string_view image_;
  std::uint32_t image_count_ = 0;
  std::uint32_t slot_mask_ = 0;
  std::size_t slots_at_ = 0, offsets_at_ = 0, text_at_ = 0;
  std::vector<std::string> added_;
  std::unordered_map<std::string, WordId> added_ids_;
};

// The image, all u32: count, slot count (a power of two), slots (word number or 0, hash), offsets (count +
// 1); text.
std::string compile_vocabulary(const Vocabulary& vocabulary);

}  // namespace dossier
