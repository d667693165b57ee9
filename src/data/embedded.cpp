// The bytes stand in embedded.S, which includes the pack as it is.
#include "data/embedded.h"

extern "C" const char dossier_embedded_begin[];
extern "C" const char dossier_embedded_end[];

namespace dossier {

std::string_view embedded_data() {
  return {dossier_embedded_begin, static_cast<std::size_t>(dossier_embedded_end - dossier_embedded_begin)};
}

}  // namespace dossier
