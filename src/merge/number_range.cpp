// Number literals and fractions to doubles, bounds to ends.
// Tested by tests/merge/number_range_test.cpp.
#include "merge/number_range.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace dossier {
namespace {

constexpr double kAbout = 0.1;
// "more than 9,000" is not said of 20,000.
constexpr double kOpenEnd = 2.0;

double number_of(std::string_view literal) {
  double value = 0;
  const char* const end = literal.data() + literal.size();
  const auto [stop, error] = std::from_chars(literal.data(), end, value);
  if (error != std::errc()) return 0;
  double below = 0;
  if (stop != end && *stop == '/' && std::from_chars(stop + 1, end, below).ec == std::errc() && below != 0)
    return value / below;
  return value;
}

}  // namespace

NumberRange range_of(const Figure& figure) {
  if (figure.value.empty()) return {0, std::numeric_limits<double>::infinity()};
  const double value = number_of(figure.value.front());
  const double other = number_of(figure.value.back());
  const double low = std::min(value, other), high = std::max(value, other);
  if (!figure.bound) return {low, high};
  const double slack = kAbout * std::abs(value);
  switch (*figure.bound) {
    case Bound::kAbout:
      return {low - slack, high + slack};
    case Bound::kCloseTo:
      return {low - slack, high};
    case Bound::kAtLeast:
    case Bound::kMoreThan:
      return {low, high * kOpenEnd};
    case Bound::kAtMost:
    case Bound::kLessThan:
      return {low / kOpenEnd, high};
  }
  return {low, high};
}

bool agree(const NumberRange& a, const NumberRange& b) { return a.low <= b.high && b.low <= a.high; }

bool within(double times, const FigureValue& a, const FigureValue& b) {
  const double first = std::abs(number_of(a.front())), second = std::abs(number_of(b.front()));
  return std::max(first, second) <= times * std::min(first, second);
}

}  // namespace dossier
