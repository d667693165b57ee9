#pragma once
// What the sources of names (lists, patterns, the tagger, the document itself) propose; `choose` decides.
#include <optional>
#include <string_view>

#include "match/gazetteer.h"

namespace dossier {

struct NameCandidate {
  TokenRange tokens;
  EntityType type = EntityType::kOrg;
  int strength = 0;                      // 0..100, one scale for all sources: how sure it is of the type
  std::string_view rule;                 // id of a pattern, static; empty where `hit` tells it
  std::optional<GazetteerHit> hit = {};  // the list's entry that names it
  std::string_view name = {};  // canonical name that a pattern of the user gives; empty: `hit` tells it
  std::uint32_t cut = 0;       // bytes at the end of its last token that are none of it ("Trumps")
};

// Of names that a head and "of" or "for" tell.
inline constexpr std::string_view kHeadOfRule = "names/head-of";

// A type that the words around the name tell: it holds for the name in the whole article.
inline constexpr std::string_view kToldRule = "names/told";
inline constexpr int kToldStrength = 95;

// What a tagger trained on the four types of CoNLL-2003 tells of a name, in the order of TagType.
enum class CoarseType : std::uint8_t { kPerson, kOrganisation, kLocation, kOther };

}  // namespace dossier
