#pragma once
// The quick way for what nearly every line of JSON Lines is: one object of strings.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

struct PlainMember {
  std::string_view key;              // of the line
  std::optional<std::string> value;  // nothing for a null
};

// The members in their order. Nothing where the line is anything else, is broken, has a key twice or a key
// with an escape: such a line needs a parser of all JSON. Requires valid UTF-8.
std::optional<std::vector<PlainMember>> read_plain_object(std::string_view line);

}  // namespace dossier
