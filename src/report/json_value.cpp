// nlohmann's SAX parser feeds a tree of our own: its own tree would make doubles of exact decimals.
// Tested by tests/report/json_value_test.cpp and tests/fuzz.
#include "report/json_value.h"

#include <nlohmann/json.hpp>

namespace dossier {

class JsonValue::Builder {
 public:
  using Json = nlohmann::json;

  explicit Builder(JsonValue& root) : open_{&root} {}
  const std::string& fault() const { return fault_; }

  bool null() { return put(Kind::kNull, {}); }
  bool boolean(bool value) { return put(Kind::kBoolean, value ? "true" : "false"); }
  bool number_integer(Json::number_integer_t value) { return put(Kind::kNumber, std::to_string(value)); }
  bool number_unsigned(Json::number_unsigned_t value) { return put(Kind::kNumber, std::to_string(value)); }
  bool number_float(Json::number_float_t, const std::string& literal) { return put(Kind::kNumber, literal); }
  bool string(std::string& value) { return put(Kind::kString, std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool key(std::string& name) {
    key_ = std::move(name);
    return true;
  }
  bool start_object(std::size_t) { return open(Kind::kObject); }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(Kind::kArray); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t at, const std::string&, const Json::exception&) {
    fault_ = "broken JSON at byte " + std::to_string(at == 0 ? 0 : at - 1);
    return false;
  }

 private:
  // Deeper than any report, and far from where recursion over the tree would end.
  static constexpr std::size_t kDeepest = 100;

  // Where the next value goes. A parent's address holds while its child is open: only its last element is.
  JsonValue& place() {
    JsonValue& parent = *open_.back();
    if (open_.size() == 1) return parent;
    if (parent.kind_ == Kind::kArray) return parent.items_.emplace_back();
    return parent.members_.emplace_back(std::move(key_), JsonValue()).second;
  }

  bool put(Kind kind, std::string text) {
    JsonValue& value = place();
    value.kind_ = kind;
    value.text_ = std::move(text);
    return true;
  }

  bool open(Kind kind) {
    if (open_.size() > kDeepest) {
      fault_ = "JSON deeper than " + std::to_string(kDeepest) + " levels";
      return false;
    }
    JsonValue& value = place();
    value.kind_ = kind;
    open_.push_back(&value);
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  std::vector<JsonValue*> open_;  // the root's place, then every open array and object
  std::string key_;
  std::string fault_;
};

Result<JsonValue> JsonValue::parse(std::string_view text) {
  JsonValue root;
  Builder builder(root);
  if (!nlohmann::json::sax_parse(text, &builder)) return Error{"", builder.fault()};
  return root;
}

const JsonValue& JsonValue::operator[](std::string_view key) const {
  static const JsonValue kNothing;
  for (const Member& member : members_)
    if (member.first == key) return member.second;
  return kNothing;
}

}  // namespace dossier
