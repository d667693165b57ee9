// People by the form of their names.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/sources.h"
#include "extract/names/titled.h"

namespace dossier {
namespace {

constexpr TokenIndex kLongestName = 6;

bool may_be_part(const NameContext& context, TokenIndex i) {
  if (!context.is_capital(i)) return false;
  const NameWord& word = context.word(i);
  const bool people = word.is(kPersonNoun) && context.fact(i).likely_part() == PartOfSpeech::kPlural;
  return !word.ending && !people && !context.token(i).is(kHasDigit);
}

// The end of a person's name that begins here: capitals, initials, particles before a capital, a suffix.
TokenIndex person_end(const NameContext& context, TokenIndex begin) {
  TokenIndex end = begin + 1;
  while (end - begin < kLongestName && context.same_line(begin, end)) {
    const bool apart = context.token(end).is(kSpaceBefore) || context.is_initial(end - 1);
    if (apart && (may_be_part(context, end) || context.is_initial(end) || context.word(end).is(kSuffix)))
      ++end;
    else if ((context.is_joining_hyphen(end) || context.word(end).is(kParticle)) &&
             context.same_line(begin, end + 1) && may_be_part(context, end + 1))
      end += 2;
    else if (context.word(end).is(kParticle) && context.same_line(begin, end + 2) &&
             (context.word(end + 1).is(kParticle) || context.is_joining_hyphen(end + 1)) &&
             may_be_part(context, end + 2))
      end += 3;
    else
      break;
  }
  return end;
}

bool is_family(const NameContext& context, TokenIndex i) { return context.fact(i).is(kFamilyName); }
bool is_given(const NameContext& context, TokenIndex i) { return context.fact(i).is(kGivenName); }
bool is_only_name(const NameContext& context, TokenIndex i) {
  const WordFact fact = context.fact(i);
  return (fact.is(kFamilyName) || fact.is(kGivenName)) && !fact.is(kNameIsWord) && !context.is_ordinary(i);
}

// A list has these words, or two or more that they begin with, as something else ("San Diego").
bool is_listed_otherwise(const NameContext& context, TokenRange name) {
  for (TokenIndex end = name.begin + 2; end <= name.end; ++end)
    for (const GazetteerHit& hit : context.hits_of({name.begin, end})) {
      const GazetteerEntry entry = hit.get();
      if (entry.type != EntityType::kPerson && !entry.has(kAmbiguous)) return true;
    }
  return false;
}

void propose_titled(const NameContext& context, std::vector<NameCandidate>& candidates) {
  for (const TitlePlace& title : context.titles()) {
    const TokenIndex begin = title.tokens.end;
    if ((title.marks & kTitleBefore) == 0 || !context.same_line(title.tokens.begin, begin)) continue;
    if (!may_be_part(context, begin) && !context.is_initial(begin)) continue;
    if (!is_title_here(context, title)) continue;
    const bool usual = context.is_usual_line(begin);
    if (!usual && (context.is_ordinary(begin) || !(is_family(context, begin) || is_given(context, begin))))
      continue;
    const TokenIndex end = person_end(context, begin);
    const bool ambiguous = (title.marks & kTitleAmbiguous) != 0;
    const bool capital_title = context.token(title.tokens.begin).is(kUpperFirst);
    if (context.same_line(begin, end) && context.word(end).ending && context.is_capital(end)) continue;
    // "the Drivers' Justice Project"
    const bool noun = end - begin == 1 && context.is_ordinary(begin) && !is_family(context, begin) &&
                      !is_given(context, begin);
    if (noun) continue;
    int strength = 90;
    if (ambiguous || !capital_title) {
      const bool listed = !context.hits_of({begin, end}).empty() && !is_given(context, begin);
      if (listed && end - begin == 1) continue;
      strength = 70;
    }
    candidates.push_back({{begin, end}, EntityType::kPerson, strength, "names/after-title", std::nullopt});
  }
}

// A given name and what follows it, or initials.
void propose_given(const NameContext& context, std::vector<NameCandidate>& candidates) {
  auto title = context.titles().begin();
  for (TokenIndex begin = 0; begin < context.size(); ++begin) {
    while (title != context.titles().end() && title->tokens.begin < begin) ++title;
    const bool titled = title != context.titles().end() && title->tokens.begin == begin &&
                        (title->marks & kTitleBefore) != 0 && context.is_capital(title->tokens.end);
    if (titled && is_title_here(context, *title)) continue;
    const bool initial = context.is_initial(begin);
    if (!initial && (!may_be_part(context, begin) || !is_given(context, begin))) continue;
    const TokenIndex end = person_end(context, begin);
    if (end - begin < 2) continue;
    const bool sure = is_only_name(context, begin);
    const bool surname = is_family(context, end - 1);
    if (!context.is_usual_line(begin) && !(surname && !context.is_ordinary(end - 1) && (sure || initial)))
      continue;
    const bool ordinary = context.is_ordinary(begin + 1) && !surname;
    if (!context.is_sure(begin) && !sure && !initial && ordinary) continue;
    if (is_listed_otherwise(context, {begin, end})) continue;
    if (initial && !surname && context.is_ordinary(end - 1)) continue;
    if (context.same_line(begin, end) && context.word(end).ending && context.is_capital(end)) {
      begin = end;
      continue;
    }
    const int strength = sure || surname ? 75 : 50;
    candidates.push_back({{begin, end}, EntityType::kPerson, strength, "names/given-name", std::nullopt});
    begin = end - 1;
  }
}

}  // namespace

void propose_persons(const NameContext& context, std::vector<NameCandidate>& candidates) {
  propose_titled(context, candidates);
  propose_given(context, candidates);
}

}  // namespace dossier
