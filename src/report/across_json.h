#pragma once
// What the comparison of the documents tells, as JSON: the report's members from "entities" to "gaps".
#include "dossier/comparison.h"
#include "report/json_writer.h"

namespace dossier {

// Writes members, without the brackets of the object that they are in.
void write_comparison(const Report& report, JsonWriter& json);

}  // namespace dossier
