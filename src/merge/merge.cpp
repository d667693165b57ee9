// The reduce step from start to end.
// Tested by tests/merge/merge_test.cpp and tests/property/split_test.cpp.
#include "merge/merge.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "merge/identity.h"

namespace dossier {
namespace {

void sort_problems(std::vector<Problem>& problems) {
  std::sort(problems.begin(), problems.end(), [](const Problem& left, const Problem& right) {
    return std::tie(left.path, left.problem, left.action) < std::tie(right.path, right.problem, right.action);
  });
  problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
}

}  // namespace

Report merge(std::vector<DocumentReport> documents, std::vector<Problem> problems) {
  for (DocumentReport& document : documents) {
    std::move(document.problems.begin(), document.problems.end(), std::back_inserter(problems));
    document.problems.clear();
  }
  settle_identities(documents, problems);
  sort_problems(problems);
  Report report;
  report.documents = std::move(documents);
  report.problems = std::move(problems);
  return report;
}

}  // namespace dossier
