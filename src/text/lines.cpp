// Cuts a text at its line breaks and joins what a mail program or an archive wrapped.
// Tested by tests/text/lines_test.cpp.
#include "text/lines.h"

#include <algorithm>

#include "text/token_shape.h"

namespace dossier {
namespace {

// A line this long may have been wrapped; a shorter one ended by itself.
constexpr std::uint32_t kWrapWidth = 45;

struct Line {
  Span span;
  bool after_blank = true;  // an empty line, or nothing, stands before it
};

// A line's end is looked for backwards over ASCII; white space beyond it can only be told from its first
// byte.
Span trimmed(std::string_view text, Span line) {
  std::uint32_t begin = line.begin;
  for (std::uint32_t space = 1; begin < line.end && space != 0; begin += space)
    space = white_space_at(text, begin);
  std::uint32_t end = line.end;
  const auto last = [&] { return static_cast<unsigned char>(text[end - 1]); };
  while (end > begin && last() <= ' ') --end;
  if (end > begin && last() >= 0x80) {
    end = begin;
    for (std::uint32_t at = begin; at < line.end;) {
      const std::uint32_t space = white_space_at(text, at);
      at += std::max(space, 1U);
      if (space == 0) end = at;
    }
  }
  return begin < end ? Span{begin, end} : Span{line.begin, line.begin};
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  bool after_blank = true;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Span line = trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    if (!line.empty()) lines.push_back({line, after_blank});
    after_blank = line.empty();
    begin = end + 1;
  }
  return lines;
}

// The second line goes on with the first one's sentence.
bool goes_on(std::string_view text, const Line& first, const Line& second) {
  const char next = text[second.span.begin];
  return !second.after_blank && first.span.size() >= kWrapWidth && next >= 'a' && next <= 'z';
}

// At least a third of the neighbouring lines, and three of them, go on in the next one.
bool is_wrapped(std::string_view text, const std::vector<Line>& lines) {
  std::size_t neighbours = 0, wrapped = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    neighbours += lines[i + 1].after_blank ? 0 : 1;
    wrapped += goes_on(text, lines[i], lines[i + 1]) ? 1 : 0;
  }
  return wrapped >= 3 && 3 * wrapped >= neighbours;
}

std::uint32_t usual_width(const std::vector<Line>& lines) {
  std::vector<std::uint32_t> sizes;
  sizes.reserve(lines.size());
  for (const Line& line : lines) sizes.push_back(line.span.size());
  const auto at = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() * 3 / 4);
  std::nth_element(sizes.begin(), at, sizes.end());
  return *at;
}

}  // namespace

std::vector<Span> block_spans(std::string_view text) {
  const std::vector<Line> lines = lines_of(text);
  std::vector<Span> spans;
  const bool wrapped = is_wrapped(text, lines);
  const std::uint32_t full = wrapped ? usual_width(lines) * 3 / 4 : 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (wrapped && !lines[i].after_blank && lines[i - 1].span.size() >= full)
      spans.back().end = lines[i].span.end;
    else
      spans.push_back(lines[i].span);
  }
  return spans;
}

}  // namespace dossier
