#pragma once
// Writes JSON in the order in which it is told to, straight into a string: keys keep the contract's order and
// exact decimals stay exact, which a tree of doubles would not give.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

class JsonWriter {
 public:
  // Indented by two spaces where `pretty`, else without white space.
  explicit JsonWriter(bool pretty) : pretty_(pretty) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  // The next value's key; only inside an object.
  JsonWriter& key(std::string_view name);

  JsonWriter& string(std::string_view value);  // requires valid UTF-8
  JsonWriter& number(std::uint64_t value);
  JsonWriter& literal(std::string_view json);  // true, null, or a number as it shall stand
  JsonWriter& boolean(bool value) { return literal(value ? "true" : "false"); }
  JsonWriter& null() { return literal("null"); }
  // Two decimals, as confidences have.
  JsonWriter& hundredths(double value);
  JsonWriter& string_or_null(const std::optional<std::string>& value);

  // What has been written; complete once every open bracket is closed.
  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void before_value();
  void new_line();

  std::string text_;
  std::vector<bool> has_members_;  // a level each
  bool after_key_ = false;
  bool pretty_;
};

}  // namespace dossier
