// What the README prints is true: its excerpt is the program's, its recipes work.
#include <gtest/gtest.h>

#include <sstream>

#include "support/program.h"
#include "support/temp_folder.h"

namespace dossier::test {
namespace {

const std::string kRoot = std::string(DOSSIER_DATA) + "/..";

struct Fence {
  std::string language;
  std::string text;
};

std::vector<Fence> fences() {
  std::vector<Fence> all;
  bool is_inside = false;
  std::istringstream in(bytes_of(kRoot + "/README.md"));
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("```")) {
      is_inside = !is_inside;
      if (is_inside) all.push_back({line.substr(3), ""});
    } else if (is_inside) {
      all.back().text += line + "\n";
    }
  }
  return all;
}

// Without the white space at the beginning of lines.
std::string unindented(const std::string& text) {
  std::string out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin != std::string::npos) out += line.substr(begin) + "\n";
  }
  return out;
}

TEST(Readme, BeginsWithTheTwoCommandsOfALineEach) {
  const std::vector<Fence> all = fences();
  ASSERT_GE(all.size(), 2U);
  EXPECT_EQ(all[0].text.find('\n'), all[0].text.size() - 1);
  EXPECT_NE(all[0].text.find("build/dossier --date 2017-05-25 --pretty data/sample"), std::string::npos);
  EXPECT_EQ(all[1].text.find('\n'), all[1].text.size() - 1);
  EXPECT_NE(all[1].text.find("ctest"), std::string::npos);
}

TEST(Readme, ShowsWhatTheFirstCommandWrites) {
  const std::string out =
      unindented(dossier({"--date", "2017-05-25", "--pretty", kRoot + "/data/sample"}).out);
  int excerpts = 0;
  for (const Fence& fence : fences()) {
    if (fence.language != "json") continue;
    EXPECT_NE(out.find(unindented(fence.text)), std::string::npos) << fence.text;
    ++excerpts;
  }
  EXPECT_EQ(excerpts, 1);
}

TEST(Readme, HasRecipesThatWork) {
  const TempFolder folder;
  ASSERT_EQ(
      dossier({"--date", "2017-05-25", "-o", folder.at("report.json"), kRoot + "/data/sample"}).exit_code, 0);
  int recipes = 0;
  for (const Fence& fence : fences()) {
    if (!fence.text.starts_with("jq ")) continue;
    const Ran ran = program({"sh", "-c", "cd '" + folder.path().string() + "' && " + fence.text});
    EXPECT_EQ(ran.exit_code, 0) << fence.text << ran.err;
    EXPECT_EQ(ran.err, "") << fence.text;
    EXPECT_NE(ran.out, "") << fence.text;
    ++recipes;
  }
  EXPECT_EQ(recipes, 5);
}

}  // namespace
}  // namespace dossier::test
