// Numbers in digits.
// A comma parts groups of three (or, as in India, of two before the last three), else it is a decimal comma
// with one or two digits behind; a full stop is the decimal point, unless there are several, with groups of
// three between. Tested by tests/extract/figures_test.cpp (table tests/cases/figures-numbers.tsv).
#include "extract/figures/digits.h"

#include <algorithm>
#include <string>

namespace dossier {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Whether the digits between separators are groups of a large number: the first of one to three, the rest of
// three.
bool is_grouped(std::string_view text, char separator) {
  std::size_t group = 0;
  std::size_t groups = 0;
  std::size_t before_last = 3;
  for (const char c : text) {
    if (c != separator) {
      ++group;
      continue;
    }
    if (groups > 0 && group != 3 && (group != 2 || separator != ',')) return false;
    if (group == 0 || group > 3) return false;
    if (groups > 0) before_last = group;
    ++groups;
    group = 0;
  }
  return groups > 0 && group == 3 && (before_last != 2 || groups > 1);
}

std::string without(std::string_view text, char separator) {
  std::string digits(text);
  digits.erase(std::remove(digits.begin(), digits.end(), separator), digits.end());
  return digits;
}

std::size_t span_of_digits(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

struct Power {
  std::size_t size = 0;  // bytes of the text that it takes
  int exponent = 0;
  bool of_ten = true;  // "1.5e6", else "1.1^23"
};

// "+6", "-4"; moves `text` behind it.
std::optional<int> take_exponent(std::string_view& text) {
  bool negative = false;
  while (!text.empty() && (text.front() == '+' || text.front() == '-')) {
    negative = text.front() == '-';
    text.remove_prefix(1);
  }
  const std::size_t digits = span_of_digits(text);
  if (digits == 0 || digits > 3) return std::nullopt;
  int exponent = 0;
  for (const char digit : text.substr(0, digits)) exponent = exponent * 10 + (digit - '0');
  text.remove_prefix(digits);
  return negative ? -exponent : exponent;
}

// What multiplies a number and stands behind it: "e6", "^23", " x 10^8".
std::optional<Power> power_after(std::string_view text) {
  const std::size_t whole = text.size();
  const bool of_ten = !text.starts_with('^');
  if (!of_ten || text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
  } else {
    if (text.starts_with(' ')) text.remove_prefix(1);
    const std::size_t times =
        text.starts_with("\xC3\x97") ? 2 : text.starts_with('x') || text.starts_with('*');
    if (times == 0) return std::nullopt;
    text.remove_prefix(times);
    if (text.starts_with(' ')) text.remove_prefix(1);
    if (!text.starts_with("10^")) return std::nullopt;
    text.remove_prefix(3);
  }
  const auto exponent = take_exponent(text);
  if (!exponent) return std::nullopt;
  return Power{whole - text.size(), *exponent, of_ten};
}

void add_power(const SentenceView& view, DigitNumber& number) {
  const std::string_view next = view.text(number.end);
  if (next.empty() || std::string_view("eEx*^\xC3").find(next.front()) == std::string_view::npos) return;
  const std::uint32_t from = view.token(number.end - 1).span.end;
  const std::uint32_t to = view.token(view.end() - 1).span.end;
  const auto power = power_after(view.document().text(Span{from, std::min(to, from + 16)}));
  if (!power) return;
  TokenIndex end = number.end;
  while (view.has(end) && view.token(end).span.end < from + power->size) ++end;
  if (view.token(end).span.end != from + power->size) return;
  number.end = end + 1;
  number.value =
      power->of_ten ? number.value * Exact(10).power(power->exponent) : number.value.power(power->exponent);
}

// "40 000": groups of three with one space of any width between.
void add_spaced_groups(const SentenceView& view, std::string_view first, DigitNumber& number) {
  if (first.size() > 3 || span_of_digits(first) != first.size() || first.starts_with('0')) return;
  while (view.is_number(number.end)) {
    const std::string_view group = view.text(number.end);
    const std::uint32_t gap = view.token(number.end).span.begin - view.token(number.end - 1).span.end;
    if (group.size() != 3 || span_of_digits(group) != 3 || gap == 0 || gap > 3) return;
    number.value = number.value * Exact(1000) + value_of_digits(group).value_or(Exact());
    ++number.end;
  }
}

// "1/2" at a token: a proper fraction.
std::optional<Exact> slashed_fraction(const SentenceView& view, TokenIndex at) {
  if (!view.is_number(at) || !view.is_mark(at + 1, '/') || !view.is_number(at + 2)) return std::nullopt;
  if (!view.glued(at + 1) || !view.glued(at + 2)) return std::nullopt;
  if (view.is_mark(at + 3, '/') && view.glued(at + 3)) return std::nullopt;
  const auto numerator = value_of_digits(view.text(at));
  const auto denominator = value_of_digits(view.text(at + 2));
  if (!numerator || !denominator || !numerator->is_whole() || !denominator->is_whole() ||
      numerator->is_zero())
    return std::nullopt;
  if (!(*numerator < *denominator) || Exact(100) < *denominator) return std::nullopt;
  return *numerator / *denominator;
}

}  // namespace

std::optional<Exact> value_of_digits(std::string_view text) {
  const auto commas = std::count(text.begin(), text.end(), ',');
  const auto points = std::count(text.begin(), text.end(), '.');
  const std::size_t comma = text.rfind(',');
  const std::size_t point = text.rfind('.');
  if (commas == 0 && points <= 1) return Exact::parse(text);
  if (commas == 0) return is_grouped(text, '.') ? Exact::parse(without(text, '.')) : std::nullopt;
  if (points == 0) {
    if (is_grouped(text, ',')) return Exact::parse(without(text, ','));
    if (commas > 1 || text.size() - comma > 3) return std::nullopt;
    return Exact::parse(std::string(text).replace(comma, 1, "."));
  }
  if (points == 1 && comma < point)
    return is_grouped(text.substr(0, point), ',') ? Exact::parse(without(text, ',')) : std::nullopt;
  if (commas == 1 && point < comma && is_grouped(text.substr(0, comma), '.'))
    return Exact::parse(without(text, '.').replace(
        text.size() - text.substr(comma).size() - static_cast<std::size_t>(points), 1, "."));
  return std::nullopt;
}

std::optional<DigitNumber> read_digits(const SentenceView& view, TokenIndex at) {
  if (view.is_mark(at, '.') && view.is_number(at + 1) && view.glued(at + 1) && !view.glued(at)) {
    const auto value = Exact::parse("." + std::string(view.text(at + 1)));
    if (!value) return std::nullopt;
    DigitNumber number{*value, at + 2};
    add_power(view, number);
    return number;
  }
  if (!view.is_number(at)) return std::nullopt;
  const auto value = value_of_digits(view.text(at));
  if (!value) return std::nullopt;
  if (const auto fraction = slashed_fraction(view, at)) return DigitNumber{*fraction, at + 3, true};
  DigitNumber number{*value, at + 1};
  add_spaced_groups(view, view.text(at), number);
  const bool hyphen = view.is_mark(number.end, '-') && view.glued(number.end) && view.glued(number.end + 1);
  if (const auto fraction = slashed_fraction(view, number.end + hyphen); fraction && value->is_whole()) {
    number.value = number.value + *fraction;
    number.end += hyphen + 3U;
    return number;
  }
  add_power(view, number);
  return number;
}

}  // namespace dossier
