// What part_json writes, part_reader reads.
#include <gtest/gtest.h>

#include "report/part_json.h"
#include "report/part_reader.h"
#include "support/full_report.h"

namespace dossier {
namespace {

TEST(Part, IsReadBackToTheSameBytes) {
  for (const bool explain : {true, false}) {
    for (const OffsetUnit unit : {OffsetUnit::kCodepoint, OffsetUnit::kUtf8, OffsetUnit::kUtf16}) {
      const std::string line = part_json(test::full_document(), unit, explain);
      const auto part = read_part(line);
      ASSERT_TRUE(part.ok()) << part.error().message();
      EXPECT_EQ(part.value().offsets, unit);
      EXPECT_EQ(part.value().explained, explain);
      EXPECT_EQ(part_json(*part.value().document, unit, explain), line);
    }
  }
}

TEST(Part, KeepsNumbersAsTheyAreWritten) {
  const auto part = read_part(part_json(test::full_document(), OffsetUnit::kUtf8, false));
  ASSERT_TRUE(part.ok());
  const Figure& money = part.value().document->figures[0];
  EXPECT_EQ(money.value, FigureValue{"100000000"});
  EXPECT_EQ(money.change->by, "0.10");
  EXPECT_EQ(part.value().document->figures[1].value, FigureValue{"1/3"});
}

TEST(Part, OfNoDocumentHasPathAndProblemsAlone) {
  const std::string line = problem_part_json("a.txt", {{"a.txt", "empty", "left out"}});
  EXPECT_EQ(line, R"({"path":"a.txt","problems":[{"path":"a.txt","problem":"empty","action":"left out"}]})"
                  "\n");
  const auto part = read_part(line);
  ASSERT_TRUE(part.ok());
  EXPECT_FALSE(part.value().document);
  EXPECT_EQ(part.value().problems, (std::vector<Problem>{{"a.txt", "empty", "left out"}}));
}

TEST(Part, SaysWhatIsWrong) {
  const auto reason = [](std::string_view line) {
    const auto part = read_part(line);
    return part.ok() ? "" : part.error().reason;
  };
  EXPECT_EQ(reason("{"), "broken JSON at byte 1");
  EXPECT_EQ(reason("[]"), "\"problems\" is not there, or of another kind");
  EXPECT_EQ(reason(R"({"schema":"dossier.report/1"})"), "\"schema\" is not dossier.part/1");
  EXPECT_EQ(reason(R"({"schema":"dossier.part/1","offsets":"bytes"})"), "\"offsets\" is no unit");
  EXPECT_EQ(reason(R"({"schema":"dossier.part/1","offsets":"utf8"})"),
            "\"id\" is not there, or of another kind");
}

// Every member that is taken away or made something else is refused or read as nothing; never a crash.
TEST(Part, SurvivesAnyOneByteChange) {
  const std::string line = part_json(test::full_document(), OffsetUnit::kUtf8, true);
  for (std::size_t i = 0; i < line.size(); ++i) {
    for (const char byte : {'0', '-', '"', '}', ',', 'x'}) {
      std::string broken = line;
      broken[i] = byte;
      const auto part = read_part(broken);
      if (part.ok() && part.value().document) part_json(*part.value().document, OffsetUnit::kUtf8, true);
    }
  }
}

}  // namespace
}  // namespace dossier
