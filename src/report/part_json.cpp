// A document's members, its problems, and the evidence for the reduce step.
// Tested by tests/report/part_test.cpp (read back by part_reader).
#include "report/part_json.h"

#include "report/document_json.h"
#include "report/evidence_json.h"
#include "report/offsets.h"
#include "report/value_json.h"

namespace dossier {
namespace {

void write_problems(const std::vector<Problem>& problems, JsonWriter& json) {
  json.key("problems").begin_array();
  for (const Problem& problem : problems) write_problem(problem, json);
  json.end_array();
}

}  // namespace

std::string part_json(const DocumentReport& document, OffsetUnit offsets, bool explain) {
  JsonWriter json(false);
  json.begin_object();
  json.key("schema").string("dossier.part/1").key("offsets").string(unit_name(offsets));
  write_document(document, explain, json);
  write_problems(document.problems, json);
  json.key("evidence");
  write_evidence(document.evidence, json);
  json.end_object();
  std::string line = json.take();
  line += '\n';
  return line;
}

std::string problem_part_json(const std::optional<std::string>& path, const std::vector<Problem>& problems) {
  JsonWriter json(false);
  json.begin_object().key("path").string_or_null(path);
  write_problems(problems, json);
  json.end_object();
  std::string line = json.take();
  line += '\n';
  return line;
}

}  // namespace dossier
