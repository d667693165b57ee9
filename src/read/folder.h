#pragma once
// Which files of a folder are read, and in which order.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/error.h"

namespace dossier {

enum class FileKind { kArticle, kJsonLines, kOther };

// By the ending, in any case: .txt and .md are articles, .jsonl is JSON Lines.
FileKind kind_of(const std::filesystem::path& file);

struct InputFile {
  std::filesystem::path file;  // to open it
  std::string path;            // below the folder that was given, with '/', valid UTF-8
};

// One step of the walk: a file, or why there is none.
using FolderStep = Result<InputFile>;

// Walks a folder and everything below it in the order of the path's bytes; it holds the names of one folder a
// level and no more. Symbolic links are followed, one that leads back to a folder above it is a problem.
// Left out without a word: hidden names, README.md (it is about the folder), endings that are no article's.
class FolderWalk {
 public:
  explicit FolderWalk(const std::filesystem::path& folder);
  std::optional<FolderStep> next();

 private:
  struct Entry {
    std::filesystem::path file;
    std::string name;     // valid UTF-8
    std::string sort_by;  // the name's bytes, with '/' at a folder's end
    bool is_folder = false;
    std::string fault;  // why the entry cannot be asked what it is
  };
  struct Level {
    std::filesystem::path folder;
    std::string path;            // below the folder that was given, with '/' at the end; empty at the top
    std::vector<Entry> entries;  // in reverse order: the next one is the last
  };

  std::optional<Error> enter(const std::filesystem::path& folder, std::string path);
  bool is_above(const std::filesystem::path& folder) const;
  std::optional<FolderStep> step_into(const Entry& entry, const std::string& path);

  std::vector<Level> levels_;
  std::optional<Error> unread_;  // the top folder's
};

// The name's bytes where they are UTF-8, else with U+FFFD.
std::string utf8_name(const std::filesystem::path& path);
// The last name of a path that the user gave, so that the report holds no path of the machine.
std::string last_name(const std::filesystem::path& path);

}  // namespace dossier
