#include "read/json_line.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

TEST(JsonLine, ReadsTheKeysOfAnArticle) {
  const auto article = read_json_line(
      R"({"id":"a/1","text":"caf\u00e9","title":"T","published":"2017-05-25","source":"S","language":"de","more":[1]})");
  ASSERT_TRUE(article.ok()) << article.error().message();
  EXPECT_EQ(article.value().id, "a/1");
  EXPECT_EQ(article.value().text, "caf\xC3\xA9");
  EXPECT_EQ(article.value().title, "T");
  EXPECT_EQ(article.value().published, "2017-05-25");
  EXPECT_EQ(article.value().source, "S");
  EXPECT_EQ(article.value().language, "de");
  EXPECT_EQ(article.value().sha256, "850f7dc43910ff890f8879c0ed26fe697c93a067ad93a7d50f466a7028a9bf4e");
}

TEST(JsonLine, NeedsIdAndTextAlone) {
  const auto article = read_json_line(R"({"id":"a","text":"","title":null})");
  ASSERT_TRUE(article.ok());
  EXPECT_EQ(article.value().title, std::nullopt);
  EXPECT_EQ(article.value().language, "en");
}

TEST(JsonLine, LooksAtTheOutermostObjectAlone) {
  const auto article = read_json_line(
      R"({"more":{"id":7,"text":null},"id":"a","list":["id",{"text":1}],"text":"old","text":"t","source":null})");
  ASSERT_TRUE(article.ok()) << article.error().message();
  EXPECT_EQ(article.value().id, "a");
  EXPECT_EQ(article.value().text, "t");
  EXPECT_EQ(article.value().source, std::nullopt);
}

TEST(JsonLine, SaysWhatIsWrong) {
  const auto reason = [](std::string_view line) { return read_json_line(line).error().reason; };
  EXPECT_EQ(reason(R"({"text":"x"})"), "no \"id\"");
  EXPECT_EQ(reason(R"({"id":"x"})"), "no \"text\"");
  EXPECT_EQ(reason(R"({"id":"x","text":null})"), "no \"text\"");
  EXPECT_EQ(reason(R"({"id":7,"text":"x"})"), "\"id\" is not a string");
  EXPECT_EQ(reason(R"({"id":"","text":"x"})"), "\"id\" is empty");
  EXPECT_EQ(reason(R"(["id"])"), "not a JSON object");
  EXPECT_EQ(reason(R"([{"id":"a","text":"t"}])"), "not a JSON object");
  EXPECT_EQ(reason(R"({"id":"x","text":["t"]})"), "\"text\" is not a string");
  EXPECT_EQ(reason(R"({"id":"x","text":{"id":"t"}})"), "\"text\" is not a string");
  EXPECT_EQ(reason(R"({"id": x})"), "broken JSON at byte 7");
  EXPECT_EQ(reason(R"({"id":"x","text":"\ud800"})").substr(0, 11), "broken JSON");
  EXPECT_EQ(reason(R"({"id":"x",)"), "broken JSON at byte 10");
}

}  // namespace
}  // namespace dossier
