#pragma once
// Cuts a text into tokens: UAX #29 words plus what news needs. The text itself is never changed.
#include <string>
#include <string_view>
#include <vector>

#include "text/abbreviations.h"
#include "text/ascii_word.h"
#include "text/token.h"
#include "text/word_breaks.h"

namespace dossier {

// Beyond UAX #29:
//   "Trump's" -> Trump 's; "3.2bn" -> 3.2 bn, but 21st and 1990s are whole; "U.S." and the abbreviations of
//   the list keep their full stop, so do initials ("J."); "..." "--" "``" "''" are one token each; glued
//   words are parted
//   ("LenoirNATO", "end.The"); an address (https://...) is one symbol.
class Tokenizer {
 public:
  // Both must outlive the tokenizer.
  Tokenizer(const Vocabulary& vocabulary, const Abbreviations& abbreviations)
      : vocabulary_(&vocabulary), abbreviations_(&abbreviations) {}

  // Room to work in, for the stretches of one text.
  struct Scratch {
    WordBreaks breaks;
    std::vector<std::uint32_t> ends;
    std::string folded;
  };

  // Appends the tokens of `text[span]`. Token spans are bytes of `text`. Does not set kBlockStart or
  // kSentenceStart.
  void tokenize(std::string_view text, Span span, Scratch& scratch, std::vector<Token>& tokens) const;
  std::vector<Token> tokenize(std::string_view text) const;

 private:
  struct FoundWord {
    WordId id = kUnknownWord;
    std::uint32_t hash = 0;
    LetterCounts counts;
  };
  FoundWord look_up(std::string_view word, Scratch& scratch) const;
  // `kinds`: which kinds of bytes the span has.
  void chunk(std::string_view text, Span span, unsigned kinds, Scratch& scratch,
             std::vector<Token>& tokens) const;
  void add(std::string_view text, Span span, Scratch& scratch, std::vector<Token>& tokens) const;
  bool keeps_stop(std::string_view text, Span word, Scratch& scratch) const;

  const Vocabulary* vocabulary_;
  const Abbreviations* abbreviations_;
};

}  // namespace dossier
