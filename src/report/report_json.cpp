// The head, the documents, then what the comparison tells.
// Tested by tests/report/report_json_test.cpp and against data/schema by tests/golden.
#include "report/report_json.h"

#include "report/across_json.h"
#include "report/across_values.h"
#include "report/document_json.h"
#include "report/offsets.h"
#include "report/version.h"

namespace dossier {

std::string report_json(const Report& report, bool explain, bool pretty) {
  JsonWriter json(pretty);
  json.begin_object();
  json.key("schema").string("dossier.report/1");
  json.key("generator").begin_object().key("name").string("dossier");
  json.key("version").string(kVersion).end_object();
  json.key("offsets").string(unit_name(report.offsets));
  write_objects("documents", report.documents, json,
                [&](const DocumentReport& document) { write_document(document, explain, json); });
  write_comparison(report, json);
  json.key("problems").begin_array();
  for (const Problem& problem : report.problems) write_problem(problem, json);
  json.end_array().end_object();
  std::string line = json.take();
  line += '\n';
  return line;
}

}  // namespace dossier
