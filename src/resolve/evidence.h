#pragma once
// What one document gives to the comparison across documents: its statements and the sentences of its dates.
#include "dossier/report.h"
#include "text/document.h"

namespace dossier {

Evidence gather_evidence(const Document& document, const DocumentReport& report);

}  // namespace dossier
