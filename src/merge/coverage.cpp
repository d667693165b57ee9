// Counts over the quotes and the groups of statements.
// Tested by tests/merge/merge_test.cpp.
#include "merge/coverage.h"

#include <map>
#include <set>

#include "merge/chain_index.h"
#include "merge/headlines.h"
#include "merge/naming.h"

namespace dossier {
namespace {

struct Voices {
  std::map<EntityIndex, SpeakerCoverage> speakers;
  std::map<std::string, UnnamedSource> unnamed;
};

void count_quote(const MergeInput& input, DocumentIndex d, const ChainIndex& chains, const Quote& quote,
                 Voices& voices) {
  if (!quote.speaker || quote.kind == QuoteKind::kQuestion) return;
  const std::string& document = input.documents[d].id;
  const auto entity = quote.speaker->entity ? chains.entity(*quote.speaker->entity) : std::nullopt;
  if (entity) {
    SpeakerCoverage& coverage = voices.speakers[*entity];
    ++coverage.quotes[document];
    coverage.characters[document] += quote.at.span.size();
  } else {
    UnnamedSource& source = voices.unnamed[quote.speaker->name];
    source.name = quote.speaker->name;
    ++source.quotes[document];
  }
}

Voices count_voices(const MergeInput& input) {
  Voices voices;
  for (DocumentIndex d = 0; d < input.documents.size(); ++d) {
    const ChainIndex chains(input, d);
    for (const Quote& quote : input.documents[d].quotes) count_quote(input, d, chains, quote, voices);
  }
  for (auto& [entity, coverage] : voices.speakers) {
    coverage.entity = input.entities[entity].id;
    coverage.roles = input.entities[entity].titles;
    coverage.single = coverage.quotes.size() == 1;
  }
  return voices;
}

void divide_statements(const std::vector<StatementGroup>& statements, Coverage& coverage) {
  for (const StatementGroup& group : statements) {
    if (group.documents > 1)
      coverage.shared.push_back(group.id);
    else
      coverage.single[group.reports.front().place.document].push_back(group.id);
  }
}

}  // namespace

Coverage make_coverage(const MergeInput& input, const std::vector<StatementGroup>& statements) {
  Coverage coverage;
  Voices voices = count_voices(input);
  for (auto& [entity, speaker] : voices.speakers) coverage.speakers.push_back(std::move(speaker));
  for (auto& [name, source] : voices.unnamed) coverage.unnamed.push_back(std::move(source));
  divide_statements(statements, coverage);
  if (input.documents.size() > 1)
    for (const SharedEntity& entity : input.entities)
      if (entity.in.size() == 1) coverage.single_entities[entity.in.front().document].push_back(entity.id);
  coverage.naming = compare_names(input);
  coverage.headlines = headline_gaps(input, statements);
  return coverage;
}

}  // namespace dossier
