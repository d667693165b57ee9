#include "report/offsets.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

// One, two, three and four bytes; one or two UTF-16 units.
const std::string kCharacters[] = {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x93\xB0"};

// The slow and obvious way, for every boundary of a text that is longer than the steps of the map.
TEST(Offsets, CountTheUnitsBeforeEveryCharacter) {
  std::string text;
  std::vector<std::uint32_t> bytes, points, units;
  for (std::uint32_t i = 0, unit = 0; i < 400; ++i) {
    const std::string& character = kCharacters[(i * i + i / 7) % 4];
    bytes.push_back(static_cast<std::uint32_t>(text.size()));
    points.push_back(i);
    units.push_back(unit);
    unit += character.size() == 4 ? 2 : 1;
    text += character;
  }
  DocumentReport document;
  for (std::size_t i = 0; i + 1 < bytes.size(); ++i)
    document.blocks.push_back({{bytes[i], bytes[i + 1]}, BlockType::kBody, ""});
  document.quotes = {
      {"q1",
       QuoteKind::kDirect,
       {{bytes[5], bytes[9]}, ""},
       Speaker{{}, "", Span{bytes[1], bytes[2]}, SpeakerBasis::kName, SpeakerType::kPerson, {}},
       Passage{{bytes[3], bytes[4]}, ""},
       "",
       false,
       0,
       {},
       ""}};
  for (const auto& [unit, expected] :
       {std::pair(OffsetUnit::kUtf8, bytes), std::pair(OffsetUnit::kCodepoint, points),
        std::pair(OffsetUnit::kUtf16, units)}) {
    const DocumentReport counted = in_units(document, text, unit);
    for (std::size_t i = 0; i + 1 < expected.size(); ++i)
      EXPECT_EQ(counted.blocks[i].span, (Span{expected[i], expected[i + 1]})) << unit_name(unit) << ' ' << i;
    EXPECT_EQ(counted.quotes[0].at.span, (Span{expected[5], expected[9]}));
    EXPECT_EQ(counted.quotes[0].speaker->at, (Span{expected[1], expected[2]}));
    EXPECT_EQ(counted.quotes[0].cue->span, (Span{expected[3], expected[4]}));
  }
}

TEST(Offsets, ReachTheEnd) {
  DocumentReport document;
  document.blocks = {{{0, 5}, BlockType::kBody, ""}};
  EXPECT_EQ(in_units(document, "\xC3\xA9\xE2\x82\xAC", OffsetUnit::kCodepoint).blocks[0].span, (Span{0, 2}));
  document.blocks = {{{0, 0}, BlockType::kBody, ""}};
  EXPECT_EQ(in_units(document, "", OffsetUnit::kCodepoint).blocks[0].span, (Span{0, 0}));
}

}  // namespace
}  // namespace dossier
