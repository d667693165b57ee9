#include "report/json_writer.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace dossier {
namespace {

TEST(JsonWriter, WritesWhatAParserReads) {
  std::string every;
  for (char c = 0; c < 0x7F; ++c) every += c;
  every += "\x7F\xC3\xA9\xF0\x9F\x93\xB0";
  for (const bool pretty : {false, true}) {
    JsonWriter json(pretty);
    json.begin_object().key(every).string(every).key("list").begin_array().number(18446744073709551615ULL);
    json.literal("0.10")
        .boolean(false)
        .null()
        .begin_object()
        .end_object()
        .begin_array()
        .end_array()
        .end_array();
    json.key("maybe").string_or_null(std::nullopt).end_object();
    const auto read = nlohmann::json::parse(json.text());
    EXPECT_EQ(read[every], every);
    EXPECT_EQ(read["list"].dump(), "[18446744073709551615,0.1,false,null,{},[]]");
    EXPECT_TRUE(read["maybe"].is_null());
  }
}

TEST(JsonWriter, LooksAsItShall) {
  const auto written = [](bool pretty) {
    JsonWriter json(pretty);
    json.begin_object()
        .key("a")
        .begin_array()
        .number(1)
        .number(2)
        .end_array()
        .key("b")
        .begin_array()
        .end_array();
    return json.end_object().take();
  };
  EXPECT_EQ(written(false), R"({"a":[1,2],"b":[]})");
  EXPECT_EQ(written(true), "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": []\n}");
}

TEST(JsonWriter, WritesEveryNumberOfDigits) {
  std::uint64_t power = 1;
  for (int digits = 1; digits <= 20; ++digits) {
    for (const std::uint64_t number : {power - 1, power, power + 1, power / 2 * 11, 9 * power}) {
      JsonWriter json(false);
      json.number(number);
      EXPECT_EQ(json.text(), std::to_string(number));
    }
    power *= 10;
  }
}

TEST(JsonWriter, EscapesWhereverTheByteStands) {
  for (std::size_t size = 1; size < 20; ++size)
    for (std::size_t at = 0; at < size; ++at)
      for (const char byte : {'"', '\\', '\n', '\x1F', '\x7F'}) {
        std::string value(size, 'x');
        value[at] = byte;
        JsonWriter json(false);
        json.string(value);
        EXPECT_EQ(json.text(), nlohmann::json(value).dump());
      }
}

TEST(JsonWriter, RoundsToTwoDecimals) {
  for (const auto& [value, text] : std::vector<std::pair<double, std::string>>{{0, "0.00"},
                                                                               {1, "1.00"},
                                                                               {0.5, "0.50"},
                                                                               {0.874, "0.87"},
                                                                               {0.876, "0.88"},
                                                                               {-1, "0.00"},
                                                                               {2, "1.00"}}) {
    JsonWriter json(false);
    json.hundredths(value);
    EXPECT_EQ(json.text(), text);
  }
}

}  // namespace
}  // namespace dossier
