#pragma once
// The rules of time expressions: each reads one construction from a place on and tells where it ends.
//
// A rule returns nothing where it does not fit; of those that fit the longest counts. Rules only read terms.
#include <optional>
#include <string_view>
#include <vector>

#include "extract/dates/terms.h"

namespace dossier {

struct DateParse {
  TokenRange tokens;
  DateForm form;
  std::string_view rule;
};
using MaybeDate = std::optional<DateParse>;

// absolute.cpp: May 25, 2017 · 25 May · Thursday, May 25 · Thursday · the 25th · May · 2017-05-25 · 05/24/17
MaybeDate calendar_date(const Terms& terms, TokenIndex at);
MaybeDate numeric_date(const Terms& terms, TokenIndex at);
// years.cpp: 2016 · 44 BC · the 1990s · the 20th century · the third quarter · fiscal 2016
MaybeDate year(const Terms& terms, TokenIndex at);
MaybeDate decade(const Terms& terms, TokenIndex at);
MaybeDate century(const Terms& terms, TokenIndex at);
MaybeDate part_of_year(const Terms& terms, TokenIndex at);
// relative.cpp: today · last week · this summer · the past three years · last Friday · the year-ago quarter
MaybeDate day_shift(const Terms& terms, TokenIndex at);
MaybeDate pointed(const Terms& terms, TokenIndex at);
MaybeDate bare_period(const Terms& terms, TokenIndex at);
MaybeDate year_ago(const Terms& terms, TokenIndex at);
// durations.cpp: two years · a two-day summit · many years · two weeks ago · a year earlier · the day before
MaybeDate duration(const Terms& terms, TokenIndex at);
MaybeDate distance(const Terms& terms, TokenIndex at);
// clock.cpp: 5:30 p.m. EST · 1750 GMT · noon · 17:30
MaybeDate clock_time(const Terms& terms, TokenIndex at);
// sets.cpp: annual · every Friday · twice a week · Tuesday nights
MaybeDate recurrence(const Terms& terms, TokenIndex at);
// phrases.cpp: now · in recent years · Christmas Eve
MaybeDate vague_reference(const Terms& terms, TokenIndex at);
MaybeDate holiday(const Terms& terms, TokenIndex at);
// Where a phrase ends that only looks like a time expression (day-to-day, Sunday Times); `at` where none
// does.
TokenIndex past_idiom(const Terms& terms, TokenIndex at);
struct BoundAt {
  DateModifier modifier = DateModifier::kNone;
  TokenIndex end = 0;
};
std::optional<BoundAt> bound_at(const Terms& terms, TokenIndex at);

// compound.cpp: the longest point, and what hangs on it: Tuesday afternoon · July last year · the end of 1990
// A day, month, year ... with what follows it.
MaybeDate point(const Terms& terms, TokenIndex at);
// early 1990 · the end of the year · later this week
MaybeDate positioned(const Terms& terms, TokenIndex at);
// Whether any rule needs to look at a place; nearly all places end here.
bool may_begin(const Terms& terms, TokenIndex at);
// Any expression, with its bound word.
MaybeDate expression(const Terms& terms, TokenIndex at);

// ranges.cpp: the other end of a range of which `parse` is one: the 6 of "May 4-6", the 10 of "2009-10".
MaybeDate range_tail(const Terms& terms, const DateParse& parse);
// The 4 of "4 to 6 May", the 5 of "5-7 p.m.".
MaybeDate range_head(const Terms& terms, TokenIndex at);
// Ends of one range share their year: May 4 to June 6, 2016.
void share_years(const Document& document, std::vector<DateParse>& parses);

// The longer of two; the first where they are as long.
inline void keep_longer(MaybeDate& best, MaybeDate other) {
  if (other && (!best || other->tokens.end > best->tokens.end)) best = std::move(other);
}

inline DateParse make_parse(TokenIndex begin, TokenIndex end, DateForm form, std::string_view rule) {
  return {{begin, end}, form, rule};
}

}  // namespace dossier
