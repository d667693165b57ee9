#include "report/names.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

// Every value up to the last has a name of its own that leads back to it.
template <typename Enum, typename NameOf>
void check(Enum last, const NameOf& name_of) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const auto value = static_cast<Enum>(i);
    EXPECT_FALSE(name_of(value).empty());
    EXPECT_EQ(named<Enum>(name_of(value)), value) << name_of(value);
  }
  EXPECT_EQ(named<Enum>(""), std::nullopt);
  EXPECT_EQ(named<Enum>("nonsense"), std::nullopt);
}

TEST(Names, LeadThereAndBack) {
  check(BlockType::kBoilerplate, block_type_name);
  check(EntityType::kWorkOfArt, entity_type_name);
  check(TimexType::kSet, timex_type_name);
  check(FigureKind::kScore, figure_kind_name);
  check(Bound::kCloseTo, bound_name);
  check(QuoteKind::kIndirect, quote_kind_name);
  check(SpeakerBasis::kContext, [](SpeakerBasis basis) { return basis_name(basis); });
  check(PublishedBasis::kOption, [](PublishedBasis basis) { return basis_name(basis); });
}

}  // namespace
}  // namespace dossier
