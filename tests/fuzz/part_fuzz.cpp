// A part that can be read is written to bytes that are read again, to the same bytes.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "report/part_json.h"
#include "report/part_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto part = dossier::read_part(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!part.ok() || !part.value().document) return 0;
  const dossier::OffsetUnit unit = part.value().offsets;
  const bool explained = part.value().explained;
  const std::string written = dossier::part_json(*part.value().document, unit, explained);
  const auto again = dossier::read_part(written);
  if (!again.ok() || !again.value().document) std::abort();
  if (dossier::part_json(*again.value().document, unit, explained) != written) std::abort();
  return 0;
}
