#pragma once
// A stream cut into lines of bounded length.
#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace dossier {

struct Line {
  std::uint64_t number = 0;  // from 1
  std::string text;          // without its end; empty where it is too long
  bool is_too_long = false;
};

class LineReader {
 public:
  // Lines of more than `max_bytes` are told and never held. `in` must outlive the reader.
  LineReader(std::istream& in, std::uint64_t max_bytes);

  // The next line, or nothing at the end.
  std::optional<Line> next();
  // The stream ended by a fault, not by its end.
  bool has_failed() const { return in_->bad(); }

 private:
  bool fill();

  std::istream* in_;
  std::uint64_t max_bytes_;
  std::uint64_t number_ = 0;
  std::vector<char> buffer_;
  std::size_t at_ = 0;  // the unread part of the buffer
  std::size_t end_ = 0;
};

}  // namespace dossier
