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

#include "dossier/evidence.h"
#include "dossier/span.h"

namespace dossier {

enum class OffsetUnit : std::uint8_t { kCodepoint, kUtf8, kUtf16 };

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
// What speaks: a person, named or not; a group of people; a document for its issuer; somebody whose name is
// kept back ("an official", "a source").
enum class SpeakerType : std::uint8_t {
  kPerson,
  kGroup,
  kOrganisation,
  kPlace,
  kDocument,
  kAnonymous,
  kUnknown
};

struct Speaker {
  std::optional<std::string> entity;  // the chain's id; none for "NATO officials"
  std::string name;                   // the chain's name, or the description as written
  std::optional<Span> at;             // the mention nearest to the cue; none where it is inferred
  SpeakerBasis basis = SpeakerBasis::kName;
  SpeakerType type = SpeakerType::kUnknown;
  std::vector<std::string> members;  // chains' ids, where two or more named persons speak together
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

}  // namespace dossier
