#pragma once
// A report's documents as a gold standard: where a project's own fixtures begin, to be corrected by hand.
#include <string>

#include "dossier/comparison.h"

namespace dossier {

// One document a line, in the format that `score_report` reads. Names are those of the run's entities.
std::string gold_lines(const Report& report);

}  // namespace dossier
