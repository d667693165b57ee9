// Any bytes are lines: each gives an article in UTF-8 or says why not.
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "read/decode.h"
#include "read/json_lines.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  dossier::JsonLines lines(in, 4096);
  while (const auto item = lines.next()) {
    if (!item->article && item->problems.empty()) std::abort();
    if (item->article && !dossier::decode_utf8(item->article->text).problems.empty()) std::abort();
  }
  return 0;
}
