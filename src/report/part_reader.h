#pragma once
// Reads the lines of --format jsonl back.
#include <optional>
#include <string_view>
#include <vector>

#include "dossier/error.h"
#include "dossier/report.h"

namespace dossier {

struct Part {
  std::optional<DocumentReport> document;  // none for an input that gave none
  std::vector<Problem> problems;           // then its problems; else they are the document's
  OffsetUnit offsets = OffsetUnit::kCodepoint;
  bool explained = false;  // written with --explain
};

// Reads one line as part_json wrote it: writing it again gives the same bytes. The error's reason names the
// key that is not as it should be.
Result<Part> read_part(std::string_view line);

}  // namespace dossier
