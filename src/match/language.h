#pragma once
// What is known of the language, shared by all stages: the data files, the words, and the compiled tables
// over them.
#include "data/data_set.h"
#include "match/gazetteer.h"
#include "match/titles.h"
#include "match/word_facts.h"
#include "match/word_senses.h"
#include "text/abbreviations.h"
#include "text/tokenizer.h"
#include "text/vocabulary.h"

namespace dossier {

// While the stages load they add words (`vocabulary.intern`); once loading is over it is const.
struct Language {
  DataSet data;
  Vocabulary vocabulary;
  WordFacts facts;
  WordSenses senses;
  Gazetteer gazetteer;
  Abbreviations abbreviations;
  TitleTable titles;

  // For phrases of the data, which are cut as texts are; lives no longer than the language stays in place.
  Tokenizer tokenizer() const { return {vocabulary, abbreviations}; }

  // From a set with the compiled images (see `compile_data`).
  static Result<Language> load(DataSet data);
};

}  // namespace dossier
