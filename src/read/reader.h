#pragma once
// All inputs of a run as one stream of articles: folders, files, JSON Lines, standard input.
#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "read/dates_file.h"
#include "read/folder.h"
#include "read/item.h"
#include "read/json_lines.h"

namespace dossier {

inline constexpr std::uint64_t kDefaultMaxBytes = 64ULL << 20U;

struct ReadOptions {
  std::uint64_t max_bytes = kDefaultMaxBytes;  // of one article: a file, or a line of JSON Lines
  PublishedDates dates;                        // by path or id; stronger than what a JSON line says
};

// Reads one article at a time, so that memory does not grow with their number. The inputs come in the order
// of their bytes, whatever the order in which they were given; "-" is standard input. Nothing is fatal: what
// cannot be read is told in an item of its own and the rest goes on.
class Reader {
 public:
  // `standard_input` must outlive the reader.
  Reader(std::vector<std::string> inputs, ReadOptions options, std::istream& standard_input);

  // The next input, or nothing at the end.
  std::optional<ReadItem> next();

 private:
  std::optional<ReadItem> next_raw();
  std::optional<ReadItem> open(const std::string& input);
  std::optional<ReadItem> open(const InputFile& file);
  void set_published(ReadItem& item) const;

  ReadOptions options_;
  std::istream* standard_input_;
  std::vector<std::string> inputs_;  // in reverse order: the next one is the last
  std::optional<FolderWalk> folder_;
  std::optional<JsonLines> lines_;
};

}  // namespace dossier
