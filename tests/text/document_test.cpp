// Questions to a document that need a search.
#include "text/document.h"

#include <gtest/gtest.h>

#include "support/language.h"

namespace dossier {
namespace {

TEST(Document, TokensInASpanAreThoseThatLieInItWhole) {
  const Document document = test::document("Ann met Bob.");  // Ann 0-3, met 4-7, Bob 8-11, . 11-12
  EXPECT_EQ(document.tokens_in({0, 12}), (TokenRange{0, 4}));
  EXPECT_EQ(document.tokens_in({1, 10}), (TokenRange{1, 2}));
  EXPECT_EQ(document.tokens_in({4, 11}), (TokenRange{1, 3}));
  EXPECT_TRUE(document.tokens_in({5, 6}).empty());
}

TEST(Document, SentenceOfEachToken) {
  const Document document = test::document("Ann left. Bob stayed.");
  ASSERT_EQ(document.tokens().size(), 6U);
  EXPECT_EQ(document.sentence_of(0), 0U);
  EXPECT_EQ(document.sentence_of(2), 0U);
  EXPECT_EQ(document.sentence_of(3), 1U);
  EXPECT_EQ(document.sentence_of(5), 1U);
}

}  // namespace
}  // namespace dossier
