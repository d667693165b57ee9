#pragma once
// The command line in two steps: words become a Command here (pure), the command is run by commands.h.
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "dossier/analyzer.h"
#include "dossier/error.h"
#include "dossier/report.h"

namespace dossier {

enum class Format : std::uint8_t { kJson, kJsonLines, kTimeml };

// Where a report goes and how it looks.
struct OutputConfig {
  std::optional<std::filesystem::path> path;  // -o; nothing for standard output
  bool pretty = false;                        // --pretty; without it, pretty on a terminal
};

// `dossier INPUT...`
struct RunConfig {
  std::vector<std::string> inputs;
  AnalyzerOptions analyzer;
  std::optional<std::filesystem::path> dates;  // --dates FILE
  std::uint64_t max_bytes = 0;
  Format format = Format::kJson;
  OffsetUnit offsets = OffsetUnit::kCodepoint;
  bool explain = false;
  unsigned threads = 1;  // at least one
  OutputConfig output;
};

// `dossier merge PART...`
struct MergeConfig {
  std::vector<std::string> parts;
  OutputConfig output;
};

// `dossier check --gold GOLD INPUT...`, or --write GOLD
struct CheckConfig {
  std::vector<std::string> inputs;
  AnalyzerOptions analyzer;
  std::optional<std::filesystem::path> dates;  // --dates FILE
  std::uint64_t max_bytes = 0;
  std::optional<std::filesystem::path> gold;  // one of these two is there
  std::optional<std::filesystem::path> write;
  std::optional<std::filesystem::path> across;  // --across FILE; without it, across.json beside the gold
  std::vector<std::pair<std::string, double>> minimums;  // by row, in [0, 1]
};

struct HelpCommand {
  std::string text;
};
struct VersionCommand {};

using Command = std::variant<RunConfig, MergeConfig, CheckConfig, HelpCommand, VersionCommand>;

// `words` are the arguments after the program's name. The error's reason is a sentence for the user; a
// misspelt option comes with the one that was meant.
Result<Command> parse_command(const std::vector<std::string>& words);

}  // namespace dossier
