// Opens one input after the other.
// Tested by tests/read/reader_test.cpp and tests/cli.
#include "read/reader.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <functional>
#include <string_view>
#include <system_error>
#include <utility>

#include "read/article_file.h"
#include "read/calendar.h"

namespace dossier {
namespace fs = std::filesystem;
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

void leave_out_if_empty(ReadItem& item) {
  if (!item.article || !is_blank(item.article->text)) return;
  item.article.reset();
  item.tell("empty", "left out");
}

}  // namespace

Reader::Reader(std::vector<std::string> inputs, ReadOptions options, std::istream& standard_input)
    : options_(std::move(options)), standard_input_(&standard_input), inputs_(std::move(inputs)) {
  std::sort(inputs_.begin(), inputs_.end(), std::greater<>());
}

void Reader::set_published(ReadItem& item) const {
  Article& article = *item.article;
  auto given = article.path ? options_.dates.find(*article.path) : options_.dates.end();
  if (given == options_.dates.end()) given = options_.dates.find(article.id);
  if (given != options_.dates.end()) {
    article.published = given->second;
  } else if (article.published) {
    auto day = iso_day(*article.published);
    if (!day) item.tell("published is not a date YYYY-MM-DD: " + *article.published, "not used");
    article.published = std::move(day);
  }
}

std::optional<ReadItem> Reader::open(const InputFile& file) {
  if (kind_of(file.file) != FileKind::kJsonLines) return read_article_file(file, options_.max_bytes);
  auto in = std::make_unique<std::ifstream>(file.file, std::ios::binary);
  if (!*in) return failed_item(file.path, "cannot be read: " + std::generic_category().message(errno));
  lines_.emplace(std::move(in), file.path, options_.max_bytes);
  return std::nullopt;
}

std::optional<ReadItem> Reader::open(const std::string& input) {
  if (input == "-") {
    lines_.emplace(*standard_input_, options_.max_bytes);
    return std::nullopt;
  }
  const fs::path path(input);
  std::error_code error;
  if (fs::is_directory(path, error)) {
    folder_.emplace(path);
    return std::nullopt;
  }
  const bool is_there = fs::exists(path, error) && !error;
  if (is_there && kind_of(path) == FileKind::kOther)
    return failed_item(last_name(path), "not .txt, .md or .jsonl, nor a folder");
  if (!is_there && !error) return failed_item(last_name(path), "no such file or folder");
  return open(InputFile{path, last_name(path)});
}

std::optional<ReadItem> Reader::next_raw() {
  while (true) {
    if (lines_) {
      if (auto item = lines_->next()) return item;
      lines_.reset();
    } else if (folder_) {
      auto step = folder_->next();
      if (!step) {
        folder_.reset();
      } else if (!*step) {
        return failed_item(step->error().place, step->error().reason);
      } else if (auto item = open(step->value())) {
        return item;
      }
    } else if (!inputs_.empty()) {
      const std::string input = std::move(inputs_.back());
      inputs_.pop_back();
      if (auto item = open(input)) return item;
    } else {
      return std::nullopt;
    }
  }
}

std::optional<ReadItem> Reader::next() {
  auto item = next_raw();
  if (!item || !item->article) return item;
  leave_out_if_empty(*item);
  if (item->article) set_published(*item);
  return item;
}

}  // namespace dossier
