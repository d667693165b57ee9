// Any bytes become UTF-8, and a second pass finds nothing to mend.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "read/decode.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const dossier::Decoded once = dossier::decode(std::string(reinterpret_cast<const char*>(data), size));
  if (!dossier::decode_utf8(once.text).problems.empty()) std::abort();
  return 0;
}
