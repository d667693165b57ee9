// A temporary file in the same folder, then rename, which POSIX makes atomic.
// Tested by tests/cli/output_test.cpp and tests/cli/program_test.cpp.
#include "cli/output.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace dossier {
namespace fs = std::filesystem;
namespace {

WriteResult failure() { return errno == EPIPE ? WriteResult::kBrokenPipe : WriteResult::kFailed; }

// A link's target is replaced, not the link.
fs::path target_of(const fs::path& path) {
  std::error_code error;
  fs::path target = fs::weakly_canonical(path, error);
  return error ? path : target;
}

}  // namespace

void Output::Close::operator()(std::FILE* file) const { std::fclose(file); }

Result<Output> Output::open(const std::optional<fs::path>& path) {
  Output output;
  if (!path) {
    output.file_ = stdout;
    return output;
  }
  std::error_code error;
  const fs::file_status status = fs::status(*path, error);
  if (fs::is_directory(status)) return Error{path->string(), "is a folder"};
  output.place_ = target_of(*path);
  const bool direct = fs::exists(status) && !fs::is_regular_file(status);
  fs::path open_at = output.place_;
  if (!direct) {
    open_at = output.place_.parent_path() /
              ("." + output.place_.filename().string() + "." + std::to_string(getpid()) + ".part");
    output.temporary_ = open_at;
  }
  output.owned_.reset(std::fopen(open_at.c_str(), direct ? "wb" : "wbx"));
  output.file_ = output.owned_.get();
  if (output.file_ == nullptr) {
    output.temporary_.clear();
    return Error{path->string(), "cannot be written: " + std::generic_category().message(errno)};
  }
  return output;
}

Output::Output(Output&& other) noexcept
    : owned_(std::move(other.owned_)),
      file_(std::exchange(other.file_, nullptr)),
      place_(std::move(other.place_)),
      temporary_(std::exchange(other.temporary_, {})) {}

Output::~Output() {
  owned_.reset();
  if (temporary_.empty()) return;
  std::error_code error;
  fs::remove(temporary_, error);
}

WriteResult Output::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) return failure();
  return WriteResult::kWritten;
}

WriteResult Output::finish() {
  if (std::fflush(file_) != 0) return failure();
  if (!owned_) return WriteResult::kWritten;
  if (std::fclose(owned_.release()) != 0) return failure();
  if (temporary_.empty()) return WriteResult::kWritten;
  if (std::rename(temporary_.c_str(), place_.c_str()) != 0) return failure();
  temporary_.clear();
  return WriteResult::kWritten;
}

WriteResult write_file(const fs::path& path, std::string_view bytes) {
  auto output = Output::open(path);
  if (!output) return WriteResult::kFailed;
  const WriteResult written = output.value().write(bytes);
  return written == WriteResult::kWritten ? output.value().finish() : written;
}

}  // namespace dossier
