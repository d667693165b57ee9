#pragma once
// The packed data that the build put into the program.
#include <string_view>

namespace dossier {

std::string_view embedded_data();

}  // namespace dossier
