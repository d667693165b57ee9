#pragma once
// Chains: the mentions of one article that name one thing.
#include <vector>

#include "extract/names.h"
#include "match/language.h"

namespace dossier {

struct Chains {
  std::vector<Entity> entities;         // e1, e2 ... in order of first mention
  std::vector<std::uint32_t> chain_of;  // for each mention: index into entities
};

class ChainResolver {
 public:
  static Result<ChainResolver> load(Language& language);

  Chains resolve(const Document& document, const Language& language,
                 const std::vector<NameMention>& names) const;
};

}  // namespace dossier
