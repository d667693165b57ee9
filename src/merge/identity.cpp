// Sorting brings equal ids together, and in a run of equal ids equal bytes.
// Tested by tests/merge/identity_test.cpp.
#include "merge/identity.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dossier {
namespace {

constexpr std::size_t kHashDigits = 8;

// The published date is in the order because a line of metadata can tell copies of one text apart: the choice
// between them must not hang on the order of the parts.
auto order_of(const DocumentReport& document) {
  return std::tie(document.id, document.sha256, document.path, document.language);
}

std::string published_of(const DocumentReport& document) {
  return document.published ? document.published->value : std::string();
}

bool before(const DocumentReport& left, const DocumentReport& right) {
  if (order_of(left) != order_of(right)) return order_of(left) < order_of(right);
  return published_of(left) < published_of(right);
}

Problem copy_of(const DocumentReport& copy, const DocumentReport& kept) {
  const std::string place = kept.path.value_or("standard input");
  return {copy.path, "same id and same bytes as " + kept.id + " in " + place, "kept once"};
}

}  // namespace

void settle_identities(std::vector<DocumentReport>& documents, std::vector<Problem>& problems) {
  std::sort(documents.begin(), documents.end(), before);
  std::vector<DocumentReport> kept;
  kept.reserve(documents.size());
  for (DocumentReport& document : documents) {
    if (!kept.empty() && kept.back().id == document.id && kept.back().sha256 == document.sha256)
      problems.push_back(copy_of(document, kept.back()));
    else
      kept.push_back(std::move(document));
  }
  for (std::size_t first = 0; first < kept.size();) {
    std::size_t last = first + 1;
    while (last < kept.size() && kept[last].id == kept[first].id) ++last;
    if (last - first > 1)
      for (std::size_t i = first; i < last; ++i) kept[i].id += "~" + kept[i].sha256.substr(0, kHashDigits);
    first = last;
  }
  std::sort(kept.begin(), kept.end(), before);
  documents = std::move(kept);
}

}  // namespace dossier
