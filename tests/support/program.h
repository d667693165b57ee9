#pragma once
// Runs the real program.
#include <string>
#include <utility>
#include <vector>

namespace dossier::test {

struct Ran {
  int exit_code = -1;  // 128 + signal where one ended it
  std::string out;
  std::string err;
};

struct RunWith {
  std::string input;                                             // standard input
  std::vector<std::pair<std::string, std::string>> environment;  // added to ours
  bool closed_pipe = false;  // standard output is a pipe that nobody reads
};

// `dossier` with these arguments.
Ran dossier(const std::vector<std::string>& arguments, const RunWith& with = {});
// Another program of the machine, found on the PATH.
Ran program(std::vector<std::string> words, const RunWith& with = {});

}  // namespace dossier::test
