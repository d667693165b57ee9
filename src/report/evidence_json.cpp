// One list for each member of Evidence.
// Tested by tests/report/part_test.cpp (read back by evidence_reader).
#include "report/evidence_json.h"

#include "report/across_values.h"
#include "report/value_json.h"

namespace dossier {
namespace {

void write_words(const std::vector<ComparedWord>& words, JsonWriter& json) {
  json.key("words").begin_array();
  for (const ComparedWord& word : words) {
    json.number(word.span.begin).number(word.span.end).number(word.word).number(word.key);
    json.number(static_cast<std::uint64_t>(word.role));
  }
  json.end_array();
}

void write_index(const std::optional<std::uint32_t>& index, JsonWriter& json) {
  if (index)
    json.number(*index);
  else
    json.null();
}

}  // namespace

void write_evidence(const Evidence& evidence, JsonWriter& json) {
  json.begin_object();
  write_objects("statements", evidence.statements, json, [&](const Statement& statement) {
    json.key("quote").string(statement.quote);
    write_passage(statement.at, json);
    write_words(statement.words, json);
    json.key("clauses").begin_array();
    for (const WordRange& clause : statement.clauses) json.number(clause.begin).number(clause.end);
    json.end_array().key("senses").begin_array();
    for (const WordSense& sense : statement.senses) json.number(sense.word).number(sense.sense);
    json.end_array();
  });
  write_objects("sentences", evidence.sentences, json, [&](const SentenceEvidence& sentence) {
    write_passage(sentence.at, json);
    write_words(sentence.words, json);
  });
  json.key("date_sentences").begin_array();
  for (const auto& sentence : evidence.date_sentences) write_index(sentence, json);
  json.end_array();
  write_objects("figures", evidence.figures, json, [&](const FigureEvidence& figure) {
    json.key("head").number(figure.head).key("fate").string(figure.fate).key("sentence");
    write_index(figure.sentence, json);
    json.key("subject");
    write_index(figure.subject, json);
    json.key("place");
    write_index(figure.place, json);
    json.key("date");
    write_index(figure.date, json);
  });
  json.key("fingerprints").begin_array();
  for (const Fingerprint& print : evidence.fingerprints)
    json.number(print.hash).number(print.span.begin).number(print.span.end);
  json.end_array().key("min_hashes").begin_array();
  for (const std::uint32_t hash : evidence.min_hashes) json.number(hash);
  json.end_array().end_object();
}

}  // namespace dossier
