#pragma once
// The figures of all documents as one list, with their surroundings.
#include <string_view>
#include <vector>

#include "merge/input.h"
#include "merge/word_match.h"

namespace dossier {

struct FigureItem {
  DocumentIndex document = 0;
  const Figure* figure = nullptr;
  WordHash head = 0;
  std::string_view fate;  // as in FigureEvidence
  const SentenceEvidence* sentence = nullptr;
  std::optional<EntityIndex> subject, place;
  const DateExpression* date = nullptr;
};

// In order of documents and offsets.
std::vector<FigureItem> figure_items(const MergeInput& input);

FigureReport report_of(const MergeInput& input, const FigureItem& item);

}  // namespace dossier
