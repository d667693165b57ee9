#pragma once
// Numbers in digits: grouping, decimals, fractions with a slash, powers.
#include <optional>
#include <string_view>

#include "extract/figures/exact.h"
#include "extract/figures/sentence_view.h"

namespace dossier {

// The value of one token of digits: "1,000.5", "12,34,567", "1.000.000", "1,3" (a decimal comma). Nothing for
// what is no one number: "22,24,26", "10.2.1".
std::optional<Exact> value_of_digits(std::string_view text);

struct DigitNumber {
  Exact value;
  TokenIndex end = 0;        // the first token behind it
  bool is_fraction = false;  // "1/2", without a whole number before it
};

// A number in digits that begins with a token, as long as it goes: "40 000", ".25", "5 1/2", "1.5e6", "3 x
// 10^8".
std::optional<DigitNumber> read_digits(const SentenceView& view, TokenIndex at);

}  // namespace dossier
