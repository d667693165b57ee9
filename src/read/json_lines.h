#pragma once
// A stream of JSON Lines, an article a line.
#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "read/item.h"

namespace dossier {

class JsonLines {
 public:
  // `path` is the file's, nothing for standard input. Lines above `max_bytes` are told and never held.
  JsonLines(std::unique_ptr<std::istream> owned, std::istream& in, std::optional<std::string> path,
            std::uint64_t max_bytes);

  // The next line that is not blank, or nothing at the end.
  std::optional<ReadItem> next();

 private:
  enum class LineState { kRead, kTooLong, kEnd };
  LineState read_line();
  bool fill();
  ReadItem failed(std::string problem) const;
  ReadItem item_of_line();

  std::unique_ptr<std::istream> owned_;
  std::istream* in_;
  std::optional<std::string> path_;
  std::uint64_t max_bytes_;
  std::uint64_t number_ = 0;  // of the current line, from 1
  std::string line_;
  std::vector<char> buffer_;
  std::size_t at_ = 0;  // the unread part of the buffer
  std::size_t end_ = 0;
};

}  // namespace dossier
