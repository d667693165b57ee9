// TimeML: everything escaped, nothing lost, tags around the expressions.
#include "report/timeml.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

DateExpression date(std::uint32_t begin, std::uint32_t end, std::optional<std::string> value) {
  DateExpression expression;
  expression.at.span = {begin, end};
  expression.value = std::move(value);
  return expression;
}

TEST(TimeMl, TagsAndEscapes) {
  DocumentReport report;
  report.id = "a&b";
  report.published = Published{"2017-05-25", PublishedBasis::kOption, std::nullopt};
  report.dates = {date(0, 5, "2017-05-25"), date(14, 21, std::nullopt)};
  report.dates[0].mod = "START";
  std::vector<Problem> problems;
  const std::string xml = timeml("today <a & b> 31 June\"", report, problems);
  EXPECT_NE(xml.find("<DOCID>a&amp;b</DOCID>"), std::string::npos);
  EXPECT_NE(
      xml.find("<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2017-05-25\" functionInDocument=\"CREATION_TIME\">"),
      std::string::npos);
  EXPECT_NE(xml.find("<TEXT><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2017-05-25\" "
                     "mod=\"START\">today</TIMEX3> &lt;a &amp; b&gt; "
                     "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"\">31 June</TIMEX3>&quot;</TEXT>"),
            std::string::npos)
      << xml;
  EXPECT_TRUE(problems.empty());
}

TEST(TimeMl, CharactersThatXmlCannotHold) {
  DocumentReport report;
  std::vector<Problem> problems;
  const std::string text =
      std::string("a\x01") + "b\xEF\xBF\xBF" + "c\td\r\n" + std::string(1, '\0') + "\xEF\xBF\xBD";
  const std::string xml = timeml(text, report, problems);
  EXPECT_NE(xml.find("<TEXT>a\xEF\xBF\xBD"
                     "b\xEF\xBF\xBD"
                     "c\td&#13;\n\xEF\xBF\xBD\xEF\xBF\xBD</TEXT>"),
            std::string::npos)
      << xml;
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].problem, "3 characters that XML cannot hold");
}

}  // namespace
}  // namespace dossier
