#pragma once
// Days as metadata and options give them.
#include <optional>
#include <string>
#include <string_view>

namespace dossier {

// YYYY-MM-DD of a day that exists, also at the head of a time stamp (2017-05-25T12:00:00Z); the day alone is
// given back. Nothing for anything else.
std::optional<std::string> iso_day(std::string_view text);

}  // namespace dossier
