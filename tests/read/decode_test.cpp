#include "read/decode.h"

#include <gtest/gtest.h>

#include "support/cases.h"

namespace dossier {
namespace {

// "caf\xE9" in the table is written with %E9 for a byte, so that the table stays UTF-8.
std::string bytes_of_cell(std::string_view cell) {
  std::string bytes;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] == '%' && i + 2 < cell.size() + 0 && cell[i + 1] != '%') {
      bytes += static_cast<char>(std::stoi(std::string(cell.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      bytes += cell[i];
    }
  }
  return bytes;
}

std::string problems_of(const Decoded& decoded) {
  std::string all;
  for (const Problem& problem : decoded.problems)
    all += (all.empty() ? "" : "; ") + problem.problem + ": " + problem.action;
  return all;
}

TEST(Decode, ReadsEveryEncodingAsTheTableSays) {
  for (const auto& row : test::cases("decode.tsv")) {
    const Decoded decoded = decode(bytes_of_cell(row.cells.at(0)));
    EXPECT_EQ(decoded.text, bytes_of_cell(row.cells.at(1))) << row.place;
    EXPECT_EQ(problems_of(decoded), row.cells.at(2)) << row.place;
  }
}

TEST(Decode, ReadsLegacyTextByTheDetector) {
  const std::string article =
      "Le pr\xE9sident a d\xE9"
      "clar\xE9 que l'\xE9t\xE9 serait chaud, et que les \xE9l\xE8ves iraient \xE0 la plage.";
  const Decoded decoded = decode(article);
  EXPECT_TRUE(
      decoded.text.starts_with("Le pr\xC3\xA9sident a d\xC3\xA9"
                               "clar\xC3\xA9"))
      << decoded.text;
  ASSERT_EQ(decoded.problems.size(), 1U);
  EXPECT_EQ(decoded.problems[0].problem, "not UTF-8");
}

TEST(Decode, KeepsLongTextWhole) {
  std::string text;
  for (int i = 0; i < 50000; ++i)
    text +=
        "\xE2\x82\xAC"
        "5 ";
  EXPECT_EQ(decode(text).text, text);
  std::string utf16 = "\xFF\xFE";
  for (int i = 0; i < 50000; ++i) utf16 += std::string("\xAC\x20", 2) + std::string("5\0 \0", 4);
  EXPECT_EQ(decode(utf16).text, text);
}

// Whatever the bytes, the text is UTF-8 and a second pass finds nothing.
TEST(Decode, AlwaysGivesUtf8) {
  for (unsigned first = 0; first < 256; ++first) {
    for (unsigned second = 0; second < 256; ++second) {
      const std::string bytes = {'a', static_cast<char>(first), static_cast<char>(second), 'z'};
      const Decoded once = decode(bytes);
      const Decoded again = decode_utf8(once.text);
      EXPECT_TRUE(again.problems.empty()) << first << ' ' << second;
    }
  }
}

}  // namespace
}  // namespace dossier
