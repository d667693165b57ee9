#include "report/report_json.h"

#include <gtest/gtest.h>

#include "report/version.h"

namespace dossier {
namespace {

const std::string kHead =
    std::string(R"({"schema":"dossier.report/1","generator":{"name":"dossier","version":")") +
    std::string(kVersion) + "\"},";

TEST(ReportJson, HasEveryKeyWhereNothingIsKnown) {
  EXPECT_EQ(
      report_json(Report{}, false, false),
      kHead +
          R"("offsets":"codepoint","documents":[],"entities":[],"statements":[],"figures":[],"timeline":[],)"
          R"("coverage":{"speakers":[],"shared":[],"single":{},"naming":[]},"problems":[]})" +
          "\n");
}

Passage passage(std::uint32_t begin, const char* text) {
  std::string covered = text;
  const auto end = begin + static_cast<std::uint32_t>(covered.size());
  return {{begin, end}, std::move(covered)};
}

void add_figures(Report& report) {
  FigureRow& row = report.figures.emplace_back();
  row.of = "engines";
  row.documents = 2;
  FigureRowValue& two = row.values.emplace_back();
  two.value.emplace_back("2");
  two.bound = Bound::kMoreThan;
  two.reports.push_back({"a", passage(1, "2")});
  row.values.emplace_back().reports.push_back({"b", passage(4, "some")});
}

// Every field of the comparison set.
Report full_comparison() {
  Report report;
  report.offsets = OffsetUnit::kUtf16;
  SharedEntity& entity = report.entities.emplace_back();
  entity.id = "E1";
  entity.type = EntityType::kPerson;
  entity.name = "Ada Byron";
  entity.mentions = 3;
  entity.titles.emplace_back("Countess");
  entity.in.push_back({"a", "e1", 2});
  entity.in.push_back({"b", "e4", 1});
  entity.called["a"].push_back({"Byron", 1});
  entity.called["a"].push_back({"Ada Byron", 1});
  entity.called["b"].push_back({"Ada", 1});
  StatementGroup& statement = report.statements.emplace_back();
  statement.id = "S1";
  statement.speaker = "E1";
  statement.text = "It works.";
  statement.reports.push_back({"a", "q1", passage(3, "It works.")});
  statement.documents = 1;
  add_figures(report);
  TimelineEntry& entry = report.timeline.emplace_back();
  entry.from = "1842-01-01";
  entry.to = "1843-01-01";
  entry.value = "1842";
  entry.reports.push_back({"a", passage(0, "1842"), "In 1842 it worked."});
  SpeakerCoverage& speaker = report.coverage.speakers.emplace_back();
  speaker.entity = "E1";
  speaker.quotes["a"] = 1;
  speaker.characters["a"] = 9;
  report.coverage.single["a"].emplace_back("S1");
  Naming& naming = report.coverage.naming.emplace_back();
  naming.entity = "E1";
  naming.name = "Ada Byron";
  naming.by["a"].emplace_back("Byron");
  naming.by["a"].emplace_back("Ada Byron");
  naming.by["b"].emplace_back("Ada");
  report.problems.push_back({"c.txt", "empty", "left out"});
  return report;
}

// Written by hand from the contract.
TEST(ReportJson, WritesWhatTheDocumentsHaveInCommon) {
  const Report report = full_comparison();
  EXPECT_EQ(
      report_json(report, false, false),
      kHead +
          R"("offsets":"utf16","documents":[],)"
          R"("entities":[{"id":"E1","type":"PERSON","name":"Ada Byron","mentions":3,"titles":["Countess"],)"
          R"("in":[{"document":"a","entity":"e1","mentions":2},{"document":"b","entity":"e4","mentions":1}],)"
          R"("called":{"a":{"Byron":1,"Ada Byron":1},"b":{"Ada":1}}}],)"
          R"("statements":[{"id":"S1","speaker":"E1","text":"It works.",)"
          R"("reports":[{"document":"a","quote":"q1","start":3,"end":12,"text":"It works."}],"documents":1,"identical":false}],)"
          R"("figures":[{"of":"engines","kind":"count","unit":null,"documents":2,"values":[)"
          R"({"value":2,"bound":"more_than","reports":[{"document":"a","start":1,"end":2,"text":"2"}]},)"
          R"({"value":null,"bound":null,"reports":[{"document":"b","start":4,"end":8,"text":"some"}]}]}],)"
          R"("timeline":[{"from":"1842-01-01","to":"1843-01-01","value":"1842",)"
          R"("reports":[{"document":"a","start":0,"end":4,"text":"1842","sentence":"In 1842 it worked."}]}],)"
          R"("coverage":{"speakers":[{"entity":"E1","quotes":{"a":1},"characters":{"a":9}}],"shared":[],)"
          R"("single":{"a":["S1"]},"naming":[{"entity":"E1","name":"Ada Byron","by":{"a":["Byron","Ada Byron"],"b":["Ada"]}}]},)"
          R"("problems":[{"path":"c.txt","problem":"empty","action":"left out"}]})" +
          "\n");
}

}  // namespace
}  // namespace dossier
