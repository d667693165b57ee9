#pragma once
// Where a report is written: standard output, or a file that appears whole or not at all.
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "dossier/error.h"

namespace dossier {

enum class WriteResult { kWritten, kBrokenPipe, kFailed };

class Output {
 public:
  // No path: standard output. A file is written beside its place under another name until `finish`; a device
  // or a pipe is written directly.
  static Result<Output> open(const std::optional<std::filesystem::path>& path);

  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  ~Output();  // removes what was not finished

  WriteResult write(std::string_view bytes);
  // Flushes and puts the file in its place.
  WriteResult finish();

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };
  Output() = default;

  std::unique_ptr<std::FILE, Close> owned_;  // none for standard output
  std::FILE* file_ = nullptr;
  std::filesystem::path place_;
  std::filesystem::path temporary_;  // empty where the place is written directly
};

// Writes a whole file at once, as Output does.
WriteResult write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace dossier
