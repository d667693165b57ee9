#pragma once
// What a line looks like: the facts by which blocks are told apart.
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace dossier {

struct LineFacts {
  std::uint32_t words = 0;         // words and numbers
  std::uint32_t letters_only = 0;  // words without digits
  std::uint32_t long_words = 0;    // of more than three letters
  std::uint32_t capitalised = 0;   // of the long words: how many begin with a capital
  std::uint32_t numbers = 0;
  std::uint32_t foreign = 0;   // words of letters that are not Latin
  bool shouted = false;        // every word of two letters or more is in capitals
  bool ends_sentence = false;  // closes with . ! ? or an ellipsis, closing marks apart
  bool ends_colon = false;
  bool ends_question = false;
  bool starts_lower = false;

  // Most of the words that could begin with a capital do: a headline's way.
  bool in_title_case() const { return shouted || (long_words >= 2 && 10 * capitalised >= 7 * long_words); }
};

LineFacts line_facts(std::string_view text, const std::vector<Token>& tokens, TokenRange line);

}  // namespace dossier
