// A function for each section; lists of statements and figures have files of their own.
// Tested by tests/report/report_json_test.cpp and against data/schema by tests/golden.
#include "report/across_json.h"

#include "report/across_values.h"
#include "report/names.h"
#include "report/value_json.h"

namespace dossier {
namespace {

void write_members(const SharedEntity::In& in, JsonWriter& json) {
  json.key("document").string(in.document).key("entity").string(in.entity);
  json.key("mentions").number(in.mentions);
}

void write_members(const SharedEntity& entity, JsonWriter& json) {
  json.key("id").string(entity.id).key("type").string(entity_type_name(entity.type));
  json.key("name").string(entity.name).key("mentions").number(entity.mentions).key("titles");
  write_strings(entity.titles, json);
  write_objects("in", entity.in, json, [&](const auto& in) { write_members(in, json); });
  write_map("called", entity.called, json, [&](const auto& forms) { write_counted(forms, json); });
  write_map("titled", entity.titled, json, [&](const auto& titles) { write_strings(titles, json); });
  write_map("titled_by_outlet", entity.titled_by_outlet, json,
            [&](const auto& titles) { write_counted(titles, json); });
}

void write_members(const TimelineEntry& entry, JsonWriter& json) {
  json.key("from").string(entry.from).key("to").string(entry.to).key("value").string(entry.value);
  json.key("documents").number(entry.documents).key("independent").number(entry.independent);
  write_objects("reports", entry.reports, json, [&](const TimelineReport& report) {
    write_place(report.place, json);
    json.key("sentence").string(report.sentence).key("event").number(report.event);
  });
}

void write_counts(std::string_view key, const std::map<std::string, std::uint32_t>& counts,
                  JsonWriter& json) {
  write_map(key, counts, json, [&](std::uint32_t count) { json.number(count); });
}

void write_members(const SpeakerCoverage& speaker, JsonWriter& json) {
  json.key("entity").string(speaker.entity);
  write_counts("quotes", speaker.quotes, json);
  write_counts("characters", speaker.characters, json);
  json.key("roles");
  write_strings(speaker.roles, json);
  json.key("single").boolean(speaker.single);
}

void write_members(const Naming& naming, JsonWriter& json) {
  json.key("entity").string(naming.entity).key("name").string(naming.name);
  write_map("by", naming.by, json, [&](const std::vector<Counted>& forms) {
    json.begin_array();
    for (const Counted& one : forms) json.string(one.form);
    json.end_array();
  });
  write_map("counts", naming.by, json, [&](const auto& forms) { write_counted(forms, json); });
  write_map("by_outlet", naming.by_outlet, json, [&](const auto& forms) { write_counted(forms, json); });
}

void write_coverage(const Coverage& coverage, JsonWriter& json) {
  json.key("coverage").begin_object();
  write_objects("speakers", coverage.speakers, json, [&](const auto& one) { write_members(one, json); });
  json.key("shared");
  write_strings(coverage.shared, json);
  write_map("single", coverage.single, json, [&](const auto& ids) { write_strings(ids, json); });
  write_objects("naming", coverage.naming, json, [&](const auto& one) { write_members(one, json); });
  write_map("single_entities", coverage.single_entities, json,
            [&](const auto& ids) { write_strings(ids, json); });
  write_objects("unnamed", coverage.unnamed, json, [&](const UnnamedSource& source) {
    json.key("name").string(source.name);
    write_counts("quotes", source.quotes, json);
  });
  write_objects("headlines", coverage.headlines, json, [&](const HeadlineGap& gap) {
    json.key("kind").string(gap.kind);
    write_place(gap.place, json);
  });
  json.end_object();
}

void write_copies(const Copies& copies, JsonWriter& json) {
  json.key("copies").begin_object().key("independent").number(copies.independent);
  write_objects("sets", copies.sets, json, [&](const CopySet& set) {
    write_objects("documents", set.documents, json, [&](const CopySet::Member& member) {
      json.key("document").string(member.document).key("share").hundredths(member.share);
    });
  });
  write_objects("passages", copies.passages, json, [&](const CopiedPassage& passage) {
    write_objects("places", passage.places, json, [&](const Place& place) {
      json.key("document").string(place.document);
      write_span(place.at.span, json);
    });
  });
  json.end_object();
}

void write_places(std::string_view key, const std::vector<Place>& places, JsonWriter& json) {
  write_objects(key, places, json, [&](const Place& place) { write_place(place, json); });
}

void write_gaps(const Gaps& gaps, JsonWriter& json) {
  json.key("gaps").begin_object();
  write_places("quotes_without_speaker", gaps.quotes_without_speaker, json);
  write_places("dates_without_value", gaps.dates_without_value, json);
  write_places("dates_without_anchor", gaps.dates_without_anchor, json);
  json.key("documents_without_date");
  write_strings(gaps.documents_without_date, json);
  json.key("weak_statements");
  write_strings(gaps.weak_statements, json);
  json.key("problems").number(gaps.problems).end_object();
}

}  // namespace

void write_comparison(const Report& report, JsonWriter& json) {
  write_objects("entities", report.entities, json, [&](const auto& one) { write_members(one, json); });
  write_objects("statements", report.statements, json, [&](const auto& one) { write_statement(one, json); });
  write_objects("figures", report.figures, json, [&](const auto& one) { write_figure_row(one, json); });
  write_objects("timeline", report.timeline, json, [&](const auto& one) { write_members(one, json); });
  write_coverage(report.coverage, json);
  write_copies(report.copies, json);
  write_gaps(report.gaps, json);
}

}  // namespace dossier
