// A figure is borne out by an equal value below the title, a quote by another statement of its group there.
// Tested by tests/merge/merge_test.cpp.
#include "merge/headlines.h"

#include <algorithm>
#include <map>

namespace dossier {
namespace {

bool in_title(const DocumentReport& document, Span span) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Block& block) {
    return block.type == BlockType::kTitle && block.span.contains(span);
  });
}

void add_figures(const DocumentReport& document, std::vector<HeadlineGap>& gaps) {
  for (const Figure& figure : document.figures) {
    if (!in_title(document, figure.at.span)) continue;
    const bool borne_out =
        std::any_of(document.figures.begin(), document.figures.end(), [&](const Figure& other) {
          return other.value == figure.value && !in_title(document, other.at.span);
        });
    if (!borne_out) gaps.push_back({"figure", {document.id, figure.at}});
  }
}

// Of one group the reports in one document: whether a title says what the rest does not.
void add_quotes(const DocumentReport& document, const std::vector<const Place*>& places,
                std::vector<HeadlineGap>& gaps) {
  const auto titled = [&](const Place* place) { return in_title(document, place->at.span); };
  if (!std::all_of(places.begin(), places.end(), titled)) return;
  gaps.push_back({"quote", *places.front()});
}

}  // namespace

std::vector<HeadlineGap> headline_gaps(const MergeInput& input,
                                       const std::vector<StatementGroup>& statements) {
  std::vector<HeadlineGap> gaps;
  std::map<std::string_view, const DocumentReport*> by_id;
  for (const DocumentReport& document : input.documents) {
    by_id.emplace(document.id, &document);
    add_figures(document, gaps);
  }
  for (const StatementGroup& group : statements) {
    std::map<std::string_view, std::vector<const Place*>> places;
    for (const StatementReport& report : group.reports)
      places[report.place.document].push_back(&report.place);
    for (const auto& [id, in_document] : places) add_quotes(*by_id.at(id), in_document, gaps);
  }
  std::sort(gaps.begin(), gaps.end(), [](const HeadlineGap& a, const HeadlineGap& b) {
    return std::tie(a.place.document, a.place.at.span) < std::tie(b.place.document, b.place.at.span);
  });
  return gaps;
}

}  // namespace dossier
