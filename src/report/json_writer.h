#pragma once
// Writes JSON in the order in which it is told to, straight into a string: keys keep the contract's order and
// exact decimals stay exact, which a tree of doubles would not give.
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace dossier {

class JsonWriter {
 public:
  // Indented by two spaces where `pretty`, else without white space.
  explicit JsonWriter(bool pretty) : pretty_(pretty) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  // The next value's key; only inside an object. A literal stands as it is: it has nothing to escape.
  JsonWriter& key(std::string_view name);
  template <std::size_t Size>
  JsonWriter& key(const char (&name)[Size]) {
    before_value(Size + 4);
    put('"');
    put(std::string_view(name, Size - 1));
    end_key();
    return *this;
  }

  JsonWriter& string(std::string_view value);  // requires valid UTF-8
  JsonWriter& number(std::uint64_t value) {
    before_value(kMostDigits);
    put_digits(value);
    return *this;
  }
  JsonWriter& literal(std::string_view json) {  // true, null, or a number as it shall stand
    before_value(json.size());
    put(json);
    return *this;
  }
  JsonWriter& boolean(bool value) { return literal(value ? "true" : "false"); }
  JsonWriter& null() { return literal("null"); }
  // Two decimals, as confidences have.
  JsonWriter& hundredths(double value);
  JsonWriter& string_or_null(const std::optional<std::string>& value);

  // What has been written; complete once every open bracket is closed.
  std::string_view text() const { return {text_.data(), size_}; }
  std::string take();

 private:
  static constexpr std::size_t kMostDigits = 20;

  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  // The comma before a value; room for it and for `size` bytes more.
  void before_value(std::size_t size) {
    make_room(size + 1);
    if (needs_comma_) put(',');
    if (pretty_ && !after_key_ && depth_ != 0) new_line(size);
    needs_comma_ = true;
    after_key_ = false;
  }
  void new_line(std::size_t size);
  void make_room(std::size_t size) {
    if (text_.size() - size_ < size) grow(size);
  }
  void grow(std::size_t size);
  // These need room.
  void put(char byte) { text_[size_++] = byte; }
  void put(std::string_view bytes) {
    std::memcpy(text_.data() + size_, bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void put_digits(std::uint64_t value);
  void end_key() {
    put('"');
    put(':');
    if (pretty_) put(' ');
    needs_comma_ = false;
    after_key_ = true;
  }
  void put_escaped(std::string_view value);

  std::string text_;  // written up to size_, room behind it
  std::size_t size_ = 0;
  std::size_t depth_ = 0;     // open brackets
  bool needs_comma_ = false;  // before the next value: something stands before it in the same brackets
  bool after_key_ = false;
  bool pretty_;
};

}  // namespace dossier
