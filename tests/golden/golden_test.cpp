// Runs of the whole program whose reports were written by hand: tests/golden/NAME holds `in`, `options`,
// `exit_code` and `report.json`. The bytes must be equal once the white space between the tokens is gone.
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/program.h"
#include "support/temp_folder.h"

namespace dossier::test {
namespace {

namespace fs = std::filesystem;

TEST(Golden, ReportsAreThoseWrittenByHand) {
  int runs = 0;
  for (const auto& folder : fs::directory_iterator(DOSSIER_GOLDEN)) {
    if (!fs::exists(folder.path() / "report.json")) continue;
    std::vector<std::string> words;
    std::istringstream options(bytes_of(folder.path() / "options"));
    for (std::string word; options >> word;) words.push_back(word);
    words.push_back((folder.path() / "in").string());
    const Ran ran = dossier(words);
    EXPECT_EQ(std::to_string(ran.exit_code) + "\n", bytes_of(folder.path() / "exit_code")) << folder.path();
    const auto expected = nlohmann::ordered_json::parse(bytes_of(folder.path() / "report.json"));
    EXPECT_EQ(ran.out, expected.dump() + "\n") << folder.path();
    ++runs;
  }
  EXPECT_GT(runs, 0);
}

}  // namespace
}  // namespace dossier::test
