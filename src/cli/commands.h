#pragma once
// Runs what the command line asks for.
#include <string>
#include <vector>

#include "cli/options.h"

namespace dossier {

// Exit codes; report.md and the README tell them.
inline constexpr int kDone = 0;
inline constexpr int kDoneWithFailures = 1;  // an input could not be read
inline constexpr int kNothingDone = 2;       // wrong usage or nothing to read; nothing written

int run_report(const RunConfig& config);
int run_merge(const MergeConfig& config);
int run_check(const CheckConfig& config);

}  // namespace dossier
