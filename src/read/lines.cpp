// Reads blocks and looks for line ends in them.
// Tested by tests/read/json_lines_test.cpp.
#include "read/lines.h"

#include <cstring>

namespace dossier {
namespace {

constexpr std::size_t kBuffer = 1U << 16U;

}  // namespace

LineReader::LineReader(std::istream& in, std::uint64_t max_bytes)
    : in_(&in), max_bytes_(max_bytes), buffer_(kBuffer) {}

bool LineReader::fill() {
  in_->read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  at_ = 0;
  end_ = static_cast<std::size_t>(in_->gcount());
  return end_ > 0;
}

std::optional<Line> LineReader::next() {
  if (at_ == end_ && !fill()) return std::nullopt;
  Line line{++number_, {}, false};
  do {
    const char* const begin = buffer_.data() + at_;
    const auto* const newline = static_cast<const char*>(std::memchr(begin, '\n', end_ - at_));
    const std::size_t size = newline == nullptr ? end_ - at_ : static_cast<std::size_t>(newline - begin);
    line.is_too_long = line.is_too_long || line.text.size() + size > max_bytes_;
    if (line.is_too_long)
      line.text.clear();
    else
      line.text.append(begin, size);
    at_ += size;
    if (newline != nullptr) {
      ++at_;
      break;
    }
  } while (fill());
  return line;
}

}  // namespace dossier
