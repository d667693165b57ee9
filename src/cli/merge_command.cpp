// `dossier merge PART...`: the lines of --format jsonl become the report.
// Tested by tests/cli/merge_test.cpp, which runs the program.
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/writer.h"
#include "merge/merge.h"
#include "read/folder.h"
#include "read/lines.h"
#include "report/offsets.h"
#include "report/part_reader.h"
#include "report/report_json.h"

namespace dossier {
namespace {

// What all parts together hold.
struct Parts {
  std::vector<DocumentReport> documents;
  std::vector<Problem> problems;
  std::optional<OffsetUnit> offsets;
  bool explained = false;
  bool failed = false;  // a part or a line could not be read

  void tell(const std::string& place, const std::string& reason) {
    problems.push_back({place, reason, "left out"});
    say({problems.back()});
    failed = true;
  }
};

// The error is a part that must not be joined with those before it.
std::optional<Error> add(Part part, const std::string& place, Parts& parts) {
  parts.problems.insert(parts.problems.end(), part.problems.begin(), part.problems.end());
  if (!part.document) return std::nullopt;
  if (parts.offsets && *parts.offsets != part.offsets)
    return Error{place, "offsets are " + std::string(unit_name(part.offsets)) + ", but " +
                            std::string(unit_name(*parts.offsets)) + " before"};
  parts.offsets = part.offsets;
  parts.explained = parts.explained || part.explained;
  parts.documents.push_back(std::move(*part.document));
  return std::nullopt;
}

std::optional<Error> read_lines(std::istream& in, const std::string& path, Parts& parts) {
  LineReader lines(in, UINT32_MAX);
  while (auto line = lines.next()) {
    const std::string place = path + ":" + std::to_string(line->number);
    auto part = line->is_too_long ? Result<Part>(Error{"", "longer than 4 GiB"}) : read_part(line->text);
    if (!part)
      parts.tell(place, part.error().reason);
    else if (auto error = add(std::move(part).value(), place, parts))
      return error;
  }
  if (lines.has_failed()) parts.tell(path, "cannot be read further");
  return std::nullopt;
}

std::optional<Error> read_file(const std::string& name, Parts& parts) {
  if (name == "-") return read_lines(std::cin, name, parts);
  const std::string path = last_name(name);
  std::ifstream in(name, std::ios::binary);
  if (in && in.peek() != std::ifstream::traits_type::eof()) return read_lines(in, path, parts);
  if (!in.eof()) parts.tell(path, "cannot be read: " + std::generic_category().message(errno));
  return std::nullopt;
}

}  // namespace

int run_merge(const MergeConfig& config) {
  Parts parts;
  for (const std::string& part : config.parts) {
    if (const auto error = read_file(part, parts)) {
      say(error->message());
      return kNothingDone;
    }
  }
  if (parts.documents.empty()) {
    say("no document in the parts");
    return kNothingDone;
  }
  auto writer = Writer::open(config.output);
  if (!writer) {
    say(writer.error().message());
    return kNothingDone;
  }
  const Report report = merge(std::move(parts.documents), std::move(parts.problems), *parts.offsets);
  writer.value().write(report_json(report, parts.explained, writer.value().is_pretty()));
  if (!writer.value().finish()) return kNothingDone;
  return parts.failed ? kDoneWithFailures : kDone;
}

}  // namespace dossier
