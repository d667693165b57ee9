// Compiles vocabulary, word facts, word senses and gazetteer of a data set.
// Tested by tests/match/compile_data_test.cpp.
#include "match/compile_data.h"

#include <algorithm>
#include <utility>

#include "data/tsv.h"
#include "match/gazetteer_compiler.h"
#include "match/word_facts.h"
#include "match/word_senses.h"
#include "text/fold.h"

namespace dossier {
namespace {

// These hold single words, not names of things: they go into the word facts.
bool is_name_part_list(std::string_view file) {
  return file == "gazetteer/given-names.tsv" || file == "gazetteer/family-names.tsv" ||
         file == "gazetteer/nicknames.tsv";
}

// The commonest words get the lowest numbers, the commonest first: what the tables by word number tell of
// most tokens then lies close together in memory.
void intern_common_words(const DataSet& data, Vocabulary& vocabulary) {
  const auto bytes = data.file("lexicon/common-words.tsv");
  if (!bytes) return;
  std::vector<TsvRow> rows = parse_tsv(*bytes);
  const auto often = [](const TsvRow& row) { return std::pair(row[1].size(), row[1]); };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const TsvRow& a, const TsvRow& b) { return often(a) > often(b); });
  for (const TsvRow& row : rows) vocabulary.intern(fold(row[0]));
}

void intern_table(std::string_view bytes, const Tokenizer& tokenizer, Vocabulary& vocabulary) {
  for (const TsvRow& row : parse_tsv(bytes))
    for (const std::string_view cell : split(row.text, '\t'))
      for (const std::string_view part : split(cell, '|')) {
        for (const Token& token : tokenizer.tokenize(part))
          vocabulary.intern(fold(part.substr(token.span.begin, token.span.size())));
        // Some stages keep "vice-president" as one word.
        if (!part.empty() && part.find(' ') == std::string_view::npos) vocabulary.intern(fold(part));
      }
}

// So that loading the stages' own tables adds no word to the packed vocabulary, and that what they keep by
// word number is short: it is as long as the highest number of their words. Small tables come first.
void intern_lexicon(const DataSet& data, const Tokenizer& tokenizer, Vocabulary& vocabulary) {
  std::vector<std::string_view> files;
  for (const std::string_view file : data.names("lexicon/"))
    if (!is_compiled_away(file)) files.push_back(file);
  std::stable_sort(files.begin(), files.end(), [&](std::string_view a, std::string_view b) {
    return data.file(a)->size() < data.file(b)->size();
  });
  for (const std::string_view file : files) intern_table(*data.file(file), tokenizer, vocabulary);
  if (const auto nicknames = data.file("gazetteer/nicknames.tsv"))
    intern_table(*nicknames, tokenizer, vocabulary);
}

// Every form of a verb that begins a cue: the cues are looked up by form.
void intern_forms_of_cues(const DataSet& data, Vocabulary& vocabulary) {
  const auto cues = data.file("lexicon/cues.tsv");
  const auto verbs = data.file("lexicon/verbs.tsv");
  if (!cues || !verbs) return;
  std::vector<bool> begins_cue(vocabulary.size());
  for (const TsvRow& row : parse_tsv(*cues))
    begins_cue[vocabulary.find(fold(row[0].substr(0, row[0].find(' '))))] = true;
  begins_cue[kUnknownWord] = false;
  for (const TsvRow& row : parse_tsv(*verbs)) {
    const WordId lemma = vocabulary.find(fold(row[1]));
    if (lemma < begins_cue.size() && begins_cue[lemma]) vocabulary.intern(fold(row[0]));
  }
}

Result<std::vector<GazetteerRow>> all_rows(const DataSet& data) {
  std::vector<GazetteerRow> rows;
  Error wrong;
  for (const std::string_view file : data.names("gazetteer/")) {
    if (is_name_part_list(file)) continue;
    const auto read = file == "gazetteer/aliases.tsv" ? read_aliases : read_gazetteer;
    const auto more = read(*data.file(file), file, data.place(file));
    if (more)
      rows.insert(rows.end(), more.value().begin(), more.value().end());
    else if (wrong.reason.empty())
      wrong = more.error();
    else
      wrong.reason += '\n' + more.error().message();
  }
  if (!wrong.reason.empty()) return wrong;
  return rows;
}

}  // namespace

bool is_compiled_away(std::string_view name) {
  if (name == "gazetteer/nicknames.tsv") return false;  // chains read it
  return name.starts_with("gazetteer/") || name.starts_with("models/newswire/") ||
         name == "models/word-classes.tsv" || name == "lexicon/verbs.tsv" ||
         name == "lexicon/parts-of-speech.tsv" || name == "lexicon/common-words.tsv" || name == kWordSenses ||
         name == kLightWords;
}

Result<DataSet> compile_data(DataSet data) {
  Vocabulary vocabulary;
  intern_common_words(data, vocabulary);
  const auto abbreviations = Abbreviations::load(data, vocabulary);
  if (!abbreviations) return abbreviations.error();
  const Tokenizer tokenizer(vocabulary, abbreviations.value());
  intern_lexicon(data, tokenizer, vocabulary);
  intern_forms_of_cues(data, vocabulary);
  const WordId common_end = vocabulary.size();
  const auto facts = compile_word_facts(data, vocabulary);
  if (!facts) return facts.error();
  const auto senses = compile_word_senses(data);
  if (!senses) return senses.error();
  const auto rows = all_rows(data);
  if (!rows) return rows.error();
  const std::string gazetteer = compile_gazetteer(rows.value(), tokenizer, vocabulary);
  data.add(std::string(kWordFactsImage), facts.value());
  data.add(std::string(kWordSensesImage), senses.value());
  data.add(std::string(kGazetteerImage), gazetteer);
  data.add(std::string(kVocabularyImage), compile_vocabulary(vocabulary, common_end));
  return data;
}

}  // namespace dossier
