// Sorting brings equal ids together, and in a run of equal ids equal bytes.
// Tested by tests/merge/identity_test.cpp.
#include "merge/identity.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dossier {
namespace {

constexpr std::size_t kHashDigits = 8;

// Copies of one text may still differ in their metadata, and the choice between them must not hang on the
// order of the parts: so all that metadata sets is in the order.
auto order_of(const DocumentReport& document) {
  const std::string published =
      document.published
          ? document.published->value + static_cast<char>('0' + static_cast<int>(document.published->basis))
          : "";
  return std::tuple(std::tie(document.id, document.sha256, document.path, document.language), published,
                    document.title ? document.title->at.text : "",
                    document.source ? document.source->name : "");
}

bool before(const DocumentReport& left, const DocumentReport& right) {
  if (left.id != right.id) return left.id < right.id;
  return order_of(left) < order_of(right);
}

Problem copy_of(const DocumentReport& copy, const DocumentReport& kept) {
  const std::string place = kept.path.value_or("standard input");
  return {copy.path, "same id and same bytes as " + kept.id + " in " + place, "kept once"};
}

}  // namespace

std::string distinct_id(const std::string& id, const std::string& sha256) {
  return id + "~" + sha256.substr(0, kHashDigits);
}

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
      for (std::size_t i = first; i < last; ++i) kept[i].id = distinct_id(kept[i].id, kept[i].sha256);
    first = last;
  }
  std::sort(kept.begin(), kept.end(), before);
  documents = std::move(kept);
}

}  // namespace dossier
