// A walk without recursion: a stack of half-read folders.
// Tested by tests/read/folder_test.cpp.
#include "read/folder.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "read/decode.h"

namespace dossier {
namespace fs = std::filesystem;
namespace {

std::string lower_ascii(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

bool is_left_out(const fs::path& name) {
  return name.native().starts_with('.') || lower_ascii(name.native()) == "readme.md";
}

Error unreadable(std::string path, const std::string& why) {
  return {std::move(path), "cannot be read: " + why};
}

}  // namespace

std::string utf8_name(const fs::path& path) { return decode_utf8(path.generic_string()).text; }

std::string last_name(const fs::path& path) {
  const fs::path clean = path.lexically_normal();
  return utf8_name(clean.has_filename() ? clean.filename() : clean.parent_path().filename());
}

FileKind kind_of(const fs::path& file) {
  const std::string ending = lower_ascii(file.extension().native());
  if (ending == ".txt" || ending == ".md") return FileKind::kArticle;
  return ending == ".jsonl" ? FileKind::kJsonLines : FileKind::kOther;
}

FolderWalk::FolderWalk(const fs::path& folder) { unread_ = enter(folder, ""); }

std::optional<Error> FolderWalk::enter(const fs::path& folder, std::string path) {
  std::error_code error;
  fs::directory_iterator it(folder, error);
  if (error) return unreadable(path.empty() ? last_name(folder) : path, error.message());
  Level level{folder, std::move(path), {}};
  for (; it != fs::directory_iterator(); it.increment(error)) {
    const fs::path name = it->path().filename();
    if (is_left_out(name)) continue;
    std::error_code fault;
    Entry entry{it->path(), utf8_name(name), name.native(), it->is_directory(fault), {}};
    if (fault && fault != std::errc::no_such_file_or_directory) entry.fault = fault.message();
    if (entry.is_folder) entry.sort_by += '/';
    level.entries.push_back(std::move(entry));
    if (error) break;
  }
  std::sort(level.entries.begin(), level.entries.end(),
            [](const Entry& left, const Entry& right) { return left.sort_by > right.sort_by; });
  levels_.push_back(std::move(level));
  if (error) return unreadable(levels_.back().path, error.message());
  return std::nullopt;
}

bool FolderWalk::is_above(const fs::path& folder) const {
  std::error_code error;
  return std::any_of(levels_.begin(), levels_.end(),
                     [&](const Level& level) { return fs::equivalent(level.folder, folder, error); });
}

std::optional<FolderStep> FolderWalk::step_into(const Entry& entry, const std::string& path) {
  if (entry.is_folder) {
    if (is_above(entry.file)) return Error{path, "symbolic link to a folder above it"};
    if (auto fault = enter(entry.file, path + "/")) return std::move(*fault);
    return std::nullopt;
  }
  if (kind_of(entry.file) == FileKind::kOther) return std::nullopt;
  if (!entry.fault.empty()) return unreadable(path, entry.fault);
  std::error_code error;
  const fs::file_status status = fs::status(entry.file, error);
  if (fs::is_other(status)) return Error{path, "not a regular file"};  // a pipe would make the run wait
  return InputFile{entry.file, path};
}

std::optional<FolderStep> FolderWalk::next() {
  if (unread_) return *std::exchange(unread_, std::nullopt);
  while (!levels_.empty()) {
    Level& level = levels_.back();
    if (level.entries.empty()) {
      levels_.pop_back();
      continue;
    }
    const Entry entry = std::move(level.entries.back());
    level.entries.pop_back();
    if (auto step = step_into(entry, level.path + entry.name)) return step;
  }
  return std::nullopt;
}

}  // namespace dossier
