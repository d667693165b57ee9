// One look at each document and each group.
// Tested by tests/merge/merge_test.cpp.
#include "merge/gaps.h"

namespace dossier {
namespace {

constexpr double kWeak = 0.6;  // confidence of a group's weakest join

// A value that only an anchor could complete: "XXXX-05-24".
bool lacks_anchor(const DateExpression& date) {
  return date.value && date.value->rfind("XXXX-", 0) == 0 && date.type != TimexType::kSet;
}

void add_document(const DocumentReport& document, Gaps& gaps) {
  if (!document.published) gaps.documents_without_date.push_back(document.id);
  for (const Quote& quote : document.quotes)
    if (!quote.speaker) gaps.quotes_without_speaker.push_back({document.id, quote.at});
  for (const DateExpression& date : document.dates) {
    if (!date.value) gaps.dates_without_value.push_back({document.id, date.at});
    if (lacks_anchor(date)) gaps.dates_without_anchor.push_back({document.id, date.at});
  }
}

}  // namespace

Gaps find_gaps(const MergeInput& input, const std::vector<StatementGroup>& statements,
               const std::vector<Problem>& problems) {
  Gaps gaps;
  for (const DocumentReport& document : input.documents) add_document(document, gaps);
  for (const StatementGroup& group : statements)
    if (group.confidence < kWeak) gaps.weak_statements.push_back(group.id);
  gaps.problems = static_cast<std::uint32_t>(problems.size());
  return gaps;
}

}  // namespace dossier
