// What the documents and outlets call one thing.
#include <gtest/gtest.h>

#include "merge/merge.h"
#include "support/made_documents.h"

namespace dossier {
namespace {

using test::MadeDocument;

std::vector<Naming> naming_of(const std::vector<DocumentReport>& documents) {
  return merge(documents, {}, OffsetUnit::kCodepoint).coverage.naming;
}

TEST(Naming, MostUsedFirstByDocumentAndByOutlet) {
  MadeDocument a("a"), b("b");
  a.outlet("The Courier").entity(EntityType::kOrg, {"Coastal Union", "CU", "CU"});
  b.outlet("The Courier").entity(EntityType::kOrg, {"Coastal Union", "Union of the Coast", "CU"});
  const std::vector<Naming> naming = naming_of({a.get(), b.get()});
  ASSERT_EQ(naming.size(), 1U);
  EXPECT_EQ(naming[0].name, "Coastal Union");
  EXPECT_EQ(naming[0].by.at("a")[0].form, "CU");
  EXPECT_EQ(naming[0].by.at("a")[0].count, 2U);
  EXPECT_EQ(naming[0].by.at("a")[1].form, "Coastal Union");
  const std::vector<Counted>& outlet = naming[0].by_outlet.at("The Courier");
  ASSERT_EQ(outlet.size(), 3U);
  EXPECT_EQ(outlet[0].form, "CU");
  EXPECT_EQ(outlet[0].count, 3U);
  EXPECT_EQ(outlet[1].count, 2U);
}

TEST(Naming, CapitalsAndMarksAreNoOtherName) {
  MadeDocument a("a"), b("b");
  a.entity(EntityType::kGpe, {"Port Norholm", "PORT NORHOLM"});
  b.entity(EntityType::kGpe, {"Port-Norholm"});
  EXPECT_TRUE(naming_of({a.get(), b.get()}).empty());
}

TEST(Naming, ASurnameIsNoChoiceOfWordsButAnotherNameIs) {
  MadeDocument a("a"), b("b");
  a.entity(EntityType::kPerson, {"Robert Roth", "Roth", "Robert"});
  EXPECT_TRUE(naming_of({a.get()}).empty());
  b.entity(EntityType::kPerson, {"Robert Roth", "Bobby"});
  EXPECT_EQ(naming_of({b.get()}).size(), 1U);
}

}  // namespace
}  // namespace dossier
