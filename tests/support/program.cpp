// fork and exec, with files for the three streams, so that nothing can block.
#include "support/program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <stdexcept>

#include "support/temp_folder.h"

namespace dossier::test {
namespace {

void put_in_place(const std::string& file, int flags, int descriptor) {
  const int opened = open(file.c_str(), flags, 0600);
  if (opened < 0 || dup2(opened, descriptor) < 0) _exit(127);
}

// A pipe whose reading end is closed.
int broken_pipe() {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  close(ends[0]);
  return ends[1];
}

}  // namespace

Ran program(std::vector<std::string> words, const RunWith& with) {
  const TempFolder folder;
  const std::string in = folder.write("in", with.input);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int unread = with.closed_pipe ? broken_pipe() : -1;
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) {
    put_in_place(in, O_RDONLY, STDIN_FILENO);
    put_in_place(folder.at("out"), O_WRONLY | O_CREAT, STDOUT_FILENO);
    put_in_place(folder.at("err"), O_WRONLY | O_CREAT, STDERR_FILENO);
    if (unread >= 0) dup2(unread, STDOUT_FILENO);
    for (const auto& [name, value] : with.environment) setenv(name.c_str(), value.c_str(), 1);
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  if (unread >= 0) close(unread);
  int status = 0;
  if (waitpid(child, &status, 0) != child) throw std::runtime_error("lost the process");
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), bytes_of(folder.at("out")),
          bytes_of(folder.at("err"))};
}

Ran dossier(const std::vector<std::string>& arguments, const RunWith& with) {
  std::vector<std::string> words = {DOSSIER_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return program(std::move(words), with);
}

}  // namespace dossier::test
