#pragma once
// A JSON text as it was written: members keep their order, numbers their literal.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dossier/error.h"

namespace dossier {

class JsonValue {
 public:
  enum class Kind : std::uint8_t { kNull, kBoolean, kNumber, kString, kArray, kObject };
  using Member = std::pair<std::string, JsonValue>;

  // Fails with the byte (from 0) at which the text is no JSON, or too deep.
  static Result<JsonValue> parse(std::string_view text);

  Kind kind() const { return kind_; }
  bool is(Kind kind) const { return kind_ == kind; }
  bool boolean() const { return text_ == "true"; }                 // of a boolean
  const std::string& text() const { return text_; }                // of a string; of a number its literal
  const std::vector<JsonValue>& items() const { return items_; }   // of an array
  const std::vector<Member>& members() const { return members_; }  // of an object
  // The member of an object; a null where there is none.
  const JsonValue& operator[](std::string_view key) const;

 private:
  class Builder;
  Kind kind_ = Kind::kNull;
  std::string text_;
  std::vector<JsonValue> items_;
  std::vector<Member> members_;
};

}  // namespace dossier
