#pragma once
// From a document's chain ids to the entities of the run.
#include <optional>
#include <string_view>
#include <unordered_map>

#include "merge/input.h"

namespace dossier {

// Must not outlive the input.
class ChainIndex {
 public:
  ChainIndex(const MergeInput& input, DocumentIndex document) {
    const auto& chains = input.documents[document].entities;
    for (std::size_t i = 0; i < chains.size(); ++i)
      entity_of_.emplace(chains[i].id, input.entity_of[document][i]);
  }
  std::optional<EntityIndex> entity(std::string_view chain) const {
    const auto it = entity_of_.find(chain);
    return it == entity_of_.end() ? std::nullopt : std::optional(it->second);
  }

 private:
  std::unordered_map<std::string_view, EntityIndex> entity_of_;
};

}  // namespace dossier
