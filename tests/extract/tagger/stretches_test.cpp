// Which tokens the tagger looks at.
#include "extract/tagger/stretches.h"

#include <gtest/gtest.h>

#include "support/language.h"

namespace dossier {
namespace {

std::vector<std::string> stretches(const std::string& text) {
  const Document document = test::document(text);
  std::vector<std::string> found;
  for (const NameStretch& stretch : name_stretches(document))
    found.emplace_back(document.text(stretch.tokens));
  return found;
}

using Texts = std::vector<std::string>;

TEST(Stretches, AreAroundCapitals) {
  EXPECT_EQ(stretches("there they met Ann Lee, not him."), Texts({"Ann Lee"}));
  EXPECT_EQ(stretches("nobody came at all."), Texts());
  EXPECT_EQ(stretches("it is Formula 1 again"), Texts({"Formula 1"}));
  EXPECT_EQ(stretches("the 2nd Army of the North fled"), Texts({"2nd Army of the North"}));
}

TEST(Stretches, TakeWhatAHyphenJoins) {
  EXPECT_EQ(stretches("an anti-Nordic, EU-wide plan"), Texts({"anti-Nordic", "EU-wide"}));
}

TEST(Stretches, EndWithTheSentence) {
  EXPECT_EQ(stretches("they saw Oslo. Then they left."), Texts({"Oslo", "Then"}));
}

}  // namespace
}  // namespace dossier
