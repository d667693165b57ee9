// Folding, and the map back to the source.
#include "text/fold.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

TEST(Fold, CaseDiacriticsAndApostrophes) {
  const std::pair<std::string, std::string> rows[] = {{"NATO", "nato"},
                                                      {"Erdo\xC4\x9F"
                                                       "an",
                                                       "erdogan"},
                                                      {"\xC3\x89mile", "emile"},
                                                      {"O\xE2\x80\x99"
                                                       "Brien",
                                                       "o'brien"},
                                                      {"Stra\xC3\x9F"
                                                       "e",
                                                       "stra\xC3\x9F"
                                                       "e"},
                                                      {"\xC3\x98rsted", "orsted"},
                                                      {"\xD0\x9C\xD0\xBE", "\xD0\xBC\xD0\xBE"},
                                                      {"", ""}};
  for (const auto& [text, expected] : rows) EXPECT_EQ(fold(text), expected) << text;
}

TEST(Fold, MapLeadsBack) {
  const std::string text = "A \xC3\x89mile\xE2\x80\x99s";
  const FoldedText folded = fold_with_map(text);
  EXPECT_EQ(folded.text, "a emile's");
  EXPECT_EQ(folded.source_span({2, 7}), (Span{2, 8}));
  EXPECT_EQ(folded.source_span({7, 9}), (Span{8, 12}));
  EXPECT_EQ(folded.to_source.size(), folded.text.size() + 1);
}

}  // namespace
}  // namespace dossier
