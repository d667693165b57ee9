// Walks the passage's UTF-8 from its begin.
// Tested by tests/merge/wording_test.cpp.
#include "merge/passage_part.h"

namespace dossier {
namespace {

// Bytes of `text` that the first `units` take.
std::size_t bytes_of(std::string_view text, std::uint32_t units, OffsetUnit unit) {
  if (unit == OffsetUnit::kUtf8) return units;
  std::size_t byte = 0;
  while (units > 0 && byte < text.size()) {
    const auto lead = static_cast<unsigned char>(text[byte]);
    const std::size_t size = lead < 0x80U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
    units -= unit == OffsetUnit::kUtf16 && size == 4 ? 2 : 1;
    byte += size;
  }
  return byte;
}

}  // namespace

Passage part_of(const Passage& passage, Span part, OffsetUnit unit) {
  std::string_view text = passage.text;
  text.remove_prefix(bytes_of(text, part.begin - passage.span.begin, unit));
  return {part, std::string(text.substr(0, bytes_of(text, part.size(), unit)))};
}

}  // namespace dossier
