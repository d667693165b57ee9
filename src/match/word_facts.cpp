// Facts of words as one flat array of 12 bytes a word.
// Tested by tests/match/parts_of_speech_test.cpp.
#include "match/word_facts.h"

#include <cstring>
#include <vector>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

static_assert(sizeof(WordFact) == 12, "the image is an array of these");

class FactTable {
 public:
  explicit FactTable(Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  WordFact& of(std::string_view word) {
    const WordId id = vocabulary_.intern(fold(word));
    if (id >= facts_.size()) facts_.resize(id + 1);
    return facts_[id];
  }
  WordId id(std::string_view word) { return vocabulary_.intern(fold(word)); }
  std::string image() const {
    std::string bytes(facts_.size() * sizeof(WordFact), '\0');
    if (!facts_.empty()) std::memcpy(bytes.data(), facts_.data(), bytes.size());
    return bytes;
  }

 private:
  Vocabulary& vocabulary_;
  std::vector<WordFact> facts_;
};

void set(std::uint8_t& bits, unsigned fact) { bits = static_cast<std::uint8_t>(bits | fact); }

void add_given_name(const TsvRow& row, FactTable& table) {
  std::uint8_t& bits = table.of(row[0]).name;
  set(bits, kGivenName);
  if (row[1] == "m") set(bits, kMaleName);
  if (row[1] == "f") set(bits, kFemaleName);
  if (row[2].find("ambiguous") != std::string_view::npos) set(bits, kNameIsWord);
}

void add_family_name(const TsvRow& row, FactTable& table) {
  std::uint8_t& bits = table.of(row[0]).name;
  set(bits, kFamilyName);
  if (row[1].find("ambiguous") != std::string_view::npos) set(bits, kNameIsWord);
}

void add_verb_form(const TsvRow& row, FactTable& table) {
  const WordId lemma = table.id(row[1]);
  WordFact& fact = table.of(row[0]);
  if (fact.lemma == kUnknownWord) fact.lemma = lemma;
  for (const std::string_view feature : split(row[2], ',')) {
    if (feature == "base") set(fact.verb, kVerbBase);
    if (feature == "3sg") set(fact.verb, kVerbThird);
    if (feature == "past") set(fact.verb, kVerbPast);
    if (feature == "participle") set(fact.verb, kVerbParticiple);
    if (feature == "gerund") set(fact.verb, kVerbGerund);
  }
}

// Class numbers of the table count from 0, those of the facts from 1.
std::uint16_t class_number(std::string_view cell) {
  unsigned number = 0;
  for (const char digit : cell) number = number * 10 + static_cast<unsigned>(digit - '0');
  return static_cast<std::uint16_t>(number + 1);
}

void add_classes(const TsvRow& row, FactTable& table) {
  WordFact& fact = table.of(row[0]);
  fact.class64 = static_cast<std::uint8_t>(class_number(row[1]));
  fact.class256 = class_number(row[2]);
  fact.class1024 = class_number(row[3]);
}

PartOfSpeech part_named(std::string_view name) {
  if (name == "noun") return PartOfSpeech::kNoun;
  if (name == "plural") return PartOfSpeech::kPlural;
  if (name == "adjective") return PartOfSpeech::kAdjective;
  if (name == "adverb") return PartOfSpeech::kAdverb;
  if (name == "verb") return PartOfSpeech::kVerb;
  return PartOfSpeech::kOther;
}

void add_parts_of_speech(const TsvRow& row, FactTable& table) {
  std::uint8_t& part = table.of(row[0]).part;
  for (const std::string_view name : split(row[1], ',')) {
    const auto number = static_cast<unsigned>(part_named(name));
    if (part == 0) part = static_cast<std::uint8_t>(number);
    if (part_named(name) != PartOfSpeech::kOther) set(part, 1U << (2U + number));
  }
}

struct Source {
  std::string_view file;
  std::size_t columns;
  void (*add)(const TsvRow&, FactTable&);
};

constexpr Source kSources[] = {{"gazetteer/given-names.tsv", 2, add_given_name},
                               {"gazetteer/family-names.tsv", 1, add_family_name},
                               {"lexicon/verbs.tsv", 3, add_verb_form},
                               {"lexicon/parts-of-speech.tsv", 2, add_parts_of_speech},
                               {"models/word-classes.tsv", 4, add_classes}};

}  // namespace

Result<std::string> compile_word_facts(const DataSet& data, Vocabulary& vocabulary) {
  FactTable table(vocabulary);
  for (const Source& source : kSources) {
    if (!data.file(source.file)) continue;
    const auto rows = read_tsv(data, source.file, source.columns);
    if (!rows) return rows.error();
    for (const TsvRow& row : rows.value()) source.add(row, table);
  }
  return table.image();
}

}  // namespace dossier
