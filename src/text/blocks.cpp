// Lines to blocks.
// Tested by tests/text/blocks_test.cpp (table tests/cases/blocks.tsv).
#include "text/blocks.h"

#include <algorithm>

#include "text/token_shape.h"

namespace dossier {
namespace {

Span trimmed(std::string_view text, Span line) {
  std::uint32_t begin = line.end;
  std::uint32_t end = line.begin;
  for (std::uint32_t at = line.begin; at < line.end;) {
    if (const std::uint32_t space = white_space_at(text, at); space != 0) {
      at += space;
      continue;
    }
    begin = std::min(begin, at);
    end = ++at;
  }
  return begin < end ? Span{begin, end} : Span{line.begin, line.begin};
}

}  // namespace

std::vector<Span> block_spans(std::string_view text) {
  std::vector<Span> spans;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const Span line = trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    if (!line.empty()) spans.push_back(line);
    begin = end + 1;
  }
  return spans;
}

Result<BlockRules> BlockRules::load(const DataSet&, Vocabulary&) { return BlockRules(); }

void BlockRules::classify(std::string_view, const std::vector<Token>&, std::vector<TextBlock>&) const {}

}  // namespace dossier
