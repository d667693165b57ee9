#pragma once
// One article as it was read: the analyzer's input.
#include <optional>
#include <string>

namespace dossier {

struct Article {
  std::string id;                    // path below the folder without its ending, or the "id" of a JSON line
  std::optional<std::string> path;   // relative to the folder that was given; nothing for standard input
  std::string sha256;                // of the file's bytes, or of `text` for JSON lines; 64 hex digits
  std::string text;                  // valid UTF-8 without a byte order mark
  std::optional<std::string> title;  // metadata of a JSON line
  std::optional<std::string> published;  // YYYY-MM-DD, from metadata or --dates
  std::optional<std::string> source;     // the outlet, from metadata
  std::string language = "en";
};

}  // namespace dossier
