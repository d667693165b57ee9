#pragma once
// A part of a passage by offsets in the unit of the report.
#include "dossier/report.h"

namespace dossier {

// Requires `part` to lie in the passage, at characters' borders.
Passage part_of(const Passage& passage, Span part, OffsetUnit unit);

}  // namespace dossier
