#pragma once
// The whole report: the documents and what a comparison of them tells (`data/schema/report.schema.json`).
//
// Order is part of the promise: documents by id; reports in a group by publication (unknown last), then by
// document and offset; groups by their first report; names and values most used first.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "dossier/report.h"

namespace dossier {

// A passage of one of the documents.
struct Place {
  std::string document;
  Passage at;
};

// A form and how often it is used.
struct Counted {
  std::string form;
  std::uint32_t count = 0;
};
using CountedByDocument = std::map<std::string, std::vector<Counted>>;

// One thing, over all documents.
struct SharedEntity {
  struct In {
    std::string document;
    std::string entity;  // the chain's id there
    std::uint32_t mentions = 0;
  };
  std::string id;  // E1, E2 ... in order of the first document and mention
  EntityType type = EntityType::kOrg;
  std::string name;
  std::uint32_t mentions = 0;
  std::vector<std::string> titles;
  std::vector<In> in;
  CountedByDocument called;
  std::map<std::string, std::vector<std::string>> titled;  // which document gives it which titles
  CountedByDocument titled_by_outlet;  // which outlet does, where it is told, in how many documents
};

// What one report does to the fullest wording, as spans of whole words on both sides.
struct WordingChange {
  std::optional<Passage> full;  // in the fullest wording; none: added
  std::optional<Passage> here;  // in this report; none: dropped
};

struct StatementReport {
  Place place;
  std::string quote;
  QuoteKind kind = QuoteKind::kDirect;
  bool paraphrase = false;  // in other words than the fullest wording: most of them are changes
  std::vector<WordingChange> changes;
};

// One thing that was said, in all its wordings.
struct StatementGroup {
  std::string id;                      // S1, S2 ...
  std::optional<std::string> speaker;  // E...
  std::string speaker_name;            // of the entity, or as written; empty where nobody is known
  std::size_t fullest = 0;             // index into reports: the wording that has most
  std::vector<StatementReport> reports;
  std::uint32_t documents = 0;
  std::uint32_t independent = 0;       // documents, each set of copies counted once
  bool identical = false;              // the same words once case and punctuation are folded
  bool marks_differ = false;           // in quotation marks in one report, in indirect speech in another
  double confidence = 1.0;             // of the weakest join
  std::vector<std::string> otherwise;  // groups that give the same words to another speaker
};

struct FigureReport {
  Place place;
  std::optional<std::string> subject, where;  // E...
  std::optional<std::string> from;            // the day that it is told of
  std::optional<std::string> published;
};

struct FigureRowValue {
  FigureValue value;
  std::optional<Bound> bound;
  std::vector<FigureReport> reports;
  std::uint32_t documents = 0;
  std::uint32_t independent = 0;
};

enum class FigureRelation : std::uint8_t {
  kWording,       // 12 and "at least 12": both can be true
  kUpdate,        // a later text tells more
  kDifference,    // other numbers, perhaps of another day, place or count
  kContradiction  // other numbers of one thing at one time
};

// Values of one row that are told of the same thing and stand to one another in this way.
struct FigureComparison {
  FigureRelation relation = FigureRelation::kWording;
  std::vector<Place> reports;  // in order of publication
  double confidence = 0.0;
};

struct FigureRow {
  std::string of;    // the head in its most used form; empty where nothing is counted
  std::string fate;  // what becomes of those counted: dead, injured ...; empty where nothing is told
  FigureKind kind = FigureKind::kCount;
  std::optional<std::string> unit;
  std::uint32_t documents = 0;
  std::vector<FigureRowValue> values;
  std::vector<FigureComparison> comparisons;
};

struct TimelineReport {
  Place place;
  std::string sentence;
  std::uint32_t event = 0;  // equal for sentences that tell the same; from 1 in each entry
};

struct TimelineEntry {
  std::string from, to, value;
  std::uint32_t documents = 0;
  std::uint32_t independent = 0;
  std::vector<TimelineReport> reports;
};

struct CopiedPassage {
  std::vector<Place> places;  // `at.text` is empty: the passage is told by its offsets
};

// Documents that are copies of one text, wholly or for the greater part.
struct CopySet {
  struct Member {
    std::string document;
    double share = 0.0;  // of this document that stands in another one of the set
  };
  std::vector<Member> documents;
};

struct Copies {
  std::uint32_t independent = 0;  // texts, each set of copies counted once
  std::vector<CopySet> sets;
  std::vector<CopiedPassage> passages;  // shared by documents that are no copies of each other
};

struct SpeakerCoverage {
  std::string entity;
  std::map<std::string, std::uint32_t> quotes;      // by document
  std::map<std::string, std::uint32_t> characters;  // by document, in the unit of the report
  std::vector<std::string> roles;
  bool single = false;  // quoted by one document only
};

// A source without a name: "NATO officials".
struct UnnamedSource {
  std::string name;
  std::map<std::string, std::uint32_t> quotes;
};

struct Naming {
  std::string entity;
  std::string name;
  CountedByDocument by;
  CountedByDocument by_outlet;  // where the outlet is told
};

// What a headline says and the body does not bear out.
struct HeadlineGap {
  std::string kind;  // figure, quote
  Place place;
};

struct Coverage {
  std::vector<SpeakerCoverage> speakers;
  std::vector<std::string> shared;
  std::map<std::string, std::vector<std::string>> single;
  std::map<std::string, std::vector<std::string>> single_entities;
  std::vector<Naming> naming;
  std::vector<UnnamedSource> unnamed;
  std::vector<HeadlineGap> headlines;
};

struct Gaps {
  std::vector<Place> quotes_without_speaker;
  std::vector<Place> dates_without_value;
  std::vector<Place> dates_without_anchor;  // relative ones in documents whose day is not known
  std::vector<std::string> documents_without_date;
  std::vector<std::string> weak_statements;  // groups joined with low confidence
  std::uint32_t problems = 0;                // of the inputs; they stand in Report::problems
};

struct Report {
  OffsetUnit offsets = OffsetUnit::kCodepoint;
  std::vector<DocumentReport> documents;
  std::vector<SharedEntity> entities;
  std::vector<StatementGroup> statements;
  std::vector<FigureRow> figures;
  std::vector<TimelineEntry> timeline;
  Coverage coverage;
  Copies copies;
  Gaps gaps;
  std::vector<Problem> problems;
};

}  // namespace dossier
