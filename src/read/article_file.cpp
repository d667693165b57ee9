// Reads a file's bytes and decodes them.
// Tested by tests/read/reader_test.cpp.
#include "read/article_file.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "dossier/error.h"
#include "read/decode.h"
#include "read/sha256.h"

namespace dossier {
namespace fs = std::filesystem;
namespace {

std::string id_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::size_t dot = path.rfind('.');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  return dot == std::string::npos || dot <= name ? path : path.substr(0, dot);
}

Error too_large(std::uint64_t max_bytes) {
  return {"", "larger than --max-bytes " + std::to_string(max_bytes)};
}

Result<std::string> read_bytes(const fs::path& file, std::uint64_t max_bytes) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (status.type() == fs::file_type::not_found) return Error{"", "no such file or folder"};
  if (error) return Error{"", "cannot be read: " + error.message()};
  if (!fs::is_regular_file(status)) return Error{"", "not a regular file"};
  const std::uint64_t size = fs::file_size(file, error);
  if (!error && size > max_bytes) return too_large(max_bytes);
  std::ifstream in(file, std::ios::binary);
  if (!in) return Error{"", "cannot be read: " + std::generic_category().message(errno)};
  std::string bytes(size + 1, '\0');  // one more, to see a file that has grown
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (in.bad()) return Error{"", "cannot be read to its end"};
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  if (bytes.size() > max_bytes) return too_large(max_bytes);
  return bytes;
}

}  // namespace

ReadItem failed_item(std::string place, std::string problem) {
  ReadItem item{std::move(place), {}, {}, true};
  item.tell(std::move(problem), "left out");
  return item;
}

ReadItem read_article_file(const InputFile& file, std::uint64_t max_bytes) {
  auto bytes = read_bytes(file.file, max_bytes);
  if (!bytes) return failed_item(file.path, bytes.error().reason);
  ReadItem item{file.path, Article{}, {}, false};
  item.article->id = id_of(file.path);
  item.article->path = file.path;
  item.article->sha256 = sha256(bytes.value());
  Decoded decoded = decode(std::move(bytes).value());
  item.article->text = std::move(decoded.text);
  for (Problem& problem : decoded.problems) item.tell(std::move(problem.problem), std::move(problem.action));
  return item;
}

}  // namespace dossier
