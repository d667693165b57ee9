#pragma once
// One document of the report as JSON: the contract's keys in the contract's order.
#include "dossier/report.h"
#include "report/json_writer.h"

namespace dossier {

// Writes the members of a document, without the brackets, so that a part can add its own.
// `explain` adds "rule" to whatever a rule or a line of data made.
void write_document(const DocumentReport& document, bool explain, JsonWriter& json);

void write_problem(const Problem& problem, JsonWriter& json);

}  // namespace dossier
