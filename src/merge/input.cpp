// Counting documents and texts, and their order.
// Tested by tests/merge/merge_test.cpp.
#include "merge/input.h"

#include <algorithm>

namespace dossier {
namespace {

std::uint32_t distinct(std::vector<std::uint32_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return static_cast<std::uint32_t>(values.size());
}

}  // namespace

Support support_of(const MergeInput& input, std::vector<DocumentIndex> documents) {
  Support support;
  support.documents = distinct(documents);
  for (DocumentIndex& document : documents) document = input.text_of[document];
  support.independent = distinct(documents);
  return support;
}

bool published_before(const MergeInput& input, DocumentIndex a, DocumentIndex b) {
  const auto& first = input.documents[a].published;
  const auto& second = input.documents[b].published;
  if (first.has_value() != second.has_value()) return first.has_value();
  if (first && first->value != second->value) return first->value < second->value;
  return a < b;
}

}  // namespace dossier
