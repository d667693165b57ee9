// What lines are for: the table tests/cases/blocks.tsv (a whole page, then the type of each of its blocks).
#include "text/blocks.h"

#include <gtest/gtest.h>

#include "report/names.h"
#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

TEST(Blocks, TypesOfTheTable) {
  for (const test::Case& row : test::cases("blocks.tsv")) {
    const Document document = test::document(row.cells[0]);
    std::string types;
    for (const TextBlock& block : document.blocks()) {
      if (!types.empty()) types += ' ';
      types += block_type_name(block.type);
    }
    EXPECT_EQ(types, row.cells[1]) << row.place;
  }
}

}  // namespace
}  // namespace dossier
