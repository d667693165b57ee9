// Packs and tables.
#include "data/data_set.h"

#include <gtest/gtest.h>

#include "data/tsv.h"

namespace dossier {
namespace {

TEST(DataSet, PackGivesBackItsFiles) {
  DataSet set;
  set.add("lexicon/a.tsv", "one\ttwo\n");
  set.add("models/b.bin", std::string("\0\1\2", 3));
  set.add("lexicon/empty.tsv", "");
  const std::string pack = set.pack();
  const auto again = DataSet::from_pack(pack);
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again.value().names(""), set.names(""));
  EXPECT_EQ(*again.value().file("models/b.bin"), std::string_view("\0\1\2", 3));
  EXPECT_EQ(again.value().names("lexicon/").size(), 2U);
  EXPECT_FALSE(again.value().file("lexicon/c.tsv"));
}

TEST(DataSet, ACutPackIsAnErrorAtEveryLength) {
  DataSet set;
  set.add("lexicon/a.tsv", "one\ttwo\n");
  const std::string pack = set.pack();
  for (std::size_t size = 0; size < pack.size(); ++size)
    EXPECT_FALSE(DataSet::from_pack(std::string_view(pack).substr(0, size)).ok()) << size;
}

TEST(DataSet, AFolderWithoutDataIsAnError) {
  const auto set = DataSet::from_folder("no/such/folder");
  ASSERT_FALSE(set.ok());
  EXPECT_EQ(set.error().message(), "no/such/folder: no data files found");
}

TEST(Tsv, RowsCellsAndPlaces) {
  const auto rows = parse_tsv("# comment\na\tb\r\n\n\tc\n");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].line, 2U);
  EXPECT_EQ(rows[0][1], "b");
  EXPECT_EQ(rows[0][2], "");
  EXPECT_EQ(rows[0].columns(), 2U);
  EXPECT_EQ(rows[1].line, 4U);
  EXPECT_EQ(rows[1][0], "");
}

TEST(Tsv, PartsOfACell) {
  const auto parts_of = [](std::string_view cell) {
    std::vector<std::string> parts;
    for (const std::string_view part : split(cell, '|')) parts.emplace_back(part);
    return parts;
  };
  EXPECT_EQ(parts_of(""), std::vector<std::string>{});
  EXPECT_EQ(parts_of("one"), std::vector<std::string>{"one"});
  EXPECT_EQ(parts_of("|one||two|"), (std::vector<std::string>{"", "one", "", "two", ""}));
  EXPECT_TRUE(has_part("case=subject,number=plural", "number=plural"));
  EXPECT_FALSE(has_part("case=subject,number=plural", "number"));
  EXPECT_FALSE(has_part("", "number"));
}

TEST(Tsv, AShortRowNamesItsPlace) {
  DataSet set;
  set.add("lexicon/a.tsv", "x\ty\nz\n");
  const auto rows = read_tsv(set, "lexicon/a.tsv", 2);
  ASSERT_FALSE(rows.ok());
  EXPECT_EQ(rows.error().message(), "data/lexicon/a.tsv:2: has 1 columns, 2 are needed");
  EXPECT_FALSE(read_tsv(set, "lexicon/b.tsv", 1).ok());
}

}  // namespace
}  // namespace dossier
