#pragma once
// The tables of tests/cases: a row is an input, the expectation and a note.
#include <string>
#include <vector>

namespace dossier::test {

struct Case {
  std::string place;  // file:line, for messages
  std::vector<std::string> cells;
};

// All rows. Cells may hold \n, \t and \\ as escapes. A missing or empty table throws, so that it cannot pass
// unseen.
std::vector<Case> cases(const std::string& file);

}  // namespace dossier::test
