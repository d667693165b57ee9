// The quick way against a parser of all JSON.
#include "read/plain_object.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

namespace dossier {
namespace {

using Json = nlohmann::json;

// What the members are as an object of the other parser.
Json as_json(const std::vector<PlainMember>& members) {
  Json object = Json::object();
  for (const PlainMember& member : members)
    object[std::string(member.key)] = member.value ? Json(*member.value) : Json();
  return object;
}

TEST(PlainObject, ReadsStringsAndNulls) {
  const auto members =
      read_plain_object(" {\"id\": \"a\\/1\" ,\"text\":\"\\u00e9\\ud83d\\ude00\\n\",\"no\":null}\r");
  ASSERT_TRUE(members.has_value());
  ASSERT_EQ(members->size(), 3U);
  EXPECT_EQ((*members)[0].value, "a/1");
  EXPECT_EQ((*members)[1].value, "\xC3\xA9\xF0\x9F\x98\x80\n");
  EXPECT_EQ((*members)[2].value, std::nullopt);
}

TEST(PlainObject, LeavesAllElseToTheParser) {
  for (const std::string_view line :
       {R"({"id":7})", R"({"id":["a"]})", R"({"id":"a","id":"b"})", R"({"i\u0064":"a"})",
        R"({"id":"\ud800"})", R"({"id":"\udc00"})", R"({"id":"a"} x)", R"({"id":"a",})", R"({"id":"a)",
        R"({"id":"\x"})", R"({})", "{\"id\":\"a\tb\"}", R"({"id":"\u12g4"})", R"("id")", ""})
    EXPECT_FALSE(read_plain_object(line).has_value()) << line;
}

// Whatever it reads is what the other parser reads.
TEST(PlainObject, EqualsTheParserOnRandomLines) {
  constexpr std::string_view kPieces[] = {
      "\"", "\\", "n",      "u",    "0041", "d83d", "\\ude00", "\xC3\xA9", "a plain run of letters",
      ",",  ":",  "\"k\":", "null", "}",    "{",    "\\\"",    "\\u00e9",  "\x1F",
      " "};
  std::mt19937 random(20170525);
  std::size_t read = 0;
  for (int round = 0; round < 200000; ++round) {
    std::string line = "{\"id\":\"";
    for (std::size_t size = random() % 6; size > 0; --size) line += kPieces[random() % std::size(kPieces)];
    line += "\"}";
    const auto members = read_plain_object(line);
    if (!members) continue;
    ++read;
    ASSERT_EQ(as_json(*members), Json::parse(line)) << line;
  }
  EXPECT_GT(read, 10000U);
}

}  // namespace
}  // namespace dossier
