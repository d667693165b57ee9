// Statements with what each report does to the fullest wording; figures with their values and comparisons.
// Tested by tests/report/report_json_test.cpp and against data/schema by tests/golden.
#include "report/across_values.h"

#include "report/names.h"
#include "report/value_json.h"

namespace dossier {
namespace {

std::string_view relation_name(FigureRelation relation) {
  switch (relation) {
    case FigureRelation::kWording:
      return "wording";
    case FigureRelation::kUpdate:
      return "update";
    case FigureRelation::kDifference:
      return "difference";
    case FigureRelation::kContradiction:
      break;
  }
  return "contradiction";
}

void write_changes(const std::vector<WordingChange>& changes, JsonWriter& json) {
  write_objects("changes", changes, json, [&](const WordingChange& change) {
    json.key("full");
    write_passage_or_null(change.full, json);
    json.key("here");
    write_passage_or_null(change.here, json);
  });
}

void write_report(const StatementReport& report, JsonWriter& json) {
  json.key("document").string(report.place.document).key("quote").string(report.quote);
  write_passage(report.place.at, json);
  json.key("kind").string(quote_kind_name(report.kind)).key("paraphrase").boolean(report.paraphrase);
  write_changes(report.changes, json);
}

void write_report(const FigureReport& report, JsonWriter& json) {
  write_place(report.place, json);
  json.key("subject").string_or_null(report.subject).key("place").string_or_null(report.where);
  json.key("date").string_or_null(report.from);
}

}  // namespace

void write_place(const Place& place, JsonWriter& json) {
  json.key("document").string(place.document);
  write_passage(place.at, json);
}

void write_counted(const std::vector<Counted>& forms, JsonWriter& json) {
  json.begin_object();
  for (const Counted& one : forms) json.key(one.form).number(one.count);
  json.end_object();
}

void write_statement(const StatementGroup& group, JsonWriter& json) {
  json.key("id").string(group.id).key("speaker").string_or_null(group.speaker);
  json.key("text").string(group.reports[group.fullest].place.at.text);
  write_objects("reports", group.reports, json,
                [&](const StatementReport& report) { write_report(report, json); });
  json.key("documents").number(group.documents).key("identical").boolean(group.identical);
  json.key("speaker_name");
  if (group.speaker_name.empty())
    json.null();
  else
    json.string(group.speaker_name);
  json.key("independent").number(group.independent).key("fullest").number(group.fullest);
  json.key("marks_differ").boolean(group.marks_differ).key("otherwise");
  write_strings(group.otherwise, json);
  json.key("confidence").hundredths(group.confidence);
}

void write_figure_row(const FigureRow& row, JsonWriter& json) {
  json.key("of");
  if (row.of.empty())
    json.null();
  else
    json.string(row.of);
  json.key("kind").string(figure_kind_name(row.kind)).key("unit").string_or_null(row.unit);
  json.key("documents").number(row.documents).key("fate");
  if (row.fate.empty())
    json.null();
  else
    json.string(row.fate);
  write_objects("values", row.values, json, [&](const FigureRowValue& value) {
    json.key("value");
    write_figure_value(value.value, json);
    json.key("bound");
    write_bound_or_null(value.bound, json);
    write_objects("reports", value.reports, json,
                  [&](const FigureReport& report) { write_report(report, json); });
    json.key("documents").number(value.documents).key("independent").number(value.independent);
  });
  write_objects("comparisons", row.comparisons, json, [&](const FigureComparison& comparison) {
    json.key("relation").string(relation_name(comparison.relation));
    json.key("confidence").hundredths(comparison.confidence);
    write_objects("reports", comparison.reports, json, [&](const Place& place) { write_place(place, json); });
  });
}

}  // namespace dossier
