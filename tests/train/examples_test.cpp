// Labels that an annotation allows.
#include "train/examples.h"

#include <gtest/gtest.h>

#include "support/language.h"

namespace dossier::train {
namespace {

LabelMask bit(TagType type, TagPlace place) { return LabelMask{1} << label(type, place); }

TEST(LabelMasks, ANameIsLabelledAndTheRestIsOutside) {
  const GoldArticle article{"Ann Lee saw Oslo", {{{0, 7}, TagType::kPerson}, {{12, 16}, TagType::kLocation}}};
  const std::vector<LabelMask> masks = label_masks(test::document(article.text), article, true);
  EXPECT_EQ(masks, (std::vector<LabelMask>{bit(TagType::kPerson, TagPlace::kBegin),
                                           bit(TagType::kPerson, TagPlace::kLast), kOutsideOnly,
                                           bit(TagType::kLocation, TagPlace::kUnit)}));
}

TEST(LabelMasks, WhereOtherNamesAreNotAnnotatedWhatIsOutsideMayBeOne) {
  const GoldArticle article{"the Quill Prize", {}};
  for (const LabelMask mask : label_masks(test::document(article.text), article, false)) {
    EXPECT_NE(mask & kOutsideOnly, 0U);
    EXPECT_NE(mask & bit(TagType::kOther, TagPlace::kUnit), 0U);
    EXPECT_EQ(mask & bit(TagType::kPerson, TagPlace::kUnit), 0U);
  }
}

}  // namespace
}  // namespace dossier::train
