#pragma once
// The evidence of a part, for the reduce step alone: compact, with words as rows of numbers.
#include "dossier/evidence.h"
#include "report/json_writer.h"

namespace dossier {

// An object. A word is five numbers: begin, end, word, key, role.
void write_evidence(const Evidence& evidence, JsonWriter& json);

}  // namespace dossier
