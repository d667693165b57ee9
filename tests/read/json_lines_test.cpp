#include "read/json_lines.h"

#include <gtest/gtest.h>

#include <sstream>

namespace dossier {
namespace {

using Strings = std::vector<std::string>;

// "place id" of articles, "place! problem" of what is told.
Strings read(const std::string& bytes, std::uint64_t max_bytes = 1000) {
  JsonLines lines(std::make_unique<std::istringstream>(bytes), "a.jsonl", max_bytes);
  Strings all;
  while (auto item = lines.next()) {
    if (item->article) all.push_back(item->place + " " + item->article->id);
    for (const Problem& problem : item->problems) all.push_back(*problem.path + "! " + problem.problem);
  }
  return all;
}

TEST(JsonLines, ReadsALineAnArticle) {
  EXPECT_EQ(read("{\"id\":\"a\",\"text\":\"x\"}\n\n "
                 "\r\n{\"id\":\"b\",\"text\":\"y\"}\r\n{\"id\":\"c\",\"text\":\"z\"}"),
            (Strings{"a.jsonl:1 a", "a.jsonl:4 b", "a.jsonl:5 c"}));
  EXPECT_EQ(read(""), Strings{});
  EXPECT_EQ(read("\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"x\"}\n"), Strings{"a.jsonl:1 a"});
}

TEST(JsonLines, GoesOnAfterABrokenLine) {
  EXPECT_EQ(read("{\n{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\"}\n"),
            (Strings{"a.jsonl:1! broken JSON at byte 1", "a.jsonl:2 a", "a.jsonl:3! no \"text\""}));
}

TEST(JsonLines, LeavesOutLinesThatAreTooLong) {
  const std::string line = "{\"id\":\"a\",\"text\":\"x\"}";
  EXPECT_EQ(read(line + "\n", line.size()), Strings{"a.jsonl:1 a"});
  EXPECT_EQ(read(line + "\n" + line + "\n", line.size() - 1),
            (Strings{"a.jsonl:1! longer than --max-bytes 20", "a.jsonl:2! longer than --max-bytes 20"}));
  const std::string huge = "{\"id\":\"b\",\"text\":\"" + std::string(300000, 'x') + "\"}";
  EXPECT_EQ(read(huge + "\n" + line, 1000),
            (Strings{"a.jsonl:1! longer than --max-bytes 1000", "a.jsonl:2 a"}));
  EXPECT_EQ(read(huge + "\n" + line, 1000000), (Strings{"a.jsonl:1 b", "a.jsonl:2 a"}));
}

TEST(JsonLines, TellsBytesThatAreNotUtf8) {
  EXPECT_EQ(read("{\"id\":\"a\",\"text\":\"\xFF\"}\n"),
            (Strings{"a.jsonl:1 a", "a.jsonl:1! not UTF-8 at byte 18"}));
  EXPECT_EQ(read("{\"id\":\"a\",\"text\":\"\\u0000\"}\n"),
            (Strings{"a.jsonl:1 a", "a.jsonl:1! NUL at byte 0"}));
  EXPECT_EQ(read(std::string("\xFF\xFE{\0\n\0{\0", 8)),
            Strings{"a.jsonl:1! UTF-16, but JSON Lines are UTF-8"});
}

TEST(JsonLines, HasNoPathOnStandardInput) {
  std::istringstream in("{\"id\":\"a\",\"text\":\"x\"}\n{");
  JsonLines lines(in, 1000);
  const auto article = lines.next();
  ASSERT_TRUE(article && article->article);
  EXPECT_EQ(article->article->path, std::nullopt);
  const auto broken = lines.next();
  ASSERT_TRUE(broken);
  EXPECT_EQ(broken->place, "-:2");
  EXPECT_TRUE(broken->failed);
}

}  // namespace
}  // namespace dossier
