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
