// Rows by a sorted key, values inside a row by number and bound.
// Tested by tests/merge/figures_test.cpp.
#include "merge/figures.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "merge/counted.h"
#include "merge/figure_relations.h"
#include "text/fold.h"

namespace dossier {
namespace {

using FigureGroup = std::vector<const FigureItem*>;

// What is counted: figures with equal keys are in one row. Without a head or a fate only equal values are.
using RowKey = std::tuple<FigureKind, std::string, WordHash, std::string_view, FigureValue>;

RowKey row_of(const FigureItem& item) {
  const Figure& figure = *item.figure;
  const bool is_told = item.head != 0 || !item.fate.empty();
  return {figure.kind, figure.unit.value_or(""), item.head, item.fate,
          is_told ? FigureValue() : figure.value};
}

// The head as it is written most often.
std::string head_of(const FigureGroup& figures) {
  std::vector<Counted> forms;
  for (const FigureItem* item : figures)
    if (item->figure->of) count_form(fold(item->figure->of->text), 1, forms);
  sort_by_count(forms);
  return forms.empty() ? std::string() : forms.front().form;
}

std::vector<DocumentIndex> documents_of(const FigureGroup& figures) {
  std::vector<DocumentIndex> documents;
  for (const FigureItem* item : figures) documents.push_back(item->document);
  return documents;
}

FigureRowValue value_of(const MergeInput& input, const FigureGroup& figures) {
  FigureRowValue out;
  out.value = figures.front()->figure->value;
  out.bound = figures.front()->figure->bound;
  for (const FigureItem* item : figures) out.reports.push_back(report_of(input, *item));
  const Support support = support_of(input, documents_of(figures));
  out.documents = support.documents;
  out.independent = support.independent;
  return out;
}

// In order of first publication of a value.
std::vector<FigureRowValue> values_of(const MergeInput& input, const FigureGroup& figures) {
  std::vector<FigureGroup> groups;
  std::map<std::pair<FigureValue, std::optional<Bound>>, std::size_t> group_of;
  for (const FigureItem* item : figures) {
    const auto [it, is_new] =
        group_of.emplace(std::pair(item->figure->value, item->figure->bound), groups.size());
    if (is_new) groups.emplace_back();
    groups[it->second].push_back(item);
  }
  std::vector<FigureRowValue> values;
  for (const FigureGroup& group : groups) values.push_back(value_of(input, group));
  return values;
}

}  // namespace

std::vector<FigureRow> figure_rows(const MergeInput& input) {
  const std::vector<FigureItem> items = figure_items(input);
  std::map<RowKey, FigureGroup> groups;
  for (const FigureItem& item : items) groups[row_of(item)].push_back(&item);
  std::vector<std::pair<const FigureItem*, FigureRow>> rows;
  for (auto& [key, figures] : groups) {
    FigureRow row;
    row.kind = figures.front()->figure->kind;
    row.unit = figures.front()->figure->unit;
    const FigureItem* first = figures.front();
    std::stable_sort(figures.begin(), figures.end(), [&](const FigureItem* a, const FigureItem* b) {
      return published_before(input, a->document, b->document);
    });
    row.of = head_of(figures);
    row.fate = first->fate;
    row.documents = support_of(input, documents_of(figures)).documents;
    row.values = values_of(input, figures);
    row.comparisons = compare_figures(input, figures);
    rows.emplace_back(first, std::move(row));
  }
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<FigureRow> out;
  for (auto& [first, row] : rows) out.push_back(std::move(row));
  return out;
}

}  // namespace dossier
