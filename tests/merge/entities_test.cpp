// Which chains of different articles are one thing.
#include "merge/entities.h"

#include <gtest/gtest.h>

#include "support/made_documents.h"

namespace dossier {
namespace {

using test::MadeDocument;

TEST(ShareEntities, JoinsTheSurnameToTheOnlyPersonWhoBearsIt) {
  MadeDocument a("a"), b("b");
  a.entity(EntityType::kPerson, {"Ada Brandt", "Brandt"}, {"Minister"});
  b.entity(EntityType::kPerson, {"Brandt"});
  const SharedEntities shared = share_entities({a.get(), b.get()});
  ASSERT_EQ(shared.entities.size(), 1U);
  EXPECT_EQ(shared.entities[0].name, "Ada Brandt");
  EXPECT_EQ(shared.entities[0].mentions, 3U);
  EXPECT_EQ(shared.entities[0].titled.at("a"), std::vector<std::string>{"Minister"});
}

TEST(ShareEntities, TellsWhichOutletGivesWhichTitleHowOften) {
  MadeDocument a("a"), b("b"), c("c");
  a.outlet("Post").entity(EntityType::kPerson, {"Ada Brandt"}, {"Minister", "Doctor"});
  b.outlet("Post").entity(EntityType::kPerson, {"Ada Brandt"}, {"Minister"});
  c.outlet("Mail").entity(EntityType::kPerson, {"Ada Brandt"}, {"Doctor"});
  const auto by_outlet = share_entities({a.get(), b.get(), c.get()}).entities.at(0).titled_by_outlet;
  ASSERT_EQ(by_outlet.at("Post").size(), 2U);
  EXPECT_EQ(by_outlet.at("Post")[0].form, "Minister");
  EXPECT_EQ(by_outlet.at("Post")[0].count, 2U);
  EXPECT_EQ(by_outlet.at("Mail").size(), 1U);
}

TEST(ShareEntities, LeavesASurnameOfTwoPeopleAlone) {
  MadeDocument a("a"), b("b"), c("c");
  a.entity(EntityType::kPerson, {"Ada Brandt"});
  b.entity(EntityType::kPerson, {"Emil Brandt"});
  c.entity(EntityType::kPerson, {"Brandt"});
  EXPECT_EQ(share_entities({a.get(), b.get(), c.get()}).entities.size(), 3U);
}

TEST(ShareEntities, InnerInitialsCapitalsAndAccentsDoNotPartPeople) {
  MadeDocument a("a"), b("b"), c("c");
  a.entity(EntityType::kPerson, {"Ada K. Brandt"});
  b.entity(EntityType::kPerson, {"ADA BRANDT"});
  c.entity(EntityType::kPerson, {"Adá Brandt"});
  const SharedEntities shared = share_entities({a.get(), b.get(), c.get()});
  ASSERT_EQ(shared.entities.size(), 1U);
  EXPECT_EQ(shared.entities[0].name, "Ada K. Brandt");
}

TEST(ShareEntities, AnAcronymMeetsTheNameThatItWasMadeOf) {
  MadeDocument a("a"), b("b");
  a.entity(EntityType::kOrg, {"Northern Sea Council", "NSC"});
  b.entity(EntityType::kOrg, {"NSC"});
  const SharedEntities shared = share_entities({a.get(), b.get()});
  ASSERT_EQ(shared.entities.size(), 1U);
  EXPECT_EQ(shared.entities[0].name, "Northern Sea Council");
}

TEST(ShareEntities, AnAcronymOfTwoNamesMeetsNeither) {
  MadeDocument a("a"), b("b"), c("c");
  a.entity(EntityType::kOrg, {"Northern Sea Council", "NSC"});
  b.entity(EntityType::kOrg, {"National Steel Company", "NSC"});
  c.entity(EntityType::kOrg, {"NSC"});
  EXPECT_EQ(share_entities({a.get(), b.get(), c.get()}).entities.size(), 3U);
}

TEST(ShareEntities, TypesKeepEqualNamesApart) {
  MadeDocument a("a"), b("b");
  a.entity(EntityType::kGpe, {"Jordan"});
  b.entity(EntityType::kPerson, {"Jordan"});
  EXPECT_EQ(share_entities({a.get(), b.get()}).entities.size(), 2U);
}

TEST(ShareEntities, CountsWhatEachDocumentCallsIt) {
  MadeDocument a("a"), b("b");
  a.entity(EntityType::kOrg, {"Harbour Union", "Union", "Union"});
  b.entity(EntityType::kOrg, {"Harbour Union"});
  const SharedEntities shared = share_entities({a.get(), b.get()});
  ASSERT_EQ(shared.entities.size(), 1U);
  const auto& called = shared.entities[0].called.at("a");
  ASSERT_EQ(called.size(), 2U);
  EXPECT_EQ(called[0].form, "Union");
  EXPECT_EQ(called[0].count, 2U);
}

}  // namespace
}  // namespace dossier
