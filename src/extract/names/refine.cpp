// The lists first, then heads and endings, then what is commonest.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/refine.h"

#include <array>

namespace dossier {
namespace {

bool fits(EntityType type, CoarseType coarse) {
  switch (coarse) {
    case CoarseType::kPerson:
      return type == EntityType::kPerson;
    case CoarseType::kOrganisation:
      return type == EntityType::kOrg;
    case CoarseType::kLocation:
      return type == EntityType::kGpe || type == EntityType::kLoc || type == EntityType::kFac;
    case CoarseType::kOther:
      return !fits(type, CoarseType::kPerson) && !fits(type, CoarseType::kOrganisation) &&
             !fits(type, CoarseType::kLocation);
  }
  return false;
}

constexpr std::array<EntityType, 4> kCommonest = {EntityType::kPerson, EntityType::kOrg, EntityType::kGpe,
                                                  EntityType::kNorp};

// A name in several words that no list has and nothing heads is seldom a people's.
EntityType commonest(const NameContext& context, TokenRange tokens, CoarseType type) {
  if (type != CoarseType::kOther) return kCommonest[static_cast<std::size_t>(type)];
  const Token& last = context.token(tokens.end - 1);
  if (last.is(kHasDigit)) return tokens.size() == 1 ? EntityType::kProduct : EntityType::kEvent;
  return tokens.size() == 1 ? EntityType::kNorp : EntityType::kWorkOfArt;
}

}  // namespace

EntityType refine_type(const NameContext& context, TokenRange tokens, CoarseType type) {
  for (const GazetteerHit& hit : context.hits_of(tokens))
    if (const EntityType listed = hit.get().type; fits(listed, type)) return listed;
  const NameWord& first = context.word(tokens.begin);
  const NameWord& last = context.word(tokens.end - 1);
  for (const std::optional<EntityType>& told : {last.ending, first.head, first.head_of})
    if (tokens.size() > 1 && told && fits(*told, type)) return *told;
  return commonest(context, tokens, type);
}

TokenRange trim_name(const NameContext& context, TokenRange tokens, CoarseType type) {
  const auto is_no_part = [&](TokenIndex i) {
    const TokenKind kind = context.token(i).kind;
    return kind == TokenKind::kSuffix || kind == TokenKind::kQuote || kind == TokenKind::kMark;
  };
  while (!tokens.empty() && (is_no_part(tokens.begin) || context.word(tokens.begin).is(kDefinite)))
    ++tokens.begin;
  while (!tokens.empty() && is_no_part(tokens.end - 1)) --tokens.end;
  if (type == CoarseType::kPerson)
    while (tokens.size() > 1 && context.in_title(tokens.begin)) ++tokens.begin;
  return tokens;
}

}  // namespace dossier
