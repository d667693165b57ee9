#pragma once
// What single words are, by word number: name parts, verb forms, word classes. One load a question, no
// parsing at start.
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "data/data_set.h"
#include "text/vocabulary.h"

namespace dossier {

enum NameFact : std::uint8_t {
  kGivenName = 1U << 0U,
  kMaleName = 1U << 1U,
  kFemaleName = 1U << 2U,
  kFamilyName = 1U << 3U,
  kNameIsWord = 1U << 4U  // the name is also an ordinary word, a month or a place
};

enum VerbFact : std::uint8_t {
  kVerbBase = 1U << 0U,
  kVerbThird = 1U << 1U,  // says
  kVerbPast = 1U << 2U,
  kVerbParticiple = 1U << 3U,
  kVerbGerund = 1U << 4U
};

// What a word may be (lexicon/parts-of-speech.tsv); of verbs `VerbFact` tells more.
enum class PartOfSpeech : std::uint8_t { kNone, kNoun, kPlural, kAdjective, kAdverb, kVerb, kOther };

struct WordFact {
  WordId lemma = kUnknownWord;  // of a verb form
  std::uint16_t class256 = 0;   // word classes by distribution; 0: none
  std::uint16_t class1024 = 0;
  std::uint8_t class64 = 0;
  std::uint8_t name = 0;  // NameFact bits
  std::uint8_t verb = 0;  // VerbFact bits
  std::uint8_t part = 0;  // the likeliest part of speech in the low three bits, above them which it may be

  bool is(NameFact fact) const { return (name & fact) != 0; }
  bool is(VerbFact fact) const { return (verb & fact) != 0; }
  // kNone where the word is not in the table, else the part that it has most often.
  PartOfSpeech likely_part() const { return static_cast<PartOfSpeech>(part & 7U); }
  // One of the five open parts, also where another one is likelier.
  bool may_be(PartOfSpeech open_part) const {
    return (part >> (2U + static_cast<unsigned>(open_part)) & 1U) != 0;
  }
};

class WordFacts {
 public:
  // The image as `compile_word_facts` makes it; it must outlive the facts.
  explicit WordFacts(std::string_view image = {}) : image_(image) {}
  // Of a word of any number; nothing is known of numbers beyond the image.
  WordFact of(WordId word) const {
    WordFact fact;
    if ((std::size_t{word} + 1) * sizeof fact <= image_.size())
      std::memcpy(&fact, image_.data() + std::size_t{word} * sizeof fact, sizeof fact);
    return fact;
  }

 private:
  std::string_view image_;
};

// From gazetteer/given-names.tsv, family-names.tsv, lexicon/verbs.tsv, parts-of-speech.tsv and
// models/word-classes.tsv, as far as they are there.
Result<std::string> compile_word_facts(const DataSet& data, Vocabulary& vocabulary);

}  // namespace dossier
