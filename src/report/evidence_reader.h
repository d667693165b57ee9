#pragma once
// Reads the evidence of a part back.
#include "dossier/error.h"
#include "dossier/report.h"
#include "report/json_value.h"

namespace dossier {

// `document` is the part's document without its evidence: whatever the evidence points to has to be there, so
// that the reduce step need not ask. The error's reason names the key that is not as it should be.
Result<Evidence> read_evidence(const JsonValue& json, const DocumentReport& document);

}  // namespace dossier
