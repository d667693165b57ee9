// Cuts a stream into lines of bounded length and reads each.
// Tested by tests/read/json_lines_test.cpp and tests/fuzz.
#include "read/json_lines.h"

#include <cstring>
#include <string_view>
#include <utility>

#include "read/decode.h"
#include "read/json_line.h"

namespace dossier {
namespace {

constexpr std::size_t kBuffer = 1U << 16U;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

bool is_utf16(std::string_view line) { return line.starts_with("\xFF\xFE") || line.starts_with("\xFE\xFF"); }

}  // namespace

JsonLines::JsonLines(std::unique_ptr<std::istream> owned, std::istream& in, std::optional<std::string> path,
                     std::uint64_t max_bytes)
    : owned_(std::move(owned)), in_(&in), path_(std::move(path)), max_bytes_(max_bytes), buffer_(kBuffer) {}

bool JsonLines::fill() {
  in_->read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  at_ = 0;
  end_ = static_cast<std::size_t>(in_->gcount());
  return end_ > 0;
}

JsonLines::LineState JsonLines::read_line() {
  line_.clear();
  if (at_ == end_ && !fill()) return LineState::kEnd;
  ++number_;
  bool too_long = false;
  do {
    const char* const begin = buffer_.data() + at_;
    const auto* const newline = static_cast<const char*>(std::memchr(begin, '\n', end_ - at_));
    const std::size_t size = newline == nullptr ? end_ - at_ : static_cast<std::size_t>(newline - begin);
    too_long = too_long || line_.size() + size > max_bytes_;
    if (!too_long) line_.append(begin, size);
    at_ += size;
    if (newline != nullptr) {
      ++at_;
      break;
    }
  } while (fill());
  return too_long ? LineState::kTooLong : LineState::kRead;
}

ReadItem JsonLines::failed(std::string problem) const {
  ReadItem item{path_.value_or("-") + ":" + std::to_string(number_), {}, {}, true};
  item.tell(std::move(problem), "left out");
  return item;
}

ReadItem JsonLines::item_of_line() {
  Decoded line = decode_utf8(std::move(line_));
  auto article = read_json_line(line.text);
  if (!article) return failed(article.error().reason);
  ReadItem item{path_.value_or("-") + ":" + std::to_string(number_), std::move(article).value(), {}, false};
  item.article->path = path_;
  for (Problem& problem : line.problems) item.tell(std::move(problem.problem), std::move(problem.action));
  if (auto problem = nul_problem(item.article->text)) item.tell(problem->problem, problem->action);
  return item;
}

std::optional<ReadItem> JsonLines::next() {
  while (true) {
    switch (read_line()) {
      case LineState::kEnd:
        if (in_->bad()) {
          in_->clear(std::ios::eofbit);
          return failed("cannot be read further");
        }
        return std::nullopt;
      case LineState::kTooLong:
        return failed("longer than --max-bytes " + std::to_string(max_bytes_));
      case LineState::kRead:
        break;
    }
    if (number_ == 1 && is_utf16(line_)) {
      in_->setstate(std::ios::eofbit);
      at_ = end_;
      return failed("UTF-16; JSON Lines are UTF-8");
    }
    if (number_ == 1 && line_.starts_with(kUtf8Mark)) line_.erase(0, kUtf8Mark.size());
    if (!is_blank(line_)) return item_of_line();
  }
}

}  // namespace dossier
