// Figures with the names and dates that the document's evidence found beside them.
// Tested by tests/merge/figures_test.cpp.
#include "merge/figure_items.h"

namespace dossier {
namespace {

std::optional<std::string> id_of(const MergeInput& input, std::optional<EntityIndex> entity) {
  if (!entity) return std::nullopt;
  return input.entities[*entity].id;
}

FigureItem item_of(const MergeInput& input, DocumentIndex d, std::size_t at) {
  const DocumentReport& document = input.documents[d];
  FigureItem item;
  item.document = d;
  item.figure = &document.figures[at];
  if (at >= document.evidence.figures.size()) return item;
  const FigureEvidence& evidence = document.evidence.figures[at];
  item.head = evidence.head;
  item.fate = evidence.fate;
  if (evidence.sentence) item.sentence = &document.evidence.sentences[*evidence.sentence];
  if (evidence.subject) item.subject = input.entity_of[d][*evidence.subject];
  if (evidence.place) item.place = input.entity_of[d][*evidence.place];
  if (evidence.date) item.date = &document.dates[*evidence.date];
  return item;
}

}  // namespace

std::vector<FigureItem> figure_items(const MergeInput& input) {
  std::vector<FigureItem> items;
  for (DocumentIndex d = 0; d < input.documents.size(); ++d)
    for (std::size_t i = 0; i < input.documents[d].figures.size(); ++i) items.push_back(item_of(input, d, i));
  return items;
}

FigureReport report_of(const MergeInput& input, const FigureItem& item) {
  FigureReport report;
  const DocumentReport& document = input.documents[item.document];
  report.place = {document.id, item.figure->at};
  report.subject = id_of(input, item.subject);
  report.where = id_of(input, item.place);
  if (item.date != nullptr) report.from = item.date->from;
  if (document.published) report.published = document.published->value;
  return report;
}

}  // namespace dossier
