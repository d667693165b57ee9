// Gathers mentions that name the same.
// Tested by tests/resolve/chains_test.cpp.
#include "resolve/chains.h"

#include <map>

namespace dossier {

Result<ChainResolver> ChainResolver::load(Language&) { return ChainResolver(); }

Chains ChainResolver::resolve(const Document& document, const Language&,
                              const std::vector<NameMention>& names) const {
  Chains chains;
  std::map<std::pair<EntityType, std::string>, std::uint32_t> known;
  for (const NameMention& mention : names) {
    std::string name = mention.name.empty() ? std::string(document.text(mention.span)) : mention.name;
    const auto next = static_cast<std::uint32_t>(chains.entities.size());
    const auto [it, is_new] = known.emplace(std::pair(mention.type, name), next);
    if (is_new) {
      Entity entity;
      entity.id = "e" + std::to_string(next + 1);
      entity.type = mention.type;
      entity.name = std::move(name);
      chains.entities.push_back(std::move(entity));
    }
    chains.entities[it->second].mentions.push_back({document.passage(mention.span), mention.rule});
    chains.chain_of.push_back(it->second);
  }
  return chains;
}

}  // namespace dossier
