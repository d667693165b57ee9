#pragma once
// Word boundaries of UAX #29, the only question asked of Unicode while tokens are cut.
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace dossier {

class WordBreaks {
 public:
  WordBreaks();
  ~WordBreaks();
  WordBreaks(const WordBreaks&) = delete;
  WordBreaks& operator=(const WordBreaks&) = delete;

  // Replaces `ends` by the ends (byte offsets into `text`) of the UAX #29 segments of `text`, the last one
  // included. `text` is valid UTF-8 without white space inside. Runs of letters, digits and punctuation of
  // the Latin script are cut by a table; anything else is given to ICU's word BreakIterator, and for all text
  // both agree.
  void find(std::string_view text, std::vector<std::uint32_t>& ends);
  // The same by ICU alone: the reference that the tests hold the fast path against.
  void find_by_icu(std::string_view text, std::vector<std::uint32_t>& ends);

 private:
  struct Icu;
  std::unique_ptr<Icu> icu_;  // opened at the first need: that takes longer than a page of text
};

}  // namespace dossier
