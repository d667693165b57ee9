// The JSON grammar (RFC 8259): brackets, commas, escapes.
// Tested by tests/report/json_writer_test.cpp (read back by nlohmann/json).
#include "report/json_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>

namespace dossier {
namespace {

// Appends `value` with quotation marks, backslashes and control characters escaped.
void escape(std::string_view value, std::string& out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::size_t done = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto byte = static_cast<unsigned char>(value[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out.append(value, done, i - done);
    done = i + 1;
    switch (byte) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        out += "\\u00";
        out += kHex[byte >> 4U];
        out += kHex[byte & 15U];
    }
  }
  out.append(value, done, value.size() - done);
}

}  // namespace

void JsonWriter::new_line() {
  if (!pretty_) return;
  text_ += '\n';
  text_.append(2 * has_members_.size(), ' ');
}

void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (has_members_.empty()) return;
  if (has_members_.back()) text_ += ',';
  has_members_.back() = true;
  new_line();
}

JsonWriter& JsonWriter::open(char bracket) {
  before_value();
  text_ += bracket;
  has_members_.push_back(false);
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  const bool had_members = has_members_.back();
  has_members_.pop_back();
  if (had_members) new_line();
  text_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value();
  text_ += '"';
  escape(name, text_);
  text_ += pretty_ ? "\": " : "\":";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view value) {
  before_value();
  text_ += '"';
  escape(value, text_);
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::number(std::uint64_t value) {
  before_value();
  char digits[std::numeric_limits<std::uint64_t>::digits10 + 1];
  text_.append(digits, std::to_chars(digits, std::end(digits), value).ptr);
  return *this;
}

JsonWriter& JsonWriter::literal(std::string_view json) {
  before_value();
  text_ += json;
  return *this;
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
