// Two passes over all chains: the first learns which full names, surnames and acronyms the run knows, the
// second gives every chain to its entity.
// Tested by tests/merge/entities_test.cpp.
#include "merge/entities.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "merge/counted.h"
#include "merge/entity_keys.h"

namespace dossier {
namespace {

std::string typed(EntityType type, const std::string& key) {
  return std::to_string(static_cast<int>(type)) + " " + key;
}

// The one full name that a short form stands for, as long as there is one only.
class ShortForms {
 public:
  void learn(const std::string& form, const std::string& full) {
    const auto [it, is_new] = full_of_.emplace(form, full);
    if (!is_new && it->second != full) it->second.clear();
  }
  std::optional<std::string> full(const std::string& form) const {
    const auto it = full_of_.find(form);
    if (it == full_of_.end() || it->second.empty()) return std::nullopt;
    return it->second;
  }

 private:
  std::unordered_map<std::string, std::string> full_of_;  // empty where two full names have the form
};

struct KnownNames {
  ShortForms surnames;
  ShortForms acronyms;
};

KnownNames learn_names(const std::vector<DocumentReport>& documents) {
  KnownNames known;
  for (const DocumentReport& document : documents) {
    for (const Entity& entity : document.entities) {
      const EntityKeys keys = keys_of(entity);
      if (!keys.surname.empty()) known.surnames.learn(keys.surname, keys.name);
      for (const std::string& acronym : keys.acronyms)
        known.acronyms.learn(typed(entity.type, acronym), typed(entity.type, keys.name));
    }
  }
  return known;
}

// Equal for chains that are one entity.
std::string identity_of(const Entity& entity, const KnownNames& known) {
  const EntityKeys keys = keys_of(entity);
  if (keys.bare)
    if (const auto full = known.surnames.full(keys.name)) return typed(entity.type, *full);
  if (const auto full = known.acronyms.full(typed(entity.type, keys.name))) return *full;
  return typed(entity.type, keys.name);
}

bool has_lower(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

// The longest full form, in ordinary letters rather than a headline's capitals.
bool better_name(const std::string& a, const std::string& b) {
  if (has_lower(a) != has_lower(b)) return has_lower(a);
  if (a.size() != b.size()) return a.size() > b.size();
  return a < b;
}

void add_missing(const std::vector<std::string>& from, std::vector<std::string>& to) {
  for (const std::string& one : from)
    if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

void add_chain(const DocumentReport& document, const Entity& chain, SharedEntity& entity) {
  if (entity.name.empty() || better_name(chain.name, entity.name)) entity.name = chain.name;
  const auto count = static_cast<std::uint32_t>(chain.mentions.size());
  entity.mentions += count;
  entity.in.push_back({document.id, chain.id, count});
  add_missing(chain.titles, entity.titles);
  // Documents come by id.
  if (!chain.titles.empty())
    add_missing(chain.titles, entity.titled.try_emplace(entity.titled.end(), document.id)->second);
  if (document.source)
    for (const std::string& title : chain.titles)
      count_form(title, 1, entity.titled_by_outlet[document.source->name]);
  std::vector<Counted>& called = entity.called.try_emplace(entity.called.end(), document.id)->second;
  for (const Mention& mention : chain.mentions) count_form(mention.at.text, 1, called);
}

}  // namespace

SharedEntities share_entities(const std::vector<DocumentReport>& documents) {
  const KnownNames known = learn_names(documents);
  SharedEntities shared;
  shared.entity_of.resize(documents.size());
  std::unordered_map<std::string, EntityIndex> index;
  for (std::size_t d = 0; d < documents.size(); ++d) {
    for (const Entity& chain : documents[d].entities) {
      const auto next = static_cast<EntityIndex>(shared.entities.size());
      const auto [it, is_new] = index.emplace(identity_of(chain, known), next);
      if (is_new) {
        SharedEntity& entity = shared.entities.emplace_back();
        entity.id = "E" + std::to_string(next + 1);
        entity.type = chain.type;
      }
      shared.entity_of[d].push_back(it->second);
      add_chain(documents[d], chain, shared.entities[it->second]);
    }
  }
  for (SharedEntity& entity : shared.entities)
    for (CountedByDocument* counts : {&entity.called, &entity.titled_by_outlet})
      for (auto& [from, forms] : *counts) sort_by_count(forms);
  return shared;
}

}  // namespace dossier
