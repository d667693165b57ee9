#include "merge/identity.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dossier {
namespace {

DocumentReport document(const std::string& id, const std::string& sha256, const std::string& path) {
  DocumentReport document;
  document.id = id;
  document.sha256 = sha256;
  document.path = path;
  return document;
}

TEST(Identity, IsSettledWhateverTheOrder) {
  std::vector<DocumentReport> documents = {
      document("b", "1111111199", "b.txt"),   document("a", "2222222299", "x/a.txt"),
      document("a", "3333333399", "y/a.txt"), document("a", "2222222299", "z/a.txt"),
      document("c", "1111111199", "c.txt"),
  };
  std::sort(documents.begin(), documents.end(),
            [](const auto& left, const auto& right) { return left.path < right.path; });
  do {
    std::vector<DocumentReport> settled = documents;
    std::vector<Problem> problems;
    settle_identities(settled, problems);
    std::vector<std::string> ids;
    for (const DocumentReport& one : settled) ids.push_back(one.id + " " + *one.path);
    // Equal bytes under different ids are two articles: two outlets may print one agency's text.
    EXPECT_EQ(ids,
              (std::vector<std::string>{"a~22222222 x/a.txt", "a~33333333 y/a.txt", "b b.txt", "c c.txt"}));
    EXPECT_EQ(problems,
              (std::vector<Problem>{{"z/a.txt", "same id and same bytes as a in x/a.txt", "kept once"}}));
  } while (std::next_permutation(documents.begin(), documents.end(),
                                 [](const auto& left, const auto& right) { return left.path < right.path; }));
}

TEST(Identity, OfCopiesChoosesByMetadata) {
  DocumentReport dated = document("a", "1", "a.jsonl");
  dated.published = Published{"2017-05-25", PublishedBasis::kMetadata, std::nullopt};
  DocumentReport undated = document("a", "1", "a.jsonl");
  for (const bool dated_first : {true, false}) {
    std::vector<DocumentReport> documents = {dated_first ? dated : undated, dated_first ? undated : dated};
    std::vector<Problem> problems;
    settle_identities(documents, problems);
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_FALSE(documents[0].published);
  }
}

}  // namespace
}  // namespace dossier
