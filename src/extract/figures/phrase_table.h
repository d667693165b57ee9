#pragma once
// Fixed phrases of one word or more, found at a token; each stands for a number that its owner gives.
#include <optional>
#include <string>
#include <vector>

#include "extract/figures/sentence_view.h"
#include "text/tokenizer.h"

namespace dossier {

enum class PhraseCase : std::uint8_t { kAny, kExact };

class PhraseTable {
 public:
  struct Hit {
    std::size_t meaning = 0;
    TokenIndex begin = 0;
    TokenIndex end = 0;
  };

  // For loading: the phrase is cut as the tokenizer cuts text. The first of two equal phrases stays.
  void add(std::string_view phrase, std::size_t meaning, PhraseCase spelled, const Tokenizer& tokenizer,
           Vocabulary& vocabulary);

  // The longest phrase that begins with a token; a hyphen may stand between its words.
  std::optional<Hit> at(const SentenceView& view, TokenIndex begin) const;
  // The longest phrase that ends before a token and begins at `from` or later.
  std::optional<Hit> before(const SentenceView& view, TokenIndex end, TokenIndex from) const;
  // What a phrase of one word stands for.
  std::optional<std::size_t> meaning_of(WordId word) const;
  bool empty() const { return lists_.size() == 1; }

 private:
  struct Entry {
    std::vector<WordId> words;
    std::string spelled;  // empty: in any case
    std::size_t meaning = 0;
  };
  // The phrases that begin with a word; none for the unknown word.
  const std::vector<Entry>& beginning_with(WordId word) const {
    return lists_[word < list_of_.size() ? list_of_[word] : 0];
  }
  std::optional<Hit> match(const SentenceView& view, TokenIndex begin, const Entry& entry) const;

  std::vector<std::uint16_t> list_of_;        // by word
  std::vector<std::vector<Entry>> lists_{1};  // the first one is empty
  std::size_t longest_ = 0;
};

}  // namespace dossier
