#pragma once
// What one document gives to the comparison across documents and the report leaves out. It stands for the
// language: the reduce step compares numbers and needs no data of the language.
//
// Words are told by hashes of their folded form and of their key (the stem that related forms share).
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dossier/span.h"

namespace dossier {

// A stretch of a document and the text that it covers.
struct Passage {
  Span span;
  std::string text;
  friend bool operator==(const Passage&, const Passage&) = default;
};

using WordHash = std::uint32_t;

// The order is part of the format of parts: append only.
enum class WordRole : std::uint8_t {
  kFunction,  // key 0
  kContent,   // key: of the stem
  kNumber,    // key: of the number in digits
  kName,      // key: index into the document's entities; on the first word of the mention
  kNameRest,  // the other words of a mention; key 0
  kNegation,  // not, no, never; key 0
  kCommon     // as kContent, of a word that stands in every text and says little
};

struct ComparedWord {
  Span span;
  WordHash word = 0;  // of the folded form
  WordHash key = 0;
  WordRole role = WordRole::kFunction;
  friend bool operator==(const ComparedWord&, const ComparedWord&) = default;
};

// Half-open range of words of one text.
struct WordRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const WordRange&, const WordRange&) = default;
};

// A concept that a word may mean; synonyms and derived words share it.
struct WordSense {
  std::uint32_t word = 0;   // index into the statement's words
  std::uint32_t sense = 0;  // number of the concept, twice, and 1 more where the word is only a kind of it
  friend bool operator==(const WordSense&, const WordSense&) = default;
};

// What the articles are compared by: one sentence of a quote, or one of the clauses that an indirect one
// coordinates.
struct Statement {
  std::string quote;  // the quote's id
  Passage at;         // lies in the quote
  std::vector<ComparedWord> words;
  std::vector<WordRange> clauses;  // parts that another article may tell alone; empty or several
  std::vector<WordSense> senses;   // by word, then by sense
};

struct SentenceEvidence {
  Passage at;
  std::vector<ComparedWord> words;
};

// Of a figure: what tells whether another one counts the same thing. Indices are into the document's lists.
struct FigureEvidence {
  WordHash head = 0;                      // of the head's stem; equal for heads that mean the same; 0: none
  std::string fate;                       // what becomes of those counted (dead); empty: nothing is told
  std::optional<std::uint32_t> sentence;  // Evidence::sentences
  std::optional<std::uint32_t> subject;   // entities: the name in the counted phrase
  std::optional<std::uint32_t> place;     // entities: where
  std::optional<std::uint32_t> date;      // dates: when
};

// A shingle that stands for its neighbourhood (winnowing).
struct Fingerprint {
  std::uint32_t hash = 0;
  Span span;
};

struct Evidence {
  std::vector<Statement> statements;
  std::vector<SentenceEvidence> sentences;                   // those that hold a date or a figure
  std::vector<std::optional<std::uint32_t>> date_sentences;  // for each date: index into sentences
  std::vector<FigureEvidence> figures;                       // for each figure
  std::vector<Fingerprint> fingerprints;                     // in order of their spans
  std::vector<std::uint32_t> min_hashes;  // kMinHashes of them, none for a text without shingles
};

}  // namespace dossier
