// Who speaks: names, pronouns, descriptions, running quotes, and how sure it is.
#include "resolve/speakers.h"

#include <gtest/gtest.h>

#include "dossier/analyzer.h"

namespace dossier {
namespace {

std::vector<Quote> quotes_of(const std::string& text) {
  static const auto analyzer = Analyzer::load({});
  Article article;
  article.text = text;
  return analyzer.value().analyze(article).quotes;
}

struct Expected {
  const char* text;
  const char* speaker;  // of the last quote
  SpeakerBasis basis;
};

TEST(Speakers, AreFound) {
  const Expected rows[] = {
      {"“It is safe,” Anna Keller said.", "Anna Keller", SpeakerBasis::kName},
      {"Anna Keller met Thomas Berg. “It is safe,” she said.", "Anna Keller", SpeakerBasis::kPronoun},
      {"Anna Keller met Thomas Berg. “It is safe,” he said.", "Thomas Berg", SpeakerBasis::kPronoun},
      {"Mayor Anna Keller was late. “It is safe,” the mayor said.", "Anna Keller",
       SpeakerBasis::kDescription},
      {"Anna Keller, the mayor, was late. “It is safe,” the mayor said.", "Anna Keller",
       SpeakerBasis::kDescription},
      {"“It is safe,” residents said.", "residents", SpeakerBasis::kDescription},
      {"Anna Keller, a spokeswoman for the union, was late. “It is safe,” Thomas Berg said. “It is,” the "
       "Italian added.",
       "Thomas Berg", SpeakerBasis::kDescription},
      {"A spokeswoman for the union, Lea Moor, was late. “It is safe,” she said.", "Lea Moor",
       SpeakerBasis::kPronoun},
      {"The review, led by Anna Keller, looked at the bridge in Lisbon. It said that it was safe.", "review",
       SpeakerBasis::kPronoun},
      {"NATO met on Monday. It said that it was safe.", "NATO", SpeakerBasis::kPronoun},
      {"Thomas Berg won again. “It is safe,” the 22-year-old said.", "Thomas Berg",
       SpeakerBasis::kDescription},
      {"Thomas Berg won again. “It is safe,” the French said.", "French", SpeakerBasis::kName},
      {"Committee member Anna Keller was late. “It is safe,” most members said.", "most members",
       SpeakerBasis::kDescription},
      {"Q: Is it safe?\n\nAnna Keller: It is safe.\n\nQ: When will it open?\n\nAnna Keller: It will open "
       "soon.",
       "Anna Keller", SpeakerBasis::kTurn},
  };
  for (const Expected& row : rows) {
    const std::vector<Quote> quotes = quotes_of(row.text);
    ASSERT_FALSE(quotes.empty()) << row.text;
    ASSERT_TRUE(quotes.back().speaker) << row.text;
    EXPECT_EQ(quotes.back().speaker->name, row.speaker) << row.text;
    EXPECT_EQ(quotes.back().speaker->basis, row.basis) << row.text;
  }
}

TEST(Speakers, AreOfAType) {
  const std::pair<const char*, SpeakerType> rows[] = {
      {"“It is safe,” Anna Keller said.", SpeakerType::kPerson},
      {"“It is safe,” the mayor said.", SpeakerType::kPerson},
      {"“It is safe,” her son said.", SpeakerType::kPerson},
      {"“It is safe,” officials said.", SpeakerType::kGroup},
      {"“It is safe,” the crowd chanted.", SpeakerType::kGroup},
      {"“It is safe,” they said.", SpeakerType::kGroup},
      {"“It is safe,” Anna Keller and Thomas Berg said.", SpeakerType::kGroup},
      {"“It is safe,” the ministry said.", SpeakerType::kOrganisation},
      {"“It is safe,” NATO said.", SpeakerType::kOrganisation},
      {"Germany said that it was safe.", SpeakerType::kPlace},
      {"“It is safe,” the letter said.", SpeakerType::kDocument},
      {"“It is safe,” a senior diplomat said.", SpeakerType::kAnonymous},
      {"“It is safe,” the source said.", SpeakerType::kAnonymous},
      {"“It is safe,” said the minister's aide, who asked not to be named.", SpeakerType::kAnonymous},
      {"“It is safe,” said the aide, speaking on condition of anonymity.", SpeakerType::kAnonymous}};
  for (const auto& [text, type] : rows) {
    const std::vector<Quote> quotes = quotes_of(text);
    ASSERT_EQ(quotes.size(), 1U) << text;
    ASSERT_TRUE(quotes.front().speaker) << text;
    EXPECT_EQ(quotes.front().speaker->type, type) << text;
  }
}

TEST(Speakers, TogetherHaveMembers) {
  const std::vector<Quote> quotes =
      quotes_of("Anna Keller and Thomas Berg met. “We agree on it,” they said.");
  ASSERT_EQ(quotes.size(), 1U);
  ASSERT_TRUE(quotes.front().speaker);
  EXPECT_FALSE(quotes.front().speaker->entity);
  EXPECT_EQ(quotes.front().speaker->members, (std::vector<std::string>{"e1", "e2"}));
  EXPECT_EQ(quotes.front().speaker->basis, SpeakerBasis::kPronoun);
}

TEST(Speakers, DenialsAreMarked) {
  const std::pair<const char*, bool> rows[] = {
      {"Anna Keller did not say that the bridge was safe.", true},
      {"Anna Keller denied that the bridge was safe.", true},
      {"Anna Keller declined to say whether the bridge was safe.", true},
      {"Anna Keller did not deny that the bridge was safe.", false},
      {"Anna Keller said that the bridge was safe.", false}};
  for (const auto& [text, denied] : rows) {
    const std::vector<Quote> quotes = quotes_of(text);
    ASSERT_EQ(quotes.size(), 1U) << text;
    EXPECT_EQ(quotes.front().denied, denied) << text;
    EXPECT_FALSE(quotes.front().stance.empty()) << text;
  }
}

TEST(Speakers, NumberPartsAndInnerQuotes) {
  const std::vector<Quote> quotes =
      quotes_of("“They told us ‘the bridge is safe’ in May,” Anna Keller said. “It was not.”");
  ASSERT_EQ(quotes.size(), 2U);
  EXPECT_EQ(quotes[0].id, "q1a");
  EXPECT_EQ(quotes[1].id, "q1b");
  ASSERT_EQ(quotes[0].inner.size(), 1U);
  EXPECT_EQ(quotes[0].inner[0].id, "q1a.1");
}

}  // namespace
}  // namespace dossier
