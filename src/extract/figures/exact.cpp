// Exact numbers; every step that could leave 128 bits is checked.
// Tested by tests/extract/figures_exact_test.cpp.
#include "extract/figures/exact.h"

#include <algorithm>

namespace dossier {
namespace {

__extension__ using Wide = __int128;

Wide common_divisor(Wide a, Wide b) {
  if (a < 0) a = -a;
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

std::string digits_of(Wide number) {
  std::string digits;
  do {
    digits += static_cast<char>('0' + static_cast<int>(number % 10));
    number /= 10;
  } while (number != 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

// Digits without sign or point; nothing where there are none or too many.
std::optional<Wide> whole_of(std::string_view digits) {
  if (digits.empty() || digits.size() > 37) return std::nullopt;
  Wide number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  return number;
}

std::optional<int> exponent_of(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const auto number = whole_of(text);
  if (!number || *number > 1000) return std::nullopt;
  return negative ? -static_cast<int>(*number) : static_cast<int>(*number);
}

}  // namespace

Exact Exact::unknown() {
  Exact nothing;
  nothing.denominator_ = 0;
  return nothing;
}

Exact Exact::reduced(Wide numerator, Wide denominator) {
  if (denominator == 0) return unknown();
  const Wide divisor = common_divisor(numerator, denominator);
  Exact result;
  result.numerator_ = numerator / divisor;
  result.denominator_ = denominator / divisor;
  if (result.denominator_ < 0) {
    result.numerator_ = -result.numerator_;
    result.denominator_ = -result.denominator_;
  }
  return result;
}

std::optional<Exact> Exact::parse(std::string_view literal) {
  const bool negative = literal.starts_with('-');
  if (negative) literal.remove_prefix(1);
  if (const std::size_t slash = literal.find('/'); slash != std::string_view::npos) {
    const auto numerator = whole_of(literal.substr(0, slash));
    const auto denominator = whole_of(literal.substr(slash + 1));
    if (!numerator || !denominator || *denominator == 0) return std::nullopt;
    return reduced(negative ? -*numerator : *numerator, *denominator);
  }
  int exponent = 0;
  if (const std::size_t mark = literal.find_first_of("eE"); mark != std::string_view::npos) {
    const auto power = exponent_of(literal.substr(mark + 1));
    if (!power) return std::nullopt;
    exponent = *power;
    literal = literal.substr(0, mark);
  }
  std::string digits(literal);
  if (const std::size_t point = digits.find('.'); point != std::string::npos) {
    exponent -= static_cast<int>(digits.size() - point - 1);
    digits.erase(point, 1);
  }
  const auto number = whole_of(digits);
  if (!number) return std::nullopt;
  return reduced(negative ? -*number : *number, 1) * Exact(10).power(exponent);
}

std::string Exact::literal() const {
  Wide scaled = numerator_ < 0 ? -numerator_ : numerator_;
  Wide left = denominator_;
  std::size_t decimals = 0;
  std::string digits;
  bool ends = true;
  for (; left != 1 && ends; ++decimals) {
    const Wide step = common_divisor(10, left);
    ends = step != 1 && !__builtin_mul_overflow(scaled, 10 / step, &scaled);
    left /= step;
  }
  const std::string sign = numerator_ < 0 ? "-" : "";
  if (!ends)
    return sign + digits_of(numerator_ < 0 ? -numerator_ : numerator_) + '/' + digits_of(denominator_);
  digits = digits_of(scaled);
  if (decimals == 0) return sign + digits;
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  return sign + digits.insert(digits.size() - decimals, 1, '.');
}

Exact Exact::operator-() const {
  Exact result = *this;
  result.numerator_ = -numerator_;
  return result;
}

Exact operator+(Exact a, Exact b) {
  Exact::Wide left = 0, right = 0, sum = 0, denominator = 0;
  if (__builtin_mul_overflow(a.numerator_, b.denominator_, &left) ||
      __builtin_mul_overflow(b.numerator_, a.denominator_, &right) ||
      __builtin_mul_overflow(a.denominator_, b.denominator_, &denominator) ||
      __builtin_add_overflow(left, right, &sum))
    return Exact::unknown();
  return Exact::reduced(sum, denominator);
}

Exact operator*(Exact a, Exact b) {
  if (!a.known() || !b.known()) return Exact::unknown();
  // Crosswise first, so that what cancels out cannot overflow.
  const Exact one = Exact::reduced(a.numerator_, b.denominator_);
  const Exact two = Exact::reduced(b.numerator_, a.denominator_);
  Exact::Wide numerator = 0, denominator = 0;
  if (__builtin_mul_overflow(one.numerator_, two.numerator_, &numerator) ||
      __builtin_mul_overflow(one.denominator_, two.denominator_, &denominator))
    return Exact::unknown();
  return Exact::reduced(numerator, denominator);
}

Exact operator/(Exact a, Exact b) {
  if (!b.known() || b.numerator_ == 0) return Exact::unknown();
  return a * Exact::reduced(b.denominator_, b.numerator_);
}

Exact Exact::power(int exponent) const {
  Exact result(1);
  for (int i = exponent < 0 ? -exponent : exponent; i > 0 && result.known(); --i) result = result * *this;
  return exponent < 0 ? Exact(1) / result : result;
}

bool operator<(Exact a, Exact b) {
  const Exact difference = a - b;
  return difference.known() && difference.is_negative();
}

}  // namespace dossier
