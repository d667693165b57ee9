#include "cli/options.h"

#include <gtest/gtest.h>

#include "support/cases.h"

namespace dossier {
namespace {

using Strings = std::vector<std::string>;

RunConfig run_of(const Strings& words) {
  const auto command = parse_command(words);
  EXPECT_TRUE(command.ok()) << command.error().message();
  return std::get<RunConfig>(command.value());
}

TEST(Options, HaveTheirDefaults) {
  const RunConfig run = run_of({"news"});
  EXPECT_EQ(run.inputs, Strings{"news"});
  EXPECT_EQ(run.format, Format::kJson);
  EXPECT_EQ(run.offsets, OffsetUnit::kCodepoint);
  EXPECT_EQ(run.max_bytes, 67108864U);
  EXPECT_FALSE(run.explain);
  EXPECT_FALSE(run.output.path);
  EXPECT_FALSE(run.output.pretty);
  EXPECT_GE(run.threads, 1U);
  EXPECT_TRUE(run.analyzer.use_models);
  EXPECT_EQ(run.analyzer.date_order, DateOrder::kAuto);
  EXPECT_FALSE(run.analyzer.default_date);
}

TEST(Options, AreAllTaken) {
  const RunConfig run = run_of({"--date",
                                "2017-05-25",
                                "--dates=d.tsv",
                                "--date-order",
                                "dmy",
                                "--max-bytes",
                                "10",
                                "--data",
                                "dir",
                                "--patterns",
                                "p1",
                                "--patterns",
                                "p2",
                                "--aliases",
                                "al",
                                "--model",
                                "m",
                                "-j",
                                "3",
                                "--format",
                                "jsonl",
                                "--offsets",
                                "utf16",
                                "--explain",
                                "-o",
                                "out.jsonl",
                                "--pretty",
                                "a",
                                "-"});
  EXPECT_EQ(run.analyzer.default_date, "2017-05-25");
  EXPECT_EQ(run.dates, "d.tsv");
  EXPECT_EQ(run.analyzer.date_order, DateOrder::kDayFirst);
  EXPECT_EQ(run.max_bytes, 10U);
  EXPECT_EQ(run.analyzer.data, "dir");
  EXPECT_EQ(run.analyzer.patterns, (std::vector<std::filesystem::path>{"p1", "p2"}));
  EXPECT_EQ(run.analyzer.aliases, std::vector<std::filesystem::path>{"al"});
  EXPECT_EQ(run.analyzer.model, "m");
  EXPECT_EQ(run.threads, 3U);
  EXPECT_EQ(run.format, Format::kJsonLines);
  EXPECT_EQ(run.offsets, OffsetUnit::kUtf16);
  EXPECT_TRUE(run.explain);
  EXPECT_EQ(run.output.path, "out.jsonl");
  EXPECT_TRUE(run.output.pretty);
  EXPECT_EQ(run.inputs, (Strings{"a", "-"}));
  EXPECT_FALSE(run_of({"--no-model", "a"}).analyzer.use_models);
}

TEST(Options, EndWhereTheUserSaysSo) { EXPECT_EQ(run_of({"--", "--date"}).inputs, Strings{"--date"}); }

TEST(Options, NameTheirCommand) {
  const auto merge = parse_command({"merge", "a", "-", "-o", "out.json", "--pretty"});
  ASSERT_TRUE(merge.ok());
  EXPECT_EQ(std::get<MergeConfig>(merge.value()).parts, (Strings{"a", "-"}));
  EXPECT_EQ(std::get<MergeConfig>(merge.value()).output.path, "out.json");
  EXPECT_TRUE(std::holds_alternative<HelpCommand>(parse_command({"--help"}).value()));
  EXPECT_TRUE(std::holds_alternative<HelpCommand>(parse_command({"merge", "--help"}).value()));
  EXPECT_TRUE(std::holds_alternative<VersionCommand>(parse_command({"--version"}).value()));
}

// A row: the words, parted by blanks, and what the user is told.
TEST(Options, SayWhatIsWrong) {
  for (const auto& row : test::cases("options.tsv")) {
    Strings words;
    std::istringstream in(row.cells.at(0));
    for (std::string word; in >> word;) words.push_back(word);
    const auto command = parse_command(words);
    ASSERT_FALSE(command.ok()) << row.place;
    EXPECT_EQ(command.error().reason, row.cells.at(1)) << row.place;
  }
}

}  // namespace
}  // namespace dossier
