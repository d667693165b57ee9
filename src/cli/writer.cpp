// Standard output or a file, and whether a person looks at it.
// Tested by tests/cli/program_test.cpp, which runs the program.
#include "cli/writer.h"

#include <unistd.h>

#include "cli/messages.h"

namespace dossier {

Result<Writer> Writer::open(const OutputConfig& config) {
  auto output = Output::open(config.path);
  if (!output) return output.error();
  const bool is_terminal = !config.path && isatty(STDOUT_FILENO) == 1;
  return Writer(std::move(output).value(), config.pretty || is_terminal);
}

bool Writer::finish() {
  if (result_ == WriteResult::kWritten) note(output_.finish());
  return result_ != WriteResult::kFailed;
}

bool Writer::note(WriteResult result) {
  if (result_ != WriteResult::kWritten) return false;
  result_ = result;
  if (result == WriteResult::kFailed) say("the output cannot be written");
  return result == WriteResult::kWritten;
}

}  // namespace dossier
