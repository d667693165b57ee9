// The reduce step from start to end: the order in which the parts of the comparison build on each other.
// Tested by tests/merge/merge_test.cpp; any split: tests/cli/merge_test.cpp.
#include "merge/merge.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "merge/copies.h"
#include "merge/coverage.h"
#include "merge/entities.h"
#include "merge/figures.h"
#include "merge/gaps.h"
#include "merge/identity.h"
#include "merge/statements.h"
#include "merge/timeline.h"

namespace dossier {
namespace {

void sort_problems(std::vector<Problem>& problems) {
  std::sort(problems.begin(), problems.end(), [](const Problem& left, const Problem& right) {
    return std::tie(left.path, left.problem, left.action) < std::tie(right.path, right.problem, right.action);
  });
  problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
}

}  // namespace

Report merge(std::vector<DocumentReport> documents, std::vector<Problem> problems, OffsetUnit unit) {
  for (DocumentReport& document : documents) {
    std::move(document.problems.begin(), document.problems.end(), std::back_inserter(problems));
    document.problems.clear();
  }
  settle_identities(documents, problems);
  sort_problems(problems);
  Report report;
  report.offsets = unit;
  report.documents = std::move(documents);
  report.problems = std::move(problems);

  SharedEntities shared = share_entities(report.documents);
  report.entities = std::move(shared.entities);
  CopyResult copies = find_copies(report.documents);
  report.copies = std::move(copies.copies);
  const MergeInput input{report.documents, report.entities, shared.entity_of, copies.text_of};
  report.statements = group_statements(input, unit);
  report.figures = figure_rows(input);
  report.timeline = make_timeline(input);
  report.coverage = make_coverage(input, report.statements);
  report.gaps = find_gaps(input, report.statements, report.problems);
  return report;
}

}  // namespace dossier
