// Pieces that small words join to one name.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/joined.h"

#include <algorithm>

namespace dossier {
namespace {

bool is_word(const NameContext& context, TokenIndex i, std::string_view text) {
  return context.has(i) && context.document().text(context.token(i)) == text;
}

bool is_body_head(const NameContext& context, TokenIndex i) {
  return context.word(i).head_of == EntityType::kOrg && context.token(i).is(kUpperFirst);
}

// "University of Wisconsin at Madison", "Attorney's Office for the Northern District of Illinois".
bool continues(const NameContext& context, const TaggedName& name, const TaggedName& next) {
  if (name.type != TagType::kOrganisation || !context.same_line(name.tokens.begin, next.tokens.begin))
    return false;
  const TokenIndex gap = name.tokens.end;
  if (is_word(context, gap, "at") && gap + 1 == next.tokens.begin)
    return next.type == TagType::kLocation && is_word(context, name.tokens.begin, "University");
  const bool the = is_word(context, gap + 1, "the");
  return is_word(context, gap, "for") && gap + (the ? 2U : 1U) == next.tokens.begin &&
         is_body_head(context, name.tokens.end - 1) &&
         (next.type == TagType::kOrganisation || next.type == TagType::kLocation);
}

// An ordinary noun with a capital that no list has as a name of its own.
bool is_field(const NameContext& context, TokenIndex i) {
  if (!context.is_capital(i) || !context.is_ordinary(i)) return false;
  for (const GazetteerHit& hit : context.hits_of({i, i + 1}))
    if (!hit.get().has(kAmbiguous)) return false;
  return true;
}

TokenIndex fields_end(const NameContext& context, TokenIndex begin) {
  TokenIndex end = begin;
  while (context.same_line(begin, end) && is_field(context, end)) ++end;
  return end;
}

// The end of ", Education, Labor and Pensions" behind "Committee on Health"; the name's own end where no
// "and" closes the list.
TokenIndex list_end(const NameContext& context, TokenRange name) {
  bool headed = false;
  for (TokenIndex i = name.begin; i + 2 < name.end; ++i)
    headed = headed || (is_body_head(context, i) && context.word(i + 1).is(kFunction));
  if (!headed || !is_field(context, name.end - 1)) return name.end;
  for (TokenIndex at = name.end; context.same_line(name.begin, at + 1) && context.token(at).is_mark(',');) {
    const TokenIndex end = fields_end(context, at + 1);
    if (end == at + 1) return name.end;
    if (is_word(context, end, "and") || is_word(context, end, "&")) {
      const TokenIndex last = fields_end(context, end + 1);
      return last == end + 1 ? name.end : last;
    }
    at = end;
  }
  return name.end;
}

// Behind an article: "the Data Centre Safety Bill" is no person.
bool is_defined(const NameContext& context, TokenIndex begin) {
  const auto before = context.before(begin);
  return before && context.word(*before).is(kDefinite);
}

}  // namespace

std::vector<TaggedName> join_parts(const NameContext& context, const std::vector<TaggedName>& tagged) {
  std::vector<TaggedName> names;
  names.reserve(tagged.size());
  for (const TaggedName& name : tagged) {
    if (!names.empty() && names.back().tokens.overlaps(name.tokens)) continue;
    if (!names.empty() && continues(context, names.back(), name)) {
      names.back().tokens.end = name.tokens.end;
      continue;
    }
    names.push_back(name);
    if (name.type == TagType::kOrganisation) names.back().tokens.end = list_end(context, name.tokens);
  }
  return names;
}

void prefer_headed(const NameContext& context, std::vector<NameCandidate>& tagged,
                   const std::vector<NameCandidate>& headed) {
  for (const NameCandidate& name : headed) {
    const bool law = name.type == EntityType::kLaw && is_defined(context, name.tokens.begin);
    if ((name.rule != kHeadOfRule && !law) || !context.is_sure(name.tokens.end - 1)) continue;
    bool any = false;
    bool wider = true;
    for (const NameCandidate& part : tagged) {
      if (!part.tokens.overlaps(name.tokens)) continue;
      const bool place =
          part.type == EntityType::kGpe || part.type == EntityType::kLoc || part.type == EntityType::kNorp;
      any = true;
      wider = wider && (place || law) && name.tokens.contains(part.tokens) && part.tokens != name.tokens;
    }
    if (!any || !wider) continue;
    std::erase_if(tagged, [&](const NameCandidate& part) { return part.tokens.overlaps(name.tokens); });
    tagged.push_back(name);
  }
}

}  // namespace dossier
