// A report's file appears whole or not at all.
#include "cli/output.h"

#include <gtest/gtest.h>

#include "support/temp_folder.h"

namespace dossier::test {
namespace {

std::size_t files_in(const TempFolder& folder) {
  const std::filesystem::directory_iterator files(folder.path());
  return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

TEST(Output, TheFileIsThereOnceItIsFinished) {
  const TempFolder folder;
  auto output = Output::open(folder.path() / "report.json");
  ASSERT_TRUE(output.ok());
  EXPECT_EQ(output.value().write("one "), WriteResult::kWritten);
  EXPECT_EQ(output.value().write("two"), WriteResult::kWritten);
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "report.json"));
  EXPECT_EQ(output.value().finish(), WriteResult::kWritten);
  EXPECT_EQ(bytes_of(folder.path() / "report.json"), "one two");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(Output, WhatIsNotFinishedLeavesTheOldFileAndNothingElse) {
  const TempFolder folder;
  folder.write("report.json", "old");
  {
    auto output = Output::open(folder.path() / "report.json");
    ASSERT_TRUE(output.ok());
    output.value().write("new");
  }
  EXPECT_EQ(bytes_of(folder.path() / "report.json"), "old");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(Output, AFolderAndAMissingFolderAreErrors) {
  const TempFolder folder;
  EXPECT_FALSE(Output::open(folder.path()).ok());
  EXPECT_FALSE(Output::open(folder.path() / "missing" / "report.json").ok());
}

}  // namespace
}  // namespace dossier::test
