// Words to a command, the command to an exit code.
#include <csignal>
#include <iostream>
#include <string>
#include <variant>
#include <vector>

#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "report/version.h"

namespace {

using namespace dossier;

struct Run {
  int operator()(const RunConfig& config) const { return run_report(config); }
  int operator()(const MergeConfig& config) const { return run_merge(config); }
  int operator()(const CheckConfig& config) const { return run_check(config); }
  int operator()(const HelpCommand& help) const {
    std::cout << help.text;
    return kDone;
  }
  int operator()(const VersionCommand&) const {
    std::cout << "dossier " << kVersion << '\n';
    return kDone;
  }
};

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // writing says so instead
  std::ios::sync_with_stdio(false);
  const auto command = parse_command({argv + 1, argv + argc});
  if (!command) {
    say(command.error().message());
    return kNothingDone;
  }
  return std::visit(Run{}, command.value());
}
