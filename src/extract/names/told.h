#pragma once
// Types that the words around a name tell, whatever the tagger says.
#include <optional>

#include "extract/names/candidate.h"
#include "extract/names/context.h"

namespace dossier {

// "the tanker Omvaro Star", "Oxyvane, its best-selling painkiller", "the final of the Omvaro International",
// "Waterstones said it would". `coarse` is what the tagger says; nothing where the words tell nothing.
std::optional<EntityType> told_type(const NameContext& context, TokenRange name, CoarseType coarse);

// "Alzheimer's disease" is no person.
bool is_ailment(const NameContext& context, TokenRange name);

}  // namespace dossier
