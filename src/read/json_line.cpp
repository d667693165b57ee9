// Picks the article's keys out of a JSON object while nlohmann's parser reads it: no tree is built.
// Tested by tests/read/json_line_test.cpp and tests/fuzz.
#include "read/json_line.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "read/sha256.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

enum Key : std::size_t { kId, kText, kTitle, kPublished, kSource, kLanguage };
constexpr std::array<std::string_view, 6> kKeys = {"id", "text", "title", "published", "source", "language"};

// What stands at a key: nothing (no such key, or a null), a string, or something else.
struct Member {
  std::optional<std::string> string;
  bool is_other = false;
};

// Keeps the members of the outermost object that have one of the keys; of two with one key the last.
class Members {
 public:
  bool is_object() const { return is_object_; }
  const std::string& fault() const { return fault_; }
  Member& operator[](Key key) { return members_[key]; }

  // What the parser calls.
  bool null() { return put({}); }
  bool boolean(bool) { return put_other(); }
  bool number_integer(Json::number_integer_t) { return put_other(); }
  bool number_unsigned(Json::number_unsigned_t) { return put_other(); }
  bool number_float(Json::number_float_t, const std::string&) { return put_other(); }
  bool string(std::string& value) { return put({std::move(value), false}); }
  bool binary(Json::binary_t&) { return put_other(); }
  bool start_object(std::size_t) {
    is_object_ = is_object_ || depth_ == 0;
    return open();
  }
  bool start_array(std::size_t) { return open(); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(const std::string& name) {
    if (depth_ == 1)
      open_ = static_cast<std::size_t>(std::find(kKeys.begin(), kKeys.end(), name) - kKeys.begin());
    return true;
  }
  bool parse_error(std::size_t at, const std::string&, const Json::exception&) {
    fault_ = "broken JSON at byte " + std::to_string(at == 0 ? 0 : at - 1);
    return false;
  }

 private:
  // The value of the key that was read last; those of an array and of inner objects are not looked at.
  bool put(Member member) {
    if (depth_ == 1 && is_object_ && open_ < kKeys.size()) members_[open_] = std::move(member);
    return true;
  }
  bool put_other() { return put({std::nullopt, true}); }
  bool open() {
    put_other();
    ++depth_;
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  std::array<Member, kKeys.size()> members_;
  std::size_t open_ = kKeys.size();  // which key waits for its value
  std::size_t depth_ = 0;
  bool is_object_ = false;
  std::string fault_;
};

// A key's string; nothing where it is missing or null, an error where it is anything else.
Result<std::optional<std::string>> string_at(Members& members, Key key) {
  if (members[key].is_other) return Error{"", "\"" + std::string(kKeys[key]) + "\" is not a string"};
  return std::move(members[key].string);
}

std::optional<Error> read_needed(Members& members, Key key, std::string& to) {
  auto value = string_at(members, key);
  if (!value) return value.error();
  if (!value.value()) return Error{"", "no \"" + std::string(kKeys[key]) + "\""};
  to = std::move(*value.value());
  return std::nullopt;
}

std::optional<Error> read_optional(Members& members, Key key, std::optional<std::string>& to) {
  auto value = string_at(members, key);
  if (!value) return value.error();
  to = std::move(value.value());
  return std::nullopt;
}

Result<Article> article_of(Members& members) {
  Article article;
  std::optional<std::string> language;
  if (auto error = read_needed(members, kId, article.id)) return *error;
  if (auto error = read_needed(members, kText, article.text)) return *error;
  if (auto error = read_optional(members, kTitle, article.title)) return *error;
  if (auto error = read_optional(members, kPublished, article.published)) return *error;
  if (auto error = read_optional(members, kSource, article.source)) return *error;
  if (auto error = read_optional(members, kLanguage, language)) return *error;
  if (language) article.language = std::move(*language);
  if (article.id.empty()) return Error{"", "\"id\" is empty"};
  article.sha256 = sha256(article.text);
  return article;
}

}  // namespace

Result<Article> read_json_line(std::string_view line) {
  Members members;
  if (!Json::sax_parse(line, &members)) return Error{"", members.fault()};
  if (!members.is_object()) return Error{"", "not a JSON object"};
  return article_of(members);
}

}  // namespace dossier
