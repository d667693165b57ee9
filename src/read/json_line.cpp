// Picks the article's keys out of a JSON object.
// Tested by tests/read/json_line_test.cpp and tests/fuzz.
#include "read/json_line.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "read/plain_object.h"
#include "read/sha256.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

// A key's string; nothing where it is missing or null, an error where it is anything else.
Result<std::optional<std::string>> string_at(Json& object, std::string_view key) {
  const auto it = object.find(key);
  if (it == object.end() || it->is_null()) return std::optional<std::string>();
  if (!it->is_string()) return Error{"", "\"" + std::string(key) + "\" is not a string"};
  return std::optional(std::move(it->get_ref<std::string&>()));
}

Result<std::optional<std::string>> string_at(std::vector<PlainMember>& members, std::string_view key) {
  for (PlainMember& member : members)
    if (member.key == key) return std::move(member.value);
  return std::optional<std::string>();
}

template <typename Object>
Result<Article> article_of(Object& object) {
  Article article;
  const auto needed = [&](std::string_view key, std::string& to) -> std::optional<Error> {
    auto value = string_at(object, key);
    if (!value) return value.error();
    if (!value.value()) return Error{"", "no \"" + std::string(key) + "\""};
    to = std::move(*value.value());
    return std::nullopt;
  };
  const auto optional = [&](std::string_view key, std::optional<std::string>& to) -> std::optional<Error> {
    auto value = string_at(object, key);
    if (!value) return value.error();
    to = std::move(value.value());
    return std::nullopt;
  };
  std::optional<std::string> language;
  if (auto error = needed("id", article.id)) return *error;
  if (auto error = needed("text", article.text)) return *error;
  if (auto error = optional("title", article.title)) return *error;
  if (auto error = optional("published", article.published)) return *error;
  if (auto error = optional("source", article.source)) return *error;
  if (auto error = optional("language", language)) return *error;
  if (language) article.language = std::move(*language);
  if (article.id.empty()) return Error{"", "\"id\" is empty"};
  article.sha256 = sha256(article.text);
  return article;
}

}  // namespace

Result<Article> read_json_line(std::string_view line) {
  if (auto members = read_plain_object(line)) return article_of(*members);
  try {
    Json object = Json::parse(line);
    if (!object.is_object()) return Error{"", "not a JSON object"};
    return article_of(object);
  } catch (const Json::parse_error& error) {
    return Error{"", "broken JSON at byte " + std::to_string(error.byte == 0 ? 0 : error.byte - 1)};
  }
}

}  // namespace dossier
