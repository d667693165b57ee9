// Strings are copied in runs between their escapes; at the first byte that is not of the plain form it gives
// up. Tested by tests/read/plain_object_test.cpp (against nlohmann/json).
#include "read/plain_object.h"

#include <algorithm>

#include "read/json_bytes.h"

namespace dossier {
namespace {

void append_utf8(std::uint32_t c, std::string& out) {
  const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80U | (c >> shift & 0x3FU)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0U | c >> 6U);
    tail(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0U | c >> 12U);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0U | c >> 18U);
    tail(12);
    tail(6);
    tail(0);
  }
}

class PlainReader {
 public:
  explicit PlainReader(std::string_view line) : line_(line) {}

  std::optional<std::vector<PlainMember>> object() {
    std::vector<PlainMember> members;
    if (!take('{')) return std::nullopt;
    do {
      PlainMember& member = members.emplace_back();
      if (!read_key(member.key) || !take(':') || !read_value(member.value)) return std::nullopt;
      const auto same = [&](const PlainMember& other) { return other.key == member.key; };
      if (std::any_of(members.begin(), members.end() - 1, same)) return std::nullopt;
    } while (take(','));
    if (!take('}')) return std::nullopt;
    skip_space();
    return at_ == line_.size() ? std::optional(std::move(members)) : std::nullopt;
  }

 private:
  void skip_space() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' || line_[at_] == '\r')) ++at_;
  }
  // White space and this byte.
  bool take(char byte) {
    skip_space();
    return take_next(byte);
  }
  bool take_next(char byte) {
    if (at_ == line_.size() || line_[at_] != byte) return false;
    ++at_;
    return true;
  }

  bool read_key(std::string_view& key) {
    if (!take('"')) return false;
    const std::size_t end = plain_end(line_, at_);
    key = line_.substr(at_, end - at_);
    at_ = end;
    return take_next('"');
  }

  bool read_value(std::optional<std::string>& value) {
    constexpr std::string_view kNull = "null";
    skip_space();
    if (line_.substr(at_).starts_with(kNull)) {
      at_ += kNull.size();
      return true;
    }
    return take_next('"') && read_string(value.emplace());
  }

  // Behind the opening mark.
  bool read_string(std::string& text) {
    for (;;) {
      const std::size_t end = plain_end(line_, at_);
      text.append(line_, at_, end - at_);
      at_ = end;
      if (take_next('"')) return true;
      if (!take_next('\\') || !read_escape(text)) return false;
    }
  }

  bool read_escape(std::string& text) {
    if (at_ == line_.size()) return false;
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kBytes = "\"\\/\b\f\n\r\t";
    const char name = line_[at_++];
    if (name == 'u') return read_code_point(text);
    const std::size_t known = kNames.find(name);
    if (known == std::string_view::npos) return false;
    text += kBytes[known];
    return true;
  }

  // Behind "\u": four digits, or those of a pair of surrogates.
  bool read_code_point(std::string& text) {
    const auto first = four_digits();
    if (!first) return false;
    std::uint32_t c = *first;
    if (c >= 0xDC00 && c < 0xE000) return false;
    if (c >= 0xD800 && c < 0xDC00) {
      if (!take_next('\\') || !take_next('u')) return false;
      const auto second = four_digits();
      if (!second || *second < 0xDC00 || *second >= 0xE000) return false;
      c = 0x10000 + ((c - 0xD800) << 10U) + (*second - 0xDC00);
    }
    append_utf8(c, text);
    return true;
  }

  std::optional<std::uint32_t> four_digits() {
    if (line_.size() - at_ < 4) return std::nullopt;
    std::uint32_t value = 0;
    for (const char digit : line_.substr(at_, 4)) {
      value <<= 4U;
      if (digit >= '0' && digit <= '9')
        value |= static_cast<std::uint32_t>(digit - '0');
      else if (digit >= 'a' && digit <= 'f')
        value |= static_cast<std::uint32_t>(digit - 'a' + 10);
      else if (digit >= 'A' && digit <= 'F')
        value |= static_cast<std::uint32_t>(digit - 'A' + 10);
      else
        return std::nullopt;
    }
    at_ += 4;
    return value;
  }

  std::string_view line_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<std::vector<PlainMember>> read_plain_object(std::string_view line) {
  return PlainReader(line).object();
}

}  // namespace dossier
