#pragma once
// The reduce step: the documents of a run, or of many parts, become one report.
#include <vector>

#include "dossier/comparison.h"

namespace dossier {

// Compares the documents and makes the whole report. The order of `documents` and `problems` does not matter,
// nor how they came together: any split into parts gives the same report. Spans are already in `unit`; each
// document's `problems` are used up.
Report merge(std::vector<DocumentReport> documents, std::vector<Problem> problems, OffsetUnit unit);

}  // namespace dossier
