// The JSON grammar (RFC 8259): brackets, commas, escapes. The string is kept larger than what is written, so
// that a value checks for room once and not at every byte.
// Tested by tests/report/json_writer_test.cpp (read back by nlohmann/json).
#include "report/json_writer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace dossier {
namespace {

// Bytes that an escape of one byte takes at most.
constexpr std::size_t kLongestEscape = 6;

// "00", "01" ... "99"
constexpr std::array<char, 200> make_pairs() {
  std::array<char, 200> pairs{};
  for (std::size_t i = 0; i < 100; ++i) {
    pairs[2 * i] = static_cast<char>('0' + i / 10);
    pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return pairs;
}
constexpr std::array<char, 200> kPairs = make_pairs();

constexpr std::array<std::uint64_t, 20> make_powers() {
  std::array<std::uint64_t, 20> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = 10 * powers[i - 1];
  return powers;
}
constexpr std::array<std::uint64_t, 20> kPowers = make_powers();

// 1233 / 4096 is the logarithm of 2 to base 10, close enough for 64 bits.
std::size_t count_digits(std::uint64_t value) {
  const auto log = static_cast<std::size_t>(std::bit_width(value | 1U) * 1233) >> 12U;
  return log + (value >= kPowers[log] || log == 0 ? 1 : 0);
}

// Bytes that stand for themselves in a JSON string (RFC 8259, section 7).
constexpr bool is_plain_in_json(char byte) {
  return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
}

// Whether eight bytes stand for themselves: the high bit of a byte of `found` tells one that does not
// (Warren, Hacker's Delight, 6-1). A byte beyond ASCII has that bit itself and is masked out.
bool are_plain_in_json(const char* eight) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHigh = kOnes << 7U;
  std::uint64_t bytes;
  std::memcpy(&bytes, eight, sizeof bytes);
  const auto below = [](std::uint64_t word, unsigned limit) { return (word - kOnes * limit) & ~word; };
  const std::uint64_t found =
      below(bytes, 0x20) | below(bytes ^ kOnes * '"', 1) | below(bytes ^ kOnes * '\\', 1);
  return (found & kHigh) == 0;
}

// Where the first byte that cannot stand for itself stands at or after `at`; the size where none does.
std::size_t plain_end(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size() && are_plain_in_json(text.data() + at)) at += 8;
  while (at < text.size() && is_plain_in_json(text[at])) ++at;
  return at;
}

}  // namespace

void JsonWriter::grow(std::size_t size) {
  constexpr std::size_t kFirst = std::size_t{1} << 16U;  // most articles' parts have room in it
  text_.resize(std::max({kFirst, 2 * text_.size(), size_ + size}));
}

std::string JsonWriter::take() {
  text_.resize(size_);
  size_ = 0;
  return std::exchange(text_, {});
}

// Before a value of `size` bytes, or a closing bracket.
void JsonWriter::new_line(std::size_t size) {
  make_room(1 + 2 * depth_ + size);
  put('\n');
  for (std::size_t i = 0; i < 2 * depth_; ++i) put(' ');
}

JsonWriter& JsonWriter::open(char bracket) {
  before_value(1);
  put(bracket);
  ++depth_;
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  make_room(1);
  --depth_;
  if (pretty_ && needs_comma_) new_line(1);
  put(bracket);
  needs_comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value(kLongestEscape * name.size() + 4);
  put('"');
  put_escaped(name);
  end_key();
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view value) {
  before_value(kLongestEscape * value.size() + 2);
  put('"');
  put_escaped(value);
  put('"');
  return *this;
}

void JsonWriter::put_escaped(std::string_view value) {
  constexpr std::string_view kHex = "0123456789abcdef";
  for (std::size_t at = 0; at < value.size(); ++at) {
    const std::size_t end = plain_end(value, at);
    put(value.substr(at, end - at));
    if (end == value.size()) return;
    at = end;
    const auto byte = static_cast<unsigned char>(value[at]);
    put('\\');
    switch (byte) {
      case '"':
      case '\\':
        put(value[at]);
        break;
      case '\n':
        put('n');
        break;
      case '\r':
        put('r');
        break;
      case '\t':
        put('t');
        break;
      default:
        put("u00");
        put(kHex[byte >> 4U]);
        put(kHex[byte & 15U]);
    }
  }
}

// Four and two digits at a time, from the last one on.
void JsonWriter::put_digits(std::uint64_t value) {
  size_ += count_digits(value);
  char* end = text_.data() + size_;
  while (value >= 10000) {
    const auto four = static_cast<std::uint32_t>(value % 10000);
    value /= 10000;
    end -= 4;
    std::memcpy(end, kPairs.data() + 2 * (four / 100), 2);
    std::memcpy(end + 2, kPairs.data() + 2 * (four % 100), 2);
  }
  while (value >= 100) {
    end -= 2;
    std::memcpy(end, kPairs.data() + 2 * (value % 100), 2);
    value /= 100;
  }
  if (value >= 10)
    std::memcpy(end - 2, kPairs.data() + 2 * value, 2);
  else
    end[-1] = static_cast<char>('0' + value);
}

JsonWriter& JsonWriter::hundredths(double value) {
  const auto scaled = static_cast<unsigned>(std::lround(std::clamp(value, 0.0, 1.0) * 100));
  const auto digit = [](unsigned number) { return static_cast<char>('0' + number % 10); };
  const char digits[] = {digit(scaled / 100), '.', digit(scaled / 10), digit(scaled)};
  return literal({digits, sizeof digits});
}

JsonWriter& JsonWriter::string_or_null(const std::optional<std::string>& value) {
  return value ? string(*value) : null();
}

}  // namespace dossier
