// Messages on standard error.
// Tested by tests/cli/program_test.cpp.
#include "cli/messages.h"

#include <iostream>
#include <sstream>

namespace dossier {

void say(const std::string& message) {
  std::istringstream lines(message);
  std::string out;
  for (std::string line; std::getline(lines, line);) out += "dossier: " + line + "\n";
  std::cerr << out;
}

void say(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems)
    say(problem.path.value_or("-") + ": " + problem.problem + " (" + problem.action + ")");
}

}  // namespace dossier
