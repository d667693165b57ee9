#pragma once
// What dossier finds, as plain structs: the JSON report field by field (`data/schema/report.schema.json`).
//
// Spans are UTF-8 byte offsets as the analyzer makes them; `in_units` (report/offsets.h) turns a finished
// document into the unit that the user asked for. Every Passage carries the text that it covers.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "dossier/span.h"

namespace dossier {

enum class OffsetUnit : std::uint8_t { kCodepoint, kUtf8, kUtf16 };

struct Passage {
  Span span;
  std::string text;
  friend bool operator==(const Passage&, const Passage&) = default;
};

enum class BlockType : std::uint8_t {
  kTitle,
  kDateline,
  kByline,
  kCaption,
  kHeading,
  kQuestion,
  kAnswer,
  kBody,
  kBoilerplate
};

struct Block {
  Span span;
  BlockType type = BlockType::kBody;
  std::string rule;
};

// The order is part of the data formats: append only.
enum class EntityType : std::uint8_t {
  kPerson,
  kOrg,
  kGpe,
  kLoc,
  kFac,
  kNorp,
  kEvent,
  kProduct,
  kLaw,
  kWorkOfArt
};

enum class Gender : std::uint8_t { kUnknown, kMale, kFemale };

struct Mention {
  Passage at;
  std::string rule;
};

// A chain: everything in one article that names one thing.
struct Entity {
  std::string id;  // e1, e2 ... in order of first mention
  EntityType type = EntityType::kOrg;
  std::string name;  // the alias list's title, else the longest full form without titles
  std::vector<std::string> titles;
  Gender gender = Gender::kUnknown;
  std::vector<Mention> mentions;
};

enum class TimexType : std::uint8_t { kDate, kTime, kDuration, kSet };

struct DateExpression {
  Passage at;
  TimexType type = TimexType::kDate;
  std::optional<std::string> value;  // TIMEX3; none where the date cannot be (31 June)
  std::optional<std::string>
      mod;  // START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, LESS_THAN, EQUAL_OR_MORE ...
  std::optional<std::string> from;  // first day, YYYY-MM-DD, where it is an interval of the calendar
  std::optional<std::string> to;    // the day after the last one
  std::string rule;
};

enum class FigureKind : std::uint8_t {
  kCount,
  kPercent,
  kMoney,
  kMeasure,
  kAge,
  kOrdinal,
  kRange,
  kRatio,
  kScore
};
enum class Bound : std::uint8_t { kAbout, kAtLeast, kMoreThan, kLessThan, kAtMost, kCloseTo };

// Exact numbers: each a JSON number literal in its shortest form ("3200000000", "0.5"), or a fraction
// ("1/3"). None: null ("dozens"); two: the ends of a range or the sides of a score.
using FigureValue = std::vector<std::string>;

struct Change {
  std::string direction;                    // up, down, same
  std::optional<std::string> by, from, to;  // number literals as in FigureValue
  std::optional<std::string> by_unit;
};

struct SiValue {
  std::string value;
  std::string unit;
};

struct Figure {
  Passage at;
  FigureKind kind = FigureKind::kCount;
  FigureValue value;
  std::optional<std::string> unit;
  std::optional<Bound> bound;
  std::optional<Passage> of;      // the head of what is counted
  std::optional<Passage> phrase;  // the whole phrase of what is counted
  std::optional<Change> change;
  std::optional<std::string> tolerance;
  std::optional<SiValue> si;
  std::string rule;
};

enum class QuoteKind : std::uint8_t { kDirect, kMixed, kQuestion, kAnswer, kIndirect };
enum class SpeakerBasis : std::uint8_t { kName, kPronoun, kDescription, kTurn, kContext };

struct Speaker {
  std::optional<std::string> entity;  // the chain's id; none for "NATO officials"
  std::string name;                   // the chain's name, or the description as written
  std::optional<Span> at;             // the mention nearest to the cue; none where it is inferred
  SpeakerBasis basis = SpeakerBasis::kName;
};

struct Quote {
  std::string id;  // q1, q2 ...; the two parts of an interrupted statement are q7a and q7b
  QuoteKind kind = QuoteKind::kDirect;
  Passage at;  // the words without the marks that enclose them
  std::optional<Speaker> speaker;
  std::optional<Passage> cue;
  std::string stance;       // of the cue: said, claimed, warned, denied ...; empty where there is no cue
  bool denied = false;      // the cue is negated: denied, declined to say
  double confidence = 0.0;  // of the attribution, in [0, 1]
  std::vector<Quote> inner;
  std::string rule;
};

struct Title {
  Passage at;
  bool from_metadata = false;  // then `at.span` says nothing
};

struct Source {
  std::string name;
  std::optional<Span> at;
};

enum class PublishedBasis : std::uint8_t { kMetadata, kDateline, kText, kOption };

struct Published {
  std::string value;  // YYYY-MM-DD
  PublishedBasis basis = PublishedBasis::kOption;
  std::optional<Span> at;
};

struct Problem {
  std::optional<std::string> path;
  std::string problem;
  std::string action;
  friend bool operator==(const Problem&, const Problem&) = default;
};

// One sentence that says something of a quote: what the articles are compared by.
struct Statement {
  std::string quote;  // the quote's id
  Passage at;         // lies in the quote
};

// What the reduce step needs and the report leaves out.
struct Evidence {
  std::vector<Statement> statements;
  std::vector<std::optional<Passage>> date_sentences;  // for each date: the sentence that it stands in
};

// An element of the report's "documents", and with `evidence` and `problems` a line of --format jsonl.
struct DocumentReport {
  std::string id;
  std::optional<std::string> path;
  std::string sha256;
  std::string language;
  std::optional<Title> title;
  std::optional<Source> source;
  std::optional<Published> published;
  std::vector<Block> blocks;
  std::vector<Entity> entities;
  std::vector<DateExpression> dates;
  std::vector<Figure> figures;
  std::vector<Quote> quotes;
  std::vector<Problem> problems;
  Evidence evidence;
};

// What follows compares the documents; spans are in the unit of the report, documents are named by id.

struct NameCount {
  std::string name;
  std::uint64_t mentions = 0;
};

struct EntityInDocument {
  std::string document;
  std::string entity;  // the chain's id in that document
  std::uint64_t mentions = 0;
};

// One thing that is named in any of the documents.
struct SharedEntity {
  std::string id;  // E1, E2 ...
  EntityType type = EntityType::kOrg;
  std::string name;
  std::uint64_t mentions = 0;
  std::vector<std::string> titles;
  std::vector<EntityInDocument> in;
  std::map<std::string, std::vector<NameCount>> called;  // document: the names it uses
};

struct StatementReport {
  std::string document;
  std::string quote;  // the quote's id in that document
  Passage at;
};

// One thing said, in all its wordings.
struct StatementGroup {
  std::string id;                      // S1, S2 ...
  std::optional<std::string> speaker;  // a SharedEntity's id
  std::string text;
  std::vector<StatementReport> reports;
  std::uint64_t documents = 0;
  bool identical = false;  // the same words once case and punctuation are folded
};

struct FigureReport {
  std::string document;
  Passage at;
};

struct FigureRowValue {
  FigureValue value;
  std::optional<Bound> bound;
  std::vector<FigureReport> reports;
};

// One thing that is counted, with every value that is told of it.
struct FigureRow {
  std::optional<std::string> of;
  FigureKind kind = FigureKind::kCount;
  std::optional<std::string> unit;
  std::uint64_t documents = 0;
  std::vector<FigureRowValue> values;
};

struct DateReport {
  std::string document;
  Passage at;
  std::optional<std::string> sentence;
};

struct TimelineEntry {
  std::string from;
  std::string to;
  std::string value;
  std::vector<DateReport> reports;
};

struct SpeakerCoverage {
  std::string entity;  // a SharedEntity's id
  std::map<std::string, std::uint64_t> quotes;
  std::map<std::string, std::uint64_t> characters;  // of the quotes' text, in code points
};

struct Naming {
  std::string entity;
  std::string name;
  std::map<std::string, std::vector<std::string>> by;
};

struct Coverage {
  std::vector<SpeakerCoverage> speakers;
  std::vector<std::string> shared;                         // statements that two or more documents tell
  std::map<std::string, std::vector<std::string>> single;  // statements that one document alone tells
  std::vector<Naming> naming;
};

// The whole report.
struct Report {
  OffsetUnit offsets = OffsetUnit::kCodepoint;
  std::vector<DocumentReport> documents;  // sorted by id
  std::vector<SharedEntity> entities;
  std::vector<StatementGroup> statements;
  std::vector<FigureRow> figures;
  std::vector<TimelineEntry> timeline;
  Coverage coverage;
  std::vector<Problem> problems;  // of the run and of all documents, sorted
};

}  // namespace dossier
