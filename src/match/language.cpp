// Opens the compiled images of a data set and the tables that several stages ask.
// Tested by tests/match/compile_data_test.cpp.
#include "match/language.h"

#include "match/compile_data.h"

namespace dossier {

Result<Language> Language::load(DataSet data) {
  for (const std::string_view image : {kVocabularyImage, kGazetteerImage, kWordFactsImage, kWordSensesImage})
    if (!data.file(image)) return Error{data.place(image), "is missing"};
  Vocabulary vocabulary(*data.file(kVocabularyImage));
  WordFacts facts(*data.file(kWordFactsImage));
  WordSenses senses(*data.file(kWordSensesImage));
  Gazetteer gazetteer(*data.file(kGazetteerImage));
  auto abbreviations = Abbreviations::load(data, vocabulary);
  if (!abbreviations) return abbreviations.error();
  auto titles = TitleTable::load(data, vocabulary);
  if (!titles) return titles.error();
  return Language{std::move(data),
                  std::move(vocabulary),
                  facts,
                  senses,
                  gazetteer,
                  std::move(abbreviations).value(),
                  std::move(titles).value()};
}

}  // namespace dossier
