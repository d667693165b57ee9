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
          R"("coverage":{"speakers":[],"shared":[],"single":{},"naming":[],"single_entities":{},"unnamed":[],"headlines":[]},)"
          R"("copies":{"independent":0,"sets":[],"passages":[]},"gaps":{"quotes_without_speaker":[],)"
          R"("dates_without_value":[],"dates_without_anchor":[],"documents_without_date":[],"weak_statements":[],)"
          R"("problems":0},"problems":[]})" +
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
  two.reports.push_back({{"a", passage(1, "2")}, "E2", "E3", "2017-05-24", std::nullopt});
  two.documents = two.independent = 1;
  FigureRowValue& some = row.values.emplace_back();
  some.reports.push_back({{"b", passage(4, "some")}, {}, {}, {}, {}});
  some.documents = some.independent = 1;
  row.comparisons.push_back(
      {FigureRelation::kContradiction, {{"a", passage(1, "2")}, {"b", passage(4, "some")}}, 0.5});
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
  entity.titled["a"].emplace_back("Countess");
  entity.titled_by_outlet["Gazette"] = {{"Countess", 2}};
  StatementGroup& statement = report.statements.emplace_back();
  statement.id = "S1";
  statement.speaker = "E1";
  statement.speaker_name = "Ada Byron";
  statement.reports.push_back({{"a", passage(3, "It works.")}, "q1", QuoteKind::kDirect, false, {}});
  statement.reports.push_back({{"b", passage(6, "It does work.")},
                               "q2",
                               QuoteKind::kIndirect,
                               false,
                               {{passage(6, "works"), passage(9, "does work")}}});
  statement.documents = statement.independent = 2;
  statement.marks_differ = true;
  statement.otherwise.emplace_back("S2");
  statement.confidence = 0.75;
  add_figures(report);
  TimelineEntry& entry = report.timeline.emplace_back();
  entry.from = "1842-01-01";
  entry.to = "1843-01-01";
  entry.value = "1842";
  entry.documents = entry.independent = 1;
  entry.reports.push_back({{"a", passage(0, "1842")}, "In 1842 it worked.", 1});
  SpeakerCoverage& speaker = report.coverage.speakers.emplace_back();
  speaker.entity = "E1";
  speaker.quotes["a"] = 1;
  speaker.characters["a"] = 9;
  report.coverage.single["a"].emplace_back("S1");
  Naming& naming = report.coverage.naming.emplace_back();
  naming.entity = "E1";
  naming.name = "Ada Byron";
  naming.by["a"] = {{"Byron", 1}, {"Ada Byron", 1}};
  naming.by["b"] = {{"Ada", 1}};
  naming.by_outlet["Gazette"] = {{"Ada", 1}};
  report.coverage.unnamed.push_back({"officials", {{"a", 2}}});
  report.coverage.headlines.push_back({"figure", {"a", passage(1, "2")}});
  report.copies.independent = 2;
  report.copies.sets.push_back({{{"a", 1.0}, {"b", 0.5}}});
  report.copies.passages.push_back({{{"a", {{1, 9}, {}}}, {"b", {{2, 10}, {}}}}});
  report.gaps.documents_without_date.emplace_back("a");
  report.gaps.problems = 1;
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
          R"("called":{"a":{"Byron":1,"Ada Byron":1},"b":{"Ada":1}},"titled":{"a":["Countess"]},"titled_by_outlet":{"Gazette":{"Countess":2}}}],)"
          R"("statements":[{"id":"S1","speaker":"E1","text":"It works.",)"
          R"("reports":[{"document":"a","quote":"q1","start":3,"end":12,"text":"It works.",)"
          R"("kind":"direct","paraphrase":false,"changes":[]},)"
          R"({"document":"b","quote":"q2","start":6,"end":19,"text":"It does work.","kind":"indirect",)"
          R"("paraphrase":false,"changes":[{"full":{"start":6,"end":11,"text":"works"},)"
          R"("here":{"start":9,"end":18,"text":"does work"}}]}],"documents":2,"identical":false,)"
          R"("speaker_name":"Ada Byron","independent":2,"fullest":0,"marks_differ":true,"otherwise":["S2"],"confidence":0.75}],)"
          R"("figures":[{"of":"engines","kind":"count","unit":null,"documents":2,"fate":null,"values":[)"
          R"({"value":2,"bound":"more_than","reports":[{"document":"a","start":1,"end":2,"text":"2","subject":"E2","place":"E3","date":"2017-05-24"}],"documents":1,"independent":1},)"
          R"({"value":null,"bound":null,"reports":[{"document":"b","start":4,"end":8,"text":"some","subject":null,"place":null,"date":null}],)"
          R"("documents":1,"independent":1}],"comparisons":[{"relation":"contradiction","confidence":0.50,"reports":[)"
          R"({"document":"a","start":1,"end":2,"text":"2"},{"document":"b","start":4,"end":8,"text":"some"}]}]}],)"
          R"("timeline":[{"from":"1842-01-01","to":"1843-01-01","value":"1842","documents":1,"independent":1,)"
          R"("reports":[{"document":"a","start":0,"end":4,"text":"1842","sentence":"In 1842 it worked.","event":1}]}],)"
          R"("coverage":{"speakers":[{"entity":"E1","quotes":{"a":1},"characters":{"a":9},"roles":[],"single":false}],"shared":[],)"
          R"("single":{"a":["S1"]},"naming":[{"entity":"E1","name":"Ada Byron","by":{"a":["Byron","Ada Byron"],"b":["Ada"]},)"
          R"("counts":{"a":{"Byron":1,"Ada Byron":1},"b":{"Ada":1}},"by_outlet":{"Gazette":{"Ada":1}}}],)"
          R"("single_entities":{},"unnamed":[{"name":"officials","quotes":{"a":2}}],)"
          R"("headlines":[{"kind":"figure","document":"a","start":1,"end":2,"text":"2"}]},)"
          R"("copies":{"independent":2,"sets":[{"documents":[{"document":"a","share":1.00},{"document":"b","share":0.50}]}],)"
          R"("passages":[{"places":[{"document":"a","start":1,"end":9},{"document":"b","start":2,"end":10}]}]},)"
          R"("gaps":{"quotes_without_speaker":[],"dates_without_value":[],"dates_without_anchor":[],)"
          R"("documents_without_date":["a"],"weak_statements":[],"problems":1},)"
          R"("problems":[{"path":"c.txt","problem":"empty","action":"left out"}]})" +
          "\n");
}

}  // namespace
}  // namespace dossier
