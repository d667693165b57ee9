// `dossier merge`: any split of the documents, merged in any order, is one run.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

#include "support/program.h"
#include "support/temp_folder.h"

namespace dossier::test {
namespace {

using Json = nlohmann::json;
using Strings = std::vector<std::string>;

const std::string kSample = std::string(DOSSIER_DATA) + "/sample";

// The sample, copies with equal ids, and inputs that give no document.
std::string mixed_folder(const TempFolder& folder) {
  for (const char* const name :
       {"alpha-interview", "bravo-agency", "charlie-wire", "delta-opinion", "echo-brief"})
    folder.write(std::string("in/") + name + ".txt", bytes_of(kSample + "/" + name + ".txt"));
  folder.write(
      "in/copies.jsonl",
      "{\"id\":\"echo-brief\",\"text\":\"Rome counts 1,250.50 euros.\"}\n{\"id\":\"x\",\"text\":\"Same.\"}\n"
      "{\"id\":\"x\",\"text\":\"Same.\",\"published\":\"2017-05-01\"}\n{broken\n");
  folder.write("in/empty.txt", "");
  folder.write("in/bad.txt", "caf\xC3\xA9 \xFF");
  return folder.at("in");
}

Strings part_lines(const std::string& input, const Strings& options) {
  Strings words = {"--format", "jsonl", "--date", "2017-05-25", input};
  words.insert(words.end(), options.begin(), options.end());
  std::istringstream in(dossier(words).out);
  Strings lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line + "\n");
  return lines;
}

TEST(Merge, GivesTheBytesOfOneRunForAnySplit) {
  const TempFolder folder;
  const std::string input = mixed_folder(folder);
  for (const Strings& options : {Strings{}, Strings{"--explain"}, Strings{"--offsets", "utf16"}}) {
    Strings words = {"--date", "2017-05-25", input};
    words.insert(words.end(), options.begin(), options.end());
    const std::string expected = dossier(words).out;
    Strings lines = part_lines(input, options);
    ASSERT_GT(lines.size(), 8U);
    std::mt19937 random(20170525);
    for (std::size_t parts = 1; parts <= 6; ++parts) {
      std::shuffle(lines.begin(), lines.end(), random);
      std::vector<std::string> bytes(parts);
      for (std::size_t i = 0; i < lines.size(); ++i) bytes[random() % parts] += lines[i];
      Strings merge = {"merge"};
      for (std::size_t i = 0; i < parts; ++i)
        merge.push_back(folder.write("part" + std::to_string(i), bytes[i]));
      const Ran ran = dossier(merge);
      EXPECT_EQ(ran.exit_code, 0) << ran.err;
      EXPECT_EQ(ran.out, expected) << parts << " parts";
    }
  }
}

TEST(Merge, ReadsStandardInputAndWritesAFile) {
  const TempFolder folder;
  const Ran part = dossier({"--format", "jsonl", kSample});
  const std::string out = folder.at("out.json");
  EXPECT_EQ(dossier({"merge", "-", "-o", out}, {part.out, {}, false}).exit_code, 0);
  EXPECT_EQ(bytes_of(out), dossier({kSample}).out);
}

TEST(Merge, RefusesPartsOfDifferentUnits) {
  const TempFolder folder;
  const std::string a = folder.write("a", dossier({"--format", "jsonl", kSample + "/echo-brief.txt"}).out);
  const std::string b = folder.write(
      "b", dossier({"--format", "jsonl", "--offsets", "utf8", kSample + "/bravo-agency.txt"}).out);
  const Ran ran = dossier({"merge", a, b});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "dossier: b:1: offsets are utf8, but codepoint before\n");
}

TEST(Merge, TellsLinesThatAreNoPartsAndGoesOn) {
  const TempFolder folder;
  const std::string good =
      dossier({"--date", "2017-05-25", "--format", "jsonl", kSample + "/echo-brief.txt"}).out;
  const std::string a = folder.write("a", "{\n" + good + "{\"schema\":\"dossier.part/2\"}\n");
  const Ran ran = dossier({"merge", a, folder.at("missing")});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(Json::parse(ran.out)["documents"].size(), 1U);
  EXPECT_EQ(Json::parse(ran.out)["problems"].size(), 3U);
  EXPECT_NE(ran.err.find("dossier: a:1: broken JSON at byte 1 (left out)"), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find("dossier: a:3: \"schema\" is not dossier.part/1 (left out)"), std::string::npos)
      << ran.err;
}

TEST(Merge, EndsWithTwoWhereThereIsNoDocument) {
  const TempFolder folder;
  EXPECT_EQ(dossier({"merge", folder.write("empty", "")}).exit_code, 2);
  EXPECT_EQ(dossier({"merge", folder.at("missing")}).exit_code, 2);
  EXPECT_EQ(dossier({"merge", folder.write("told", "{\"path\":\"x\",\"problems\":[]}\n")}).exit_code, 2);
  EXPECT_EQ(dossier({"merge"}).exit_code, 2);
}

}  // namespace
}  // namespace dossier::test
