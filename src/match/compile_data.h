#pragma once
// From the tables that people edit to the images that the program uses where they lie: compiled/*.bin.
#include "data/data_set.h"

namespace dossier {

inline constexpr std::string_view kVocabularyImage = "compiled/vocabulary.bin";
inline constexpr std::string_view kGazetteerImage = "compiled/gazetteer.bin";
inline constexpr std::string_view kWordFactsImage = "compiled/word-facts.bin";
inline constexpr std::string_view kWordSensesImage = "compiled/word-senses.bin";

// Whether the compiler alone reads a file of the data: the program does without it.
bool is_compiled_away(std::string_view name);

// Adds the images to the set. The common words of the vocabulary are those that texts and the stages' own
// tables have, with every form of a verb that begins a cue. Fails with every bad line of the gazetteer's
// files as file:line: why. The build does this once (pack); `--data DIR` does it at start.
Result<DataSet> compile_data(DataSet data);

}  // namespace dossier
