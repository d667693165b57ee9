// A figure is borne out by an equal value below the title, a quote by another statement of its group there or
// by one that says much the same. Tested by tests/merge/headlines_test.cpp.
#include "merge/headlines.h"

#include <algorithm>
#include <map>

#include "merge/word_match.h"

namespace dossier {
namespace {

constexpr double kSaidBelow = 0.35;  // of the weight of both contents

// Whether a statement below the headlines says what a headline's statement does, whoever says it.
bool is_said_below(const MergeInput& input, DocumentIndex d, const Place& headline) {
  const DocumentReport& document = input.documents[d];
  Content titled;
  std::vector<Content> below;
  KeyWeights weights;
  for (const Statement& statement : document.evidence.statements) {
    const Content content = content_of(input, d, statement.words);
    weights.learn(content);
    if (!in_title(document, statement.at.span))
      below.push_back(content);
    else if (statement.at.span.contains(headline.at.span))
      titled = content;
  }
  return std::any_of(below.begin(), below.end(), [&](const Content& content) {
    return content.negated == titled.negated && likeness(titled, content, weights) >= kSaidBelow;
  });
}

void add_figures(const DocumentReport& document, std::vector<HeadlineGap>& gaps) {
  for (const Figure& figure : document.figures) {
    if (!in_title(document, figure.at.span)) continue;
    const bool borne_out =
        std::any_of(document.figures.begin(), document.figures.end(), [&](const Figure& other) {
          return other.value == figure.value && !in_title(document, other.at.span);
        });
    if (!borne_out) gaps.push_back({"figure", {document.id, figure.at}});
  }
}

// Of one group the reports in one document: whether a title says what the rest does not.
void add_quotes(const MergeInput& input, DocumentIndex d, const std::vector<const Place*>& places,
                std::vector<HeadlineGap>& gaps) {
  const DocumentReport& document = input.documents[d];
  const auto titled = [&](const Place* place) { return in_title(document, place->at.span); };
  if (!std::all_of(places.begin(), places.end(), titled)) return;
  if (!is_said_below(input, d, *places.front())) gaps.push_back({"quote", *places.front()});
}

}  // namespace

std::vector<HeadlineGap> headline_gaps(const MergeInput& input,
                                       const std::vector<StatementGroup>& statements) {
  std::vector<HeadlineGap> gaps;
  std::map<std::string_view, DocumentIndex> by_id;
  for (DocumentIndex d = 0; d < input.documents.size(); ++d) {
    by_id.emplace(input.documents[d].id, d);
    add_figures(input.documents[d], gaps);
  }
  for (const StatementGroup& group : statements) {
    std::map<std::string_view, std::vector<const Place*>> places;
    for (const StatementReport& report : group.reports)
      places[report.place.document].push_back(&report.place);
    for (const auto& [id, in_document] : places) add_quotes(input, by_id.at(id), in_document, gaps);
  }
  std::sort(gaps.begin(), gaps.end(), [](const HeadlineGap& a, const HeadlineGap& b) {
    return std::tie(a.place.document, a.place.at.span) < std::tie(b.place.document, b.place.at.span);
  });
  return gaps;
}

}  // namespace dossier
