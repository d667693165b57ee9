#pragma once
// A folder for one test, removed at its end.
#include <filesystem>
#include <string>
#include <string_view>

namespace dossier::test {

class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::string at(std::string_view name) const { return (path_ / name).string(); }
  // Writes a file, with the folders above it; gives its path back.
  std::string write(std::string_view name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

// A file's bytes; throws where there is none.
std::string bytes_of(const std::filesystem::path& file);

}  // namespace dossier::test
