// `dossier check` on the sample: what --write writes scores in full against its own report, and minimums
// decide the exit.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "cli/commands.h"
#include "support/temp_folder.h"

namespace dossier {
namespace {

class CheckTest : public testing::Test {
 protected:
  void SetUp() override {
    config_.inputs = {DOSSIER_SAMPLE};
    config_.analyzer.default_date = "2017-05-25";
    config_.max_bytes = 1U << 20U;
  }

  // What run_check prints, its exit code in `code`.
  std::string run(const CheckConfig& config, int& code) {
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    code = run_check(config);
    said_ = testing::internal::GetCapturedStderr();
    return testing::internal::GetCapturedStdout();
  }

  test::TempFolder folder_;
  CheckConfig config_;
  std::string said_;
};

TEST_F(CheckTest, WhatIsWrittenScoresInFull) {
  int code = -1;
  config_.write = folder_.path() / "gold.jsonl";
  run(config_, code);
  ASSERT_EQ(code, kDone) << said_;
  config_.gold = std::exchange(config_.write, std::nullopt);
  config_.minimums = {{"entities", 1},      {"dates span and value", 1}, {"figures span and value", 1},
                      {"quotes marked", 1}, {"quotes indirect", 1},      {"blocks", 1}};
  const std::string printed = run(config_, code);
  EXPECT_EQ(code, kDone) << said_ << printed;
  EXPECT_NE(printed.find("entities                                         100.00  100.00  100.00"),
            std::string::npos)
      << printed;
}

TEST_F(CheckTest, BelowAMinimumIsOne) {
  std::ofstream(folder_.path() / "gold.jsonl")
      << R"({"id": "alpha-interview", "entities": [{"start": 0, "end": 1, "text": "x",)"
      << R"( "type": "LAW", "name": "x"}]})" << '\n';
  int code = -1;
  config_.gold = folder_.path() / "gold.jsonl";
  config_.minimums = {{"entities", 0.9}};
  const std::string printed = run(config_, code);
  EXPECT_EQ(code, kDoneWithFailures);
  EXPECT_NE(said_.find("entities is at"), std::string::npos) << said_;
  EXPECT_NE(printed.find("alpha-interview.txt:1: entity missed: LAW 'x'"), std::string::npos) << printed;
}

TEST_F(CheckTest, AnUnknownRowAndAMissingGoldAreUsage) {
  int code = -1;
  config_.gold = folder_.path() / "none.jsonl";
  run(config_, code);
  EXPECT_EQ(code, kNothingDone);
  EXPECT_NE(said_.find("none.jsonl: cannot be read"), std::string::npos) << said_;
  std::ofstream(folder_.path() / "gold.jsonl") << R"({"id": "alpha-interview"})" << '\n';
  config_.gold = folder_.path() / "gold.jsonl";
  config_.minimums = {{"spelling", 0.9}};
  run(config_, code);
  EXPECT_EQ(code, kNothingDone);
  EXPECT_NE(said_.find("--min spelling: there is no such row"), std::string::npos) << said_;
}

}  // namespace
}  // namespace dossier
