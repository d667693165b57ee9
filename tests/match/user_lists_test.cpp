// Alias lists of the user: read, matched, and what is said of a bad one.
#include "match/user_lists.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/language.h"
#include "text/document_builder.h"

namespace dossier {
namespace {

std::filesystem::path write(const std::string& name, const std::string& bytes) {
  const std::filesystem::path path = std::filesystem::path(testing::TempDir()) / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

struct Loaded {
  Language language = test::packed_language();
  Result<DocumentBuilder> builder = DocumentBuilder::load(language.data, language.vocabulary);
  Result<UserLists> lists;
  explicit Loaded(const std::filesystem::path& file)
      : lists(UserLists::load({file}, builder.value().tokenizer(), language.vocabulary)) {}
};

TEST(UserLists, AddTheirHits) {
  const Loaded loaded(write("aliases.tsv", "Qualtor\tORG\tthe Big Q|Zubuza Brothers\n"));
  ASSERT_TRUE(loaded.lists.ok()) << loaded.lists.error().message();
  const Document document = loaded.builder.value().build("Shares of Zubuza Brothers fell.");
  std::vector<GazetteerHit> hits;
  loaded.lists.value().match(document, hits);
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].get().name, "Qualtor");
  EXPECT_EQ(document.text(hits[0].tokens), "Zubuza Brothers");
}

TEST(UserLists, TellWhichLineIsWrong) {
  const Loaded loaded(write("bad.tsv", "Qualtor\tORG\tQ\nZubuza\tTHING\tZ\n"));
  ASSERT_FALSE(loaded.lists.ok());
  EXPECT_NE(loaded.lists.error().message().find("bad.tsv:2"), std::string::npos);
}

TEST(UserLists, TellWhichFileIsMissing) {
  const Loaded loaded(std::filesystem::path(testing::TempDir()) / "none.tsv");
  ASSERT_FALSE(loaded.lists.ok());
  EXPECT_NE(loaded.lists.error().message().find("none.tsv"), std::string::npos);
}

}  // namespace
}  // namespace dossier
