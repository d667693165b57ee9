// Entities of the run, bare surnames, and titles and surnames that one person alone bears.
// Tested by tests/merge/statements_test.cpp.
#include "merge/speaker_fit.h"

#include <algorithm>
#include <string_view>

#include "text/fold.h"
#include "text/vocabulary.h"

namespace dossier {
namespace {

constexpr std::uint64_t kDescribed = 1ULL << 63U;  // voices above are no entities

// The last word of a person's name.
std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

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
    const bool is_person = entity.type == EntityType::kPerson;
    const bool stands_alone = entity.name.find(' ') == std::string::npos;
    surnames_.push_back({word_hash(fold(last_word(entity.name))), is_person, stands_alone});
    if (!is_person) continue;
    // A surname that an article alone with it does not show to be a name.
    if (!stands_alone) learn(title_key(last_word(entity.name)), i);
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

std::optional<EntityIndex> Speakers::bearer(const StatementItem& item) const {
  const std::string key = title_key(item.described);
  if (const auto it = bearer_of_.find(key); it != bearer_of_.end()) return it->second;
  const std::size_t of = key.find(" of ");
  const auto it = of == std::string::npos ? bearer_of_.end() : bearer_of_.find(key.substr(0, of));
  if (it == bearer_of_.end() || !it->second) return std::nullopt;
  // Of some mayor the one whom the article names.
  const auto& named = input_.entity_of[item.document];
  return std::find(named.begin(), named.end(), *it->second) == named.end() ? std::nullopt : it->second;
}

void Speakers::identify(std::vector<StatementItem>& items) const {
  for (StatementItem& item : items) {
    if (!item.speaker && item.described.empty()) continue;
    const auto entity = item.speaker ? item.speaker : bearer(item);
    item.voice = entity ? std::uint64_t{*entity} + 1 : kDescribed | word_hash(item.described);
  }
}

// "Clinton", who may be either of two, fits both.
bool Speakers::bare_name_fits(EntityIndex a, EntityIndex b) const {
  const Surname& first = surnames_[a];
  const Surname& second = surnames_[b];
  return first.is_person && second.is_person && first.stands_alone != second.stands_alone &&
         first.hash == second.hash;
}

SpeakerFit Speakers::fit(const StatementItem& a, const StatementItem& b) const {
  if (a.voice != 0 && a.voice == b.voice) return SpeakerFit::kSame;
  if (a.speaker && b.speaker)
    return bare_name_fits(*a.speaker, *b.speaker) ? SpeakerFit::kOpen : SpeakerFit::kOther;
  // Nobody may be anybody, and a description, "the candidate", of whom another text names.
  return a.described.empty() || b.described.empty() ? SpeakerFit::kOpen : SpeakerFit::kOther;
}

}  // namespace dossier
