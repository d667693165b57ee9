// Entities of the run, bare surnames, and titles and surnames that one person alone bears.
// Tested by tests/merge/statements_test.cpp.
#include "merge/speaker_fit.h"

#include <algorithm>
#include <string_view>

#include "text/fold.h"

namespace dossier {
namespace {

// The last word of a person's name.
std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

// "Clinton", who may be either of two, fits both.
bool bare_name_fits(const SharedEntity& a, const SharedEntity& b) {
  if (a.type != EntityType::kPerson || b.type != EntityType::kPerson) return false;
  const bool a_bare = a.name.find(' ') == std::string::npos, b_bare = b.name.find(' ') == std::string::npos;
  return a_bare != b_bare && fold(last_word(a.name)) == fold(last_word(b.name));
}

// Folded, with spaces for hyphens.
std::string title_key(std::string_view title) {
  std::string key = fold(title);
  std::replace(key.begin(), key.end(), '-', ' ');
  return key;
}

}  // namespace

Speakers::Speakers(const MergeInput& input) : input_(input) {
  for (EntityIndex i = 0; i < input.entities.size(); ++i) {
    const SharedEntity& entity = input.entities[i];
    if (entity.type != EntityType::kPerson) continue;
    // A surname that an article alone with it does not show to be a name.
    if (entity.name.find(' ') != std::string::npos) learn(title_key(last_word(entity.name)), i);
    for (const std::string& title : entity.titles) {
      const std::string key = title_key(title);
      // "NATO secretary general" is also "the secretary general".
      for (std::size_t at = 0; at != std::string::npos;) {
        learn(key.substr(at), i);
        at = key.find(' ', at);
        if (at != std::string::npos) ++at;
      }
    }
  }
}

void Speakers::learn(const std::string& words, EntityIndex entity) {
  const auto [it, is_new] = bearer_of_.emplace(words, entity);
  if (!is_new && it->second != entity) it->second.reset();
}

std::optional<EntityIndex> Speakers::bearer(const std::string& described) const {
  const auto it = bearer_of_.find(title_key(described));
  return it == bearer_of_.end() ? std::nullopt : it->second;
}

SpeakerFit Speakers::fit(const StatementItem& a, const StatementItem& b) const {
  if (a.speaker && b.speaker) {
    if (*a.speaker == *b.speaker) return SpeakerFit::kSame;
    return bare_name_fits(input_.entities[*a.speaker], input_.entities[*b.speaker]) ? SpeakerFit::kOpen
                                                                                    : SpeakerFit::kOther;
  }
  if (!a.speaker && !b.speaker) {
    if (!a.described.empty() && a.described == b.described) return SpeakerFit::kSame;
  } else if (bearer(a.speaker ? b.described : a.described) == (a.speaker ? a.speaker : b.speaker)) {
    return SpeakerFit::kSame;
  }
  // Nobody may be anybody, and a description, "the candidate", of whom another text names.
  return a.described.empty() || b.described.empty() ? SpeakerFit::kOpen : SpeakerFit::kOther;
}

}  // namespace dossier
