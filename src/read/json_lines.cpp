// Reads each line as an article.
// Tested by tests/read/json_lines_test.cpp and tests/fuzz.
#include "read/json_lines.h"

#include <string_view>
#include <utility>

#include "read/decode.h"
#include "read/json_line.h"

namespace dossier {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

bool is_utf16(std::string_view line) { return line.starts_with("\xFF\xFE") || line.starts_with("\xFE\xFF"); }

}  // namespace

JsonLines::JsonLines(std::unique_ptr<std::istream> file, std::string path, std::uint64_t max_bytes)
    : file_(std::move(file)), lines_(*file_, max_bytes), path_(std::move(path)), max_bytes_(max_bytes) {}

JsonLines::JsonLines(std::istream& standard_input, std::uint64_t max_bytes)
    : lines_(standard_input, max_bytes), max_bytes_(max_bytes) {}

std::string JsonLines::place_of(std::uint64_t line) const {
  return path_.value_or("-") + ":" + std::to_string(line);
}

ReadItem JsonLines::failed(std::uint64_t line, std::string problem) const {
  ReadItem item{place_of(line), {}, {}, true};
  item.tell(std::move(problem), "left out");
  return item;
}

ReadItem JsonLines::item_of(Line line) const {
  Decoded decoded = decode_utf8(std::move(line.text));
  auto article = read_json_line(decoded.text);
  if (!article) return failed(line.number, article.error().reason);
  ReadItem item{place_of(line.number), std::move(article).value(), {}, false};
  item.article->path = path_;
  for (Problem& problem : decoded.problems) item.tell(std::move(problem.problem), std::move(problem.action));
  if (auto problem = nul_problem(item.article->text)) item.tell(problem->problem, problem->action);
  return item;
}

std::optional<ReadItem> JsonLines::next() {
  while (!is_at_end_) {
    auto line = lines_.next();
    if (!line) break;
    last_ = line->number;
    if (line->is_too_long) return failed(last_, "longer than --max-bytes " + std::to_string(max_bytes_));
    if (last_ == 1 && is_utf16(line->text)) {
      is_at_end_ = true;  // every line after it would be broken too
      return failed(last_, "UTF-16, but JSON Lines are UTF-8");
    }
    if (last_ == 1 && line->text.starts_with(kUtf8Mark)) line->text.erase(0, kUtf8Mark.size());
    if (!is_blank(line->text)) return item_of(std::move(*line));
  }
  if (!is_at_end_ && lines_.has_failed()) {
    is_at_end_ = true;
    return failed(last_ + 1, "cannot be read further");
  }
  return std::nullopt;
}

}  // namespace dossier
