#pragma once
// What the program says to its user: on standard error, one line each, its own name in front.
#include <string>
#include <vector>

#include "dossier/report.h"

namespace dossier {

void say(const std::string& message);  // a line for each line of the message
void say(const std::vector<Problem>& problems);

}  // namespace dossier
