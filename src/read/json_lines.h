#pragma once
// A stream of JSON Lines, an article a line.
#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>

#include "read/item.h"
#include "read/lines.h"

namespace dossier {

class JsonLines {
 public:
  // A file's stream; `path` is the report's.
  JsonLines(std::unique_ptr<std::istream> file, std::string path, std::uint64_t max_bytes);
  // Standard input, which must outlive this.
  JsonLines(std::istream& standard_input, std::uint64_t max_bytes);

  // The next line that is not blank, or nothing at the end.
  std::optional<ReadItem> next();

 private:
  ReadItem failed(std::uint64_t line, std::string problem) const;
  ReadItem item_of(Line line) const;
  std::string place_of(std::uint64_t line) const;

  std::unique_ptr<std::istream> file_;
  LineReader lines_;
  std::optional<std::string> path_;
  std::uint64_t max_bytes_;
  std::uint64_t last_ = 0;  // number of the last line read
  bool is_at_end_ = false;
};

}  // namespace dossier
