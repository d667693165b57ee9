#include "report/json_value.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

TEST(JsonValue, KeepsOrderAndLiterals) {
  const auto parsed =
      JsonValue::parse(R"({"b":[1,-2,0.10,1e5,12345678901234567890123],"a":"\u00e9","c":null,"d":true})");
  ASSERT_TRUE(parsed.ok());
  const JsonValue& json = parsed.value();
  ASSERT_EQ(json.members().size(), 4U);
  EXPECT_EQ(json.members()[0].first, "b");
  std::vector<std::string> numbers;
  for (const JsonValue& item : json["b"].items()) numbers.push_back(item.text());
  EXPECT_EQ(numbers, (std::vector<std::string>{"1", "-2", "0.10", "1e5", "12345678901234567890123"}));
  EXPECT_EQ(json["a"].text(), "\xC3\xA9");
  EXPECT_TRUE(json["c"].is(JsonValue::Kind::kNull));
  EXPECT_TRUE(json["d"].boolean());
  EXPECT_TRUE(json["missing"].is(JsonValue::Kind::kNull));
}

TEST(JsonValue, HoldsNestedValues) {
  const auto parsed = JsonValue::parse(R"([[{"x":[[]]},2],{"y":{"z":[3]}}])");
  ASSERT_TRUE(parsed.ok());
  EXPECT_EQ(parsed.value().items()[0].items()[1].text(), "2");
  EXPECT_EQ(parsed.value().items()[1]["y"]["z"].items()[0].text(), "3");
}

TEST(JsonValue, SaysWhereTextIsNoJson) {
  EXPECT_EQ(JsonValue::parse("").error().reason, "broken JSON at byte 0");
  EXPECT_EQ(JsonValue::parse("[1,]").error().reason, "broken JSON at byte 3");
  EXPECT_EQ(JsonValue::parse("{} x").error().reason, "broken JSON at byte 3");
  EXPECT_EQ(JsonValue::parse(std::string(200000, '[')).error().reason, "JSON deeper than 100 levels");
}

}  // namespace
}  // namespace dossier
