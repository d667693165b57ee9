#pragma once
// What is known of the language, shared by all stages: the data files, the words, and the compiled tables
// over them.
#include "data/data_set.h"
#include "match/gazetteer.h"
#include "match/titles.h"
#include "match/word_facts.h"
#include "match/word_senses.h"
#include "text/vocabulary.h"

namespace dossier {

// While the stages load they add words (`vocabulary.intern`); once loading is over it is const.
struct Language {
  DataSet data;
  Vocabulary vocabulary;
  WordFacts facts;
  WordSenses senses;
  Gazetteer gazetteer;
  TitleTable titles;

  // From a set with the compiled images (see `compile_data`).
  static Result<Language> load(DataSet data);
};

}  // namespace dossier
