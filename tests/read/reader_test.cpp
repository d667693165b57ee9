#include "read/reader.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <sstream>

#include "support/temp_folder.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

std::vector<ReadItem> read(const Strings& inputs, ReadOptions options = {},
                           const std::string& standard_input = {}) {
  std::istringstream in(standard_input);
  Reader reader(inputs, std::move(options), in);
  std::vector<ReadItem> all;
  while (auto item = reader.next()) all.push_back(std::move(*item));
  return all;
}

// "id" of articles, "place! problem" of what is told, with "!!" where the input could not be read.
Strings told(const std::vector<ReadItem>& items) {
  Strings all;
  for (const ReadItem& item : items) {
    if (item.article) all.push_back(item.article->id);
    for (const Problem& problem : item.problems)
      all.push_back(*problem.path + (item.failed ? "!! " : "! ") + problem.problem + ", " + problem.action);
  }
  return all;
}

TEST(Reader, ReadsFoldersFilesAndStandardInput) {
  const test::TempFolder folder;
  folder.write("news/b.txt", "Text b.");
  folder.write("news/sub/a.md", "Text a.");
  folder.write("news/more.jsonl", "{\"id\":\"l1\",\"text\":\"x\"}\n{\"id\":\"l2\",\"text\":\"y\"}\n");
  const std::string one = folder.write("one.TXT", "\xEF\xBB\xBFOne.");
  const auto items = read({one, "-", folder.at("news")}, {}, "{\"id\":\"s\",\"text\":\"z\"}\n");
  EXPECT_EQ(told(items), (Strings{"s", "b", "l1", "l2", "sub/a", "one"}));
  EXPECT_EQ(items[4].article->path, "sub/a.md");
  EXPECT_EQ(items[2].article->path, "more.jsonl");
  EXPECT_EQ(items[0].article->path, std::nullopt);
  EXPECT_EQ(items[5].article->text, "One.");
  // Of the file's bytes, the byte order mark among them.
  EXPECT_EQ(items[5].article->sha256, "0a1db8d6fe6a03bcf399109adcfe5424cfaf821045de0f168ec257f946462f70");
}

TEST(Reader, DoesNotMindTheOrderOfItsInputs) {
  const test::TempFolder folder;
  const std::string a = folder.write("a.txt", "a");
  const std::string b = folder.write("b.txt", "b");
  const std::string c = folder.write("c/c.txt", "c");
  EXPECT_EQ(told(read({c, a, b})), told(read({b, c, a})));
}

TEST(Reader, TellsWhatItCannotReadAndGoesOn) {
  const test::TempFolder folder;
  folder.write("a.txt", "fine");
  folder.write("b.txt", "");
  folder.write("c.txt", " \n\r\n\t");
  folder.write("d.txt", "12345678901");
  fs::create_symlink("nowhere.txt", folder.at("e.txt"));
  ASSERT_EQ(mkfifo(folder.at("f.txt").c_str(), 0600), 0);
  folder.write("g.txt", "last");
  const Strings expected = {"a",
                            "b.txt! empty, left out",
                            "c.txt! empty, left out",
                            "d.txt!! larger than --max-bytes 10, left out",
                            "e.txt!! no such file or folder, left out",
                            "f.txt!! not a regular file, left out",
                            "g"};
  EXPECT_EQ(told(read({folder.path().string()}, {10, {}})), expected);
}

TEST(Reader, TellsInputsThatAreNone) {
  const test::TempFolder folder;
  const std::string picture = folder.write("picture.jpg", "x");
  EXPECT_EQ(told(read({picture})), Strings{"picture.jpg!! not .txt, .md or .jsonl, nor a folder, left out"});
  EXPECT_EQ(told(read({folder.at("missing.txt")})),
            Strings{"missing.txt!! no such file or folder, left out"});
  EXPECT_EQ(told(read({folder.at("missing/")})), Strings{"missing!! no such file or folder, left out"});
}

// A sparse file of a terabyte: reading it would take minutes and all memory.
TEST(Reader, DoesNotReadAHugeFile) {
  const test::TempFolder folder;
  const std::string huge = folder.write("huge.txt", "x");
  fs::resize_file(huge, 1ULL << 40U);
  EXPECT_EQ(told(read({huge})), Strings{"huge.txt!! larger than --max-bytes 67108864, left out"});
}

TEST(Reader, ReadsAReadmeThatIsNamed) {
  const test::TempFolder folder;
  EXPECT_EQ(told(read({folder.write("README.md", "x")})), Strings{"README"});
}

TEST(Reader, TakesDatesFromTheTableThenFromTheLine) {
  const test::TempFolder folder;
  folder.write("a.txt", "a");
  folder.write("b.txt", "b");
  folder.write("c.jsonl",
               "{\"id\":\"c1\",\"text\":\"x\",\"published\":\"2017-05-01\"}\n"
               "{\"id\":\"c2\",\"text\":\"x\",\"published\":\"2017-05-02T10:00:00Z\"}\n"
               "{\"id\":\"c3\",\"text\":\"x\",\"published\":\"yesterday\"}\n");
  const auto items = read({folder.path().string()},
                          {1000, {{"a.txt", "2017-01-01"}, {"b", "2017-01-02"}, {"c1", "2017-01-03"}}});
  ASSERT_EQ(items.size(), 5U);
  EXPECT_EQ(items[0].article->published, "2017-01-01");
  EXPECT_EQ(items[1].article->published, "2017-01-02");
  EXPECT_EQ(items[2].article->published, "2017-01-03");
  EXPECT_EQ(items[3].article->published, "2017-05-02");
  EXPECT_EQ(items[4].article->published, std::nullopt);
  EXPECT_EQ(told({items[4]}).back(), "c.jsonl:3! published is not a date YYYY-MM-DD: yesterday, not used");
}

}  // namespace
}  // namespace dossier
