// Titles before names and words that only look like one.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/titled.h"

#include <algorithm>

namespace dossier {
namespace {

bool is_given(const NameContext& context, TokenIndex i) { return context.fact(i).is(kGivenName); }

bool is_listed_person(const NameContext& context, TokenRange name) {
  for (const GazetteerHit& hit : context.hits_of(name))
    if (hit.get().type == EntityType::kPerson) return true;
  return false;
}

// Not a second given name of somebody whose first one is a title too ("Prince Fielder").
bool is_title_in(const NameContext& context, const TitlePlace& title, TokenRange person) {
  if (context.in_title(title.tokens.begin)) return true;
  if (!is_title_here(context, title) || context.is_initial(title.tokens.begin)) return false;
  if (is_listed_person(context, person) && !is_given(context, title.tokens.end)) return false;
  const bool own_name = title.tokens.size() == 1 && is_given(context, title.tokens.begin);
  return !own_name || is_given(context, title.tokens.end) || !context.fact(title.tokens.end).is(kFamilyName);
}

}  // namespace

const TitlePlace* title_at(const NameContext& context, TokenIndex begin) {
  const auto& titles = context.titles();
  const auto title =
      std::lower_bound(titles.begin(), titles.end(), begin,
                       [](const TitlePlace& place, TokenIndex at) { return place.tokens.begin < at; });
  const bool found =
      title != titles.end() && title->tokens.begin == begin && (title->marks & kTitleBefore) != 0;
  return found ? &*title : nullptr;
}

bool is_after_title(const NameContext& context, TokenIndex name) {
  const auto& titles = context.titles();
  const auto after =
      std::lower_bound(titles.begin(), titles.end(), name,
                       [](const TitlePlace& place, TokenIndex at) { return place.tokens.begin < at; });
  return after != titles.begin() && (after - 1)->tokens.end == name &&
         ((after - 1)->marks & kTitleBefore) != 0;
}

bool is_title_here(const NameContext& context, const TitlePlace& title) {
  const TokenIndex name = title.tokens.end;
  if ((title.marks & kTitleAmbiguous) == 0 || title.tokens.size() > 1) return true;
  if (!context.token(title.tokens.begin).is(kUpperFirst) || !is_given(context, title.tokens.begin))
    return true;
  if ((title.marks & kTitleHonorific) != 0) return true;
  return is_given(context, name) || !context.fact(name).is(kFamilyName);
}

TokenRange without_title(const NameContext& context, TokenRange person) {
  while (person.size() > 1) {
    const TitlePlace* title = title_at(context, person.begin);
    if (title != nullptr && title->tokens.end < person.end && is_title_in(context, *title, person))
      person.begin = title->tokens.end;
    else if (context.in_title(person.begin))
      ++person.begin;
    else
      break;
  }
  return person;
}

}  // namespace dossier
