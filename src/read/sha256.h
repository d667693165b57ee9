#pragma once
// SHA-256 (FIPS 180-4). ICU, Boost.Program_options and nlohmann/json have none.
#include <string>
#include <string_view>

namespace dossier {

// 64 lower-case hex digits.
std::string sha256(std::string_view bytes);

}  // namespace dossier
