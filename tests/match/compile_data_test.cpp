// From edited tables to images and to a language that uses them.
#include "match/compile_data.h"

#include <gtest/gtest.h>

#include "match/language.h"
#include "support/language.h"

namespace dossier {
namespace {

DataSet small_data(std::string gazetteer) {
  DataSet data;
  data.add("lexicon/abbreviations.tsv", "Mr.\ttitle\n");
  data.add("lexicon/titles.tsv", "Chief\tbefore\n");
  data.add("gazetteer/bodies.tsv", std::move(gazetteer));
  return data;
}

TEST(CompileData, ALanguageKnowsThePhrasesOfTheLists) {
  auto compiled = compile_data(small_data("Quill Board\tORG\t\t\n"));
  ASSERT_TRUE(compiled.ok()) << compiled.error().message();
  const auto language = Language::load(std::move(compiled.value()));
  ASSERT_TRUE(language.ok()) << language.error().message();
  EXPECT_NE(language.value().vocabulary.find("quill"), kUnknownWord);
  EXPECT_EQ(language.value().vocabulary.find("unheard"), kUnknownWord);
}

// The cues are looked up among the common words alone.
TEST(CompileData, EveryFormOfACueIsACommonWord) {
  DataSet data = small_data("Quill Board\tORG\t\t\n");
  data.add("lexicon/cues.tsv", "claim\tverb\tthat\tsaid\t\nlay claim to\tphrase\tnp\tsaid\t\n");
  data.add("lexicon/verbs.tsv", "claimed\tclaim\tpast\t0\nlaid\tlay\tpast\t0\nwalked\twalk\tpast\t0\n");
  auto compiled = compile_data(std::move(data));
  ASSERT_TRUE(compiled.ok()) << compiled.error().message();
  const auto language = Language::load(std::move(compiled.value()));
  ASSERT_TRUE(language.ok()) << language.error().message();
  const Vocabulary& vocabulary = language.value().vocabulary;
  for (const char* common : {"chief", "claim", "claimed", "laid"}) {
    EXPECT_NE(vocabulary.find(common), kUnknownWord) << common;
    EXPECT_LT(vocabulary.find(common), vocabulary.common_end()) << common;
  }
  EXPECT_GE(vocabulary.find("walked"), vocabulary.common_end());
  EXPECT_GE(vocabulary.find("quill"), vocabulary.common_end());
}

TEST(CompileData, TellsEveryBadLine) {
  const auto compiled = compile_data(small_data("Quill Board\tNOTHING\t\t\nQuill\tORG\t\todd-mark\n"));
  ASSERT_FALSE(compiled.ok());
  EXPECT_NE(compiled.error().message().find("bodies.tsv:1"), std::string::npos) << compiled.error().message();
  EXPECT_NE(compiled.error().message().find("bodies.tsv:2"), std::string::npos) << compiled.error().message();
}

TEST(Language, DataThatIsNotCompiledIsAnError) {
  EXPECT_FALSE(Language::load(small_data("Quill Board\tORG\t\t\n")).ok());
}

}  // namespace
}  // namespace dossier
