// The report's members, a function for each section.
// Tested by tests/report/report_json_test.cpp and against data/schema by tests/golden.
#include "report/report_json.h"

#include "report/document_json.h"
#include "report/names.h"
#include "report/offsets.h"
#include "report/value_json.h"
#include "report/version.h"

namespace dossier {
namespace {

class ReportWriter {
 public:
  ReportWriter(bool explain, JsonWriter& json) : explain_(explain), json_(json) {}

  void write(const Report& report) {
    json_.begin_object();
    json_.key("schema").string("dossier.report/1");
    json_.key("generator").begin_object().key("name").string("dossier");
    json_.key("version").string(kVersion).end_object();
    json_.key("offsets").string(unit_name(report.offsets));
    json_.key("documents").begin_array();
    for (const DocumentReport& document : report.documents) {
      json_.begin_object();
      write_document(document, explain_, json_);
      json_.end_object();
    }
    json_.end_array();
    write_all("entities", report.entities);
    write_all("statements", report.statements);
    write_all("figures", report.figures);
    write_all("timeline", report.timeline);
    write_coverage(report.coverage);
    json_.key("problems").begin_array();
    for (const Problem& problem : report.problems) write_problem(problem, json_);
    json_.end_array().end_object();
  }

 private:
  template <typename T>
  void write_all(std::string_view key, const std::vector<T>& values) {
    json_.key(key).begin_array();
    for (const T& value : values) {
      json_.begin_object();
      write_members(value);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_counts(std::string_view key, const std::map<std::string, std::uint64_t>& counts) {
    json_.key(key).begin_object();
    for (const auto& [name, count] : counts) json_.key(name).number(count);
    json_.end_object();
  }

  void write_lists(std::string_view key, const std::map<std::string, std::vector<std::string>>& lists) {
    json_.key(key).begin_object();
    for (const auto& [name, list] : lists) {
      json_.key(name);
      write_strings(list, json_);
    }
    json_.end_object();
  }

  void write_members(const SharedEntity& entity) {
    json_.key("id").string(entity.id).key("type").string(entity_type_name(entity.type));
    json_.key("name").string(entity.name).key("mentions").number(entity.mentions).key("titles");
    write_strings(entity.titles, json_);
    write_all("in", entity.in);
    json_.key("called").begin_object();
    for (const auto& [document, names] : entity.called) {
      json_.key(document).begin_object();
      for (const NameCount& name : names) json_.key(name.name).number(name.mentions);
      json_.end_object();
    }
    json_.end_object();
  }

  void write_members(const EntityInDocument& in) {
    json_.key("document").string(in.document).key("entity").string(in.entity);
    json_.key("mentions").number(in.mentions);
  }

  void write_members(const StatementGroup& statement) {
    json_.key("id").string(statement.id).key("speaker").string_or_null(statement.speaker);
    json_.key("text").string(statement.text);
    write_all("reports", statement.reports);
    json_.key("documents").number(statement.documents).key("identical").boolean(statement.identical);
  }

  void write_members(const StatementReport& report) {
    json_.key("document").string(report.document).key("quote").string(report.quote);
    write_passage(report.at, json_);
  }

  void write_members(const FigureRow& row) {
    json_.key("of").string_or_null(row.of).key("kind").string(figure_kind_name(row.kind));
    json_.key("unit").string_or_null(row.unit).key("documents").number(row.documents);
    write_all("values", row.values);
  }

  void write_members(const FigureRowValue& value) {
    json_.key("value");
    write_figure_value(value.value, json_);
    json_.key("bound");
    write_bound_or_null(value.bound, json_);
    write_all("reports", value.reports);
  }

  void write_members(const FigureReport& report) {
    json_.key("document").string(report.document);
    write_passage(report.at, json_);
  }

  void write_members(const TimelineEntry& entry) {
    json_.key("from").string(entry.from).key("to").string(entry.to).key("value").string(entry.value);
    write_all("reports", entry.reports);
  }

  void write_members(const DateReport& report) {
    json_.key("document").string(report.document);
    write_passage(report.at, json_);
    json_.key("sentence").string_or_null(report.sentence);
  }

  void write_members(const SpeakerCoverage& speaker) {
    json_.key("entity").string(speaker.entity);
    write_counts("quotes", speaker.quotes);
    write_counts("characters", speaker.characters);
  }

  void write_members(const Naming& naming) {
    json_.key("entity").string(naming.entity).key("name").string(naming.name);
    write_lists("by", naming.by);
  }

  void write_coverage(const Coverage& coverage) {
    json_.key("coverage").begin_object();
    write_all("speakers", coverage.speakers);
    json_.key("shared");
    write_strings(coverage.shared, json_);
    write_lists("single", coverage.single);
    write_all("naming", coverage.naming);
    json_.end_object();
  }

  bool explain_;
  JsonWriter& json_;
};

}  // namespace

std::string report_json(const Report& report, bool explain, bool pretty) {
  JsonWriter json(pretty);
  ReportWriter(explain, json).write(report);
  return json.take() + "\n";
}

}  // namespace dossier
