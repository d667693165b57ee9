// Classes of tokens by shape, and numbers in digits and words.
// Tested by tests/resolve/dates_test.cpp.
#include "extract/dates/terms.h"

namespace dossier {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The digits of a token, commas of thousands and a decimal point read as such.
Term number_term(std::string_view text) {
  Term term;
  double scale = 0;
  for (const char c : text) {
    if (is_digit(c)) {
      term.number = term.number * 10 + (c - '0');
      scale *= 10;
      if (term.digits < 20) ++term.digits;
    } else if (c == '.' && scale == 0) {
      scale = 1;
    } else if (c != ',') {
      return {};
    }
  }
  if (scale > 0) term.number /= scale;
  term.classes = text.size() == term.digits ? bit(DateClass::kDigits) : bit(DateClass::kDecimal);
  return term;
}

// "25th" and "1990s"; the tokenizer keeps them whole.
Term digits_with_letters(std::string_view text) {
  std::size_t at = 0;
  Term term;
  while (at < text.size() && is_digit(text[at])) term.number = term.number * 10 + (text[at++] - '0');
  const std::string_view letters = text.substr(at);
  if (at == 0 || letters.empty()) return {};
  term.digits = static_cast<std::uint8_t>(at);
  if (letters == "s") {
    if ((at == 4 || at == 2) && text[at - 1] == '0') term.classes = bit(DateClass::kDigitDecade);
  } else if (letters.size() == 2 && at <= 3) {
    term.classes = bit(DateClass::kDigitOrdinal);
  }
  return term;
}

constexpr std::uint64_t kNumberWord = bit(DateClass::kCardinal) | bit(DateClass::kTens);

// "twenty-five", "seven": below a hundred.
std::optional<NumberAt> below_hundred(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (!first.any(kNumberWord)) return std::nullopt;
  NumberAt number{first.number, at + 1, false};
  if (first.is(DateClass::kTens)) {
    const TokenIndex next = terms.past_hyphen(at + 1);
    const Term unit = terms[next];
    if (unit.is(DateClass::kCardinal) && unit.number < 10)
      number = {first.number + unit.number, next + 1, false};
  }
  return number;
}

std::optional<NumberAt> number_in_words(const Terms& terms, TokenIndex at) {
  auto number = below_hundred(terms, at);
  if (!number) {
    // "a hundred", "a thousand"
    if (!terms[at].is(DateClass::kArticle) || !terms[at + 1].is(DateClass::kScale)) return std::nullopt;
    number = NumberAt{1, at + 1, false};
  }
  double total = 0;
  double part = number->value;
  TokenIndex end = number->end;
  for (;;) {
    if (terms[end].is(DateClass::kScale)) {
      const double scale = terms[end].number;
      part *= scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
      ++end;
      continue;
    }
    const bool after_scale = end > number->end || part == 0;
    const TokenIndex next = terms[end].is(DateClass::kAnd) ? end + 1 : end;
    const auto more = after_scale ? below_hundred(terms, next) : std::nullopt;
    if (!more) break;
    part += more->value;
    end = more->end;
    if (!terms[end].is(DateClass::kScale)) break;
  }
  return NumberAt{total + part, end, false};
}

// "1/2" after a number or alone.
bool is_half(const Terms& terms, TokenIndex at) {
  return terms[at].is(DateClass::kDigits) && terms[at].number == 1 && terms.is_mark(at + 1, '/') &&
         terms[at + 2].number == 2 && terms[at + 2].is(DateClass::kDigits);
}

// By its shape and the tables: empty for nearly all tokens.
Term classify(const Document& document, const DateWords& words, const Token& token) {
  if (token.kind == TokenKind::kNumber) return number_term(document.text(token));
  if (const DateWord* word = words.of(token.word))
    return {word->classes, static_cast<double>(word->number), 0, word->value, word->code, word->phrase_kinds};
  if (token.is(kHasDigit) && token.kind == TokenKind::kWord) return digits_with_letters(document.text(token));
  return {};
}

}  // namespace

void Terms::read(TokenRange limits) {
  limits_ = limits;
  terms_.clear();
  for (TokenIndex at = limits.begin; at < limits.end; ++at)
    terms_.push_back(classify(*document_, *words_, token(at)));
}

std::optional<NumberAt> cardinal_at(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  std::optional<NumberAt> number;
  if (first.any(bit(DateClass::kDigits) | bit(DateClass::kDecimal))) {
    if (is_half(terms, at)) return NumberAt{0.5, at + 3, true};
    number = NumberAt{first.number, at + 1, true};
    if (terms[number->end].is(DateClass::kScale)) number->value *= terms[number->end++].number;
    if (is_half(terms, terms.past_hyphen(number->end)))
      return NumberAt{number->value + 0.5, terms.past_hyphen(number->end) + 3, true};
  } else {
    number = number_in_words(terms, at);
  }
  if (!number) return std::nullopt;
  // "two and a half"
  if (terms[number->end].is(DateClass::kAnd) && terms[number->end + 1].is(DateClass::kArticle) &&
      terms[number->end + 2].is(DateClass::kHalfWord))
    return NumberAt{number->value + 0.5, number->end + 3, number->in_digits};
  return number;
}

std::optional<NumberAt> ordinal_at(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (first.any(bit(DateClass::kOrdinal) | bit(DateClass::kDigitOrdinal)))
    return NumberAt{first.number, at + 1, first.is(DateClass::kDigitOrdinal)};
  if (!first.is(DateClass::kTens)) return std::nullopt;
  const TokenIndex next = terms.past_hyphen(at + 1);
  if (!terms[next].is(DateClass::kOrdinal) || terms[next].number > 9) return std::nullopt;
  return NumberAt{first.number + terms[next].number, next + 1, false};
}

std::optional<NumberAt> year_at(const Terms& terms, TokenIndex at) {
  const Term first = terms[at];
  if (first.is(DateClass::kDigits) && first.digits == 4 && first.number >= 1000 && first.number < 2200)
    return NumberAt{first.number, at + 1, true};
  if (terms.is_mark(at, '\'') && terms[at + 1].is(DateClass::kDigits) && terms[at + 1].digits == 2 &&
      terms.glued(at + 1)) {
    const double two = terms[at + 1].number;
    return NumberAt{two + (two < 40 ? 2000 : 1900), at + 2, true};
  }
  // "nineteen ninety-seven", "twenty sixteen", "two thousand and one"
  if (!first.any(kNumberWord)) return std::nullopt;
  if (first.number == 2 && terms[at + 1].is(DateClass::kScale) && terms[at + 1].number == 1000) {
    const auto year = number_in_words(terms, at);
    return year && year->value < 2200 ? year : std::nullopt;
  }
  if (first.number < 11 || first.number > 20) return std::nullopt;
  const auto rest = below_hundred(terms, terms.past_hyphen(at + 1));
  if (!rest || rest->value < 10) return std::nullopt;
  return NumberAt{first.number * 100 + rest->value, rest->end, false};
}

}  // namespace dossier
