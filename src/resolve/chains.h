#pragma once
// Chains: the mentions of one article that name one thing.
#include <vector>

#include "extract/names.h"
#include "match/language.h"
#include "resolve/chain_forms.h"
#include "resolve/chain_traits.h"

namespace dossier {

struct Chains {
  std::vector<Entity> entities;         // e1, e2 ... in order of first mention
  std::vector<std::uint32_t> chain_of;  // for each mention: index into entities
};

class ChainResolver {
 public:
  static Result<ChainResolver> load(Language& language);

  // `names` are in text order and do not overlap.
  Chains resolve(const Document& document, const Language& language,
                 const std::vector<NameMention>& names) const;

 private:
  ChainResolver(Nicknames nicknames, WordId he, WordId she)
      : nicknames_(std::move(nicknames)), he_(he), she_(she) {}
  void add_genders(const Document& document, const std::vector<NameMention>& names,
                   const std::vector<GivenTitle>& titles, const std::vector<Gender>& genders,
                   Chains& chains) const;

  Nicknames nicknames_;
  WordId he_, she_;
};

}  // namespace dossier
