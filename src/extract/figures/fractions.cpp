// Fractions in words: the part of NumeralReader that reads "half", "two-thirds" and what they multiply.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-numbers.tsv).
#include "extract/figures/numerals.h"

namespace dossier {

// "half", "a third", "two-thirds", "three quarters".
std::optional<Numeral> NumeralReader::read_parts(const SentenceView& view, TokenIndex at) const {
  Numeral fraction{at, at, NumeralForm::kFraction, Exact(1), Exact(1)};
  fraction.in_words = true;
  fraction.has_article = view.word(at) == a_ || view.word(at) == an_;
  TokenIndex next = at + fraction.has_article;
  const NumberClass first = word(view, next).is;
  if (first == NumberClass::kGlyph) {
    fraction.value = fraction.mantissa = word(view, next).value;
    fraction.end = next + 1;
    return fraction;
  }
  bool counted = fraction.has_article;
  if (first != NumberClass::kPart) {
    if (const auto numerator = read_cardinal(view, next);
        numerator && numerator->form == NumeralForm::kCardinal) {
      fraction.value = numerator->value;
      next = numerator->end;
      counted = true;
      if (view.is_mark(next, '-')) ++next;
    }
  }
  NumberWord part = word(view, next);
  // "one twenty-fifth"
  if (const NumberWord& last = word(view, next + 2);
      part.is == NumberClass::kTen && view.is_mark(next + 1, '-') && last.value < Exact(10)) {
    part = {last.is, part.value + last.value};
    next += 2;
  }
  const bool one = counted && fraction.value == Exact(1);
  const bool ordinal = part.is == NumberClass::kOrdinal && one && Exact(2) < part.value;
  const bool singular = part.is == NumberClass::kPart && (!counted || one || fraction.value < part.value);
  if (!ordinal && !singular && (part.is != NumberClass::kParts || !counted || one)) return std::nullopt;
  fraction.value = fraction.mantissa = fraction.value / part.value;
  fraction.end = next + 1;
  return fraction;
}

// A fraction and what it multiplies: "half a million", "a quarter of a million", "half a dozen". A quarter
// alone is a time or a coin.
std::optional<Numeral> NumeralReader::read_fraction(const SentenceView& view, TokenIndex at) const {
  auto fraction = read_parts(view, at);
  if (!fraction) return std::nullopt;
  const bool bare_quarter = fraction->end == at + 1U + fraction->has_article &&
                            fraction->value == Exact(1) / Exact(4) &&
                            word(view, fraction->end - 1).is == NumberClass::kPart &&
                            view.token(fraction->end).kind == TokenKind::kWord;
  const bool of = view.word(fraction->end) == of_;
  TokenIndex scale = fraction->end + of;
  if (view.word(scale) == a_) ++scale;
  const NumberWord& times = word(view, scale);
  if (times.is != NumberClass::kScale && times.is != NumberClass::kDozen)
    return bare_quarter && !of ? std::nullopt : fraction;
  fraction->value = fraction->mantissa = fraction->value * times.value;
  fraction->form = NumeralForm::kCardinal;
  fraction->end = scale + 1;
  return fraction;
}

}  // namespace dossier
