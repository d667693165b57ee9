#pragma once
// Exact numbers: fractions of two whole numbers of 128 bits, so that 0.1 stays 0.1 and 10^15 stays whole.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dossier {

// In lowest terms, the denominator positive. A result that does not fit is not known (`known` is false), and
// so is all that is made from it.
class Exact {
 public:
  constexpr Exact() = default;
  constexpr explicit Exact(std::int64_t whole) : numerator_(whole) {}

  // "12", "-0.5", ".25", "1.2e-3" or "1/3", the whole of it; nothing where it is no such literal.
  static std::optional<Exact> parse(std::string_view literal);

  bool known() const { return denominator_ != 0; }
  bool is_zero() const { return known() && numerator_ == 0; }
  bool is_whole() const { return denominator_ == 1; }
  bool is_negative() const { return numerator_ < 0; }

  // The shortest JSON number without an exponent where the decimals end ("3200000000", "-0.5"), else a
  // fraction
  // ("1/3"). Requires `known`.
  std::string literal() const;

  Exact operator-() const;
  friend Exact operator+(Exact a, Exact b);
  friend Exact operator-(Exact a, Exact b) { return a + -b; }
  friend Exact operator*(Exact a, Exact b);
  // Not known for b = 0.
  friend Exact operator/(Exact a, Exact b);
  Exact power(int exponent) const;

  friend bool operator==(Exact a, Exact b) = default;
  // Requires both known, and cross products that fit; else false.
  friend bool operator<(Exact a, Exact b);

 private:
  __extension__ using Wide = __int128;
  static Exact reduced(Wide numerator, Wide denominator);
  static Exact unknown();

  Wide numerator_ = 0;
  Wide denominator_ = 1;
};

}  // namespace dossier
