// Counting documents and texts, and their order.
// Tested by tests/merge/merge_test.cpp.
#include "merge/input.h"

#include <algorithm>
#include <cstdlib>

#include "resolve/calendar/calendar.h"

namespace dossier {
namespace {

std::uint32_t distinct(std::vector<std::uint32_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return static_cast<std::uint32_t>(values.size());
}

std::optional<Day> publication_day(const MergeInput& input, DocumentIndex document) {
  const auto& published = input.documents[document].published;
  if (!published) return std::nullopt;
  return parse_day(published->value);
}

}  // namespace

Support support_of(const MergeInput& input, std::vector<DocumentIndex> documents) {
  Support support;
  support.documents = distinct(documents);
  for (DocumentIndex& document : documents) document = input.text_of[document];
  support.independent = distinct(documents);
  return support;
}

std::optional<long> day_number(const MergeInput& input, DocumentIndex document) {
  const auto day = publication_day(input, document);
  if (!day) return std::nullopt;
  return day->time_since_epoch().count();
}

std::optional<long> days_apart(const MergeInput& input, DocumentIndex a, DocumentIndex b) {
  const auto first = publication_day(input, a), second = publication_day(input, b);
  if (!first || !second) return std::nullopt;
  return std::abs((*first - *second).count());
}

bool published_before(const MergeInput& input, DocumentIndex a, DocumentIndex b) {
  const auto& first = input.documents[a].published;
  const auto& second = input.documents[b].published;
  if (first.has_value() != second.has_value()) return first.has_value();
  if (first && first->value != second->value) return first->value < second->value;
  return a < b;
}

bool in_title(const DocumentReport& document, Span span) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Block& block) {
    return block.type == BlockType::kTitle && block.span.contains(span);
  });
}

}  // namespace dossier
