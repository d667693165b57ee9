// Time words inside of names: which names swallow them.
#include "extract/dates.h"

#include <gtest/gtest.h>

#include "support/dates.h"

namespace dossier {
namespace {

// What is found where one name stands in the text.
std::string found(const std::string& text, const std::string& name, EntityType type) {
  const test::Dates& dates = test::packed_dates();
  const Document document = dates.document(text);
  NameMention mention;
  const auto begin = static_cast<std::uint32_t>(text.find(name));
  mention.span = {begin, begin + static_cast<std::uint32_t>(name.size())};
  mention.tokens = document.tokens_in(mention.span);
  mention.type = type;
  std::string joined;
  for (const DateMention& date : dates.extract(document, {mention}))
    joined += (joined.empty() ? "" : "|") + std::string(document.text(date.span));
  return joined;
}

TEST(DateExtractor, NamesThatHoldTimeWords) {
  EXPECT_EQ(found("In April the firm closed.", "April", EntityType::kPerson), "");
  EXPECT_EQ(found("He read the Friday Courier on Monday.", "Friday Courier", EntityType::kOrg), "Monday");
  EXPECT_EQ(found("After September 11 laws changed.", "September 11", EntityType::kEvent), "");
  EXPECT_EQ(found("It won the World Cup 2014 final in 2015.", "World Cup 2014", EntityType::kEvent), "2015");
}

TEST(DateExtractor, NamesThatDoNot) {
  EXPECT_EQ(found("It closed on 3 March 2016.", "March", EntityType::kGpe), "3 March 2016");
  EXPECT_EQ(found("It closed on Thursday.", "Thursday", EntityType::kOrg), "Thursday");
  EXPECT_EQ(found("It closed on Christmas Day.", "Christmas Day", EntityType::kEvent), "Christmas Day");
  EXPECT_EQ(found("It closed on Thursday in Lisbon.", "Lisbon", EntityType::kGpe), "Thursday");
}

}  // namespace
}  // namespace dossier
