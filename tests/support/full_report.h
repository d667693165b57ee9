#pragma once
// A document in which every field of the report is set.
#include "dossier/report.h"

namespace dossier::test {

DocumentReport full_document();

}  // namespace dossier::test
