#pragma once
// What is said to have happened or to be due, by day.
#include "merge/input.h"

namespace dossier {

// An entry for each interval of the calendar that a date expression stands for, in their order.
std::vector<TimelineEntry> make_timeline(const MergeInput& input);

}  // namespace dossier
