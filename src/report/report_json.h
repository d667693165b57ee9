#pragma once
// The whole report as JSON: the contract's keys in the contract's order.
#include <string>

#include "dossier/comparison.h"

namespace dossier {

// `explain` adds "rule" to whatever a rule or a line of data made. Ends with a line break.
std::string report_json(const Report& report, bool explain, bool pretty);

}  // namespace dossier
