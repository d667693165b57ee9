// Tries the places that may tell the publication date, surest first.
// Tested by tests/resolve/published_test.cpp.
#include "resolve/published.h"

#include <algorithm>

#include "resolve/calendar/calendar.h"

namespace dossier {
namespace {

constexpr TokenIndex kPrefixReach = 16;  // tokens before the dash of "BRUSSELS, May 25, 2017 (Reuters) -"

std::optional<Day> full_date(const DateMention& mention) {
  const CalendarFields& fields = mention.form.fields;
  const bool calendar = mention.form.kind == DateFormKind::kCalendar;
  if (!calendar || !fields.year || fields.year_digits != 4 || fields.month == 0 || fields.day == 0 ||
      fields.era != Era::kCommon)
    return std::nullopt;
  return day_of(*fields.year, fields.month, fields.day);
}

// The day and month of a prefix without a year: that of the year in which it lies nearest to the default.
std::optional<Day> nearest_date(const DateMention& mention, Day near) {
  const CalendarFields& fields = mention.form.fields;
  if (mention.form.kind != DateFormKind::kCalendar || fields.year || fields.month == 0 || fields.day == 0)
    return std::nullopt;
  std::optional<Day> nearest;
  for (int year = year_of(near) - 1; year <= year_of(near) + 1; ++year)
    if (const auto day = day_of(year, fields.month, fields.day);
        day && (!nearest || abs(*day - near) < abs(*nearest - near)))
      nearest = day;
  return nearest;
}

struct DatedPlace {
  Day day;
  Span span;
};

// Dateline blocks: of several dates the earliest, for a reprint is dated by the original that it names.
std::optional<DatedPlace> from_blocks(const Document& document, const std::vector<DateMention>& dates) {
  std::optional<DatedPlace> earliest;
  std::size_t at = 0;
  for (const TextBlock& block : document.blocks()) {
    while (at < dates.size() && dates[at].tokens.begin < block.tokens.begin) ++at;
    if (block.type != BlockType::kDateline) continue;
    for (std::size_t i = at; i < dates.size() && block.tokens.contains(dates[i].tokens); ++i)
      if (const auto day = full_date(dates[i]); day && (!earliest || *day < earliest->day))
        earliest = DatedPlace{*day, dates[i].span};
  }
  return earliest;
}

// "BRUSSELS, May 25, 2017 (Reuters) -": a block that begins with a place in capitals, a date and a dash.
// Agencies leave out the year; it is told only where a default tells what year it is about.
std::optional<DatedPlace> from_prefix(const Document& document, const std::vector<DateMention>& dates,
                                      const std::optional<Day>& near) {
  for (const DateMention& mention : dates) {
    auto day = full_date(mention);
    if (!day && near) day = nearest_date(mention, *near);
    if (!day) continue;
    const TextBlock& block = document.blocks()[document.block_of(mention.tokens.begin)];
    if (block.type != BlockType::kBody || block.tokens.empty()) continue;
    const TokenIndex first = block.tokens.begin;
    if (mention.tokens.end > first + kPrefixReach || !document.token(first).is(kUpperAll)) continue;
    const TokenIndex end = std::min(block.tokens.end, mention.tokens.end + kPrefixReach / 2);
    for (TokenIndex i = mention.tokens.end; i < end; ++i)
      if ((document.token(i).is_mark('-') && document.token(i).is(kSpaceBefore)) ||
          (i == mention.tokens.end && document.token(i).is_mark(':')))  // "NEW DELHI, August 19:"
        return DatedPlace{*day, mention.span};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Published> find_published(const Article& article, const Document& document,
                                        const std::vector<DateMention>& dates,
                                        const std::optional<std::string>& default_date) {
  if (article.published && parse_day(article.published->substr(0, 10)))
    return Published{article.published->substr(0, 10), PublishedBasis::kMetadata, std::nullopt};
  if (const auto block = from_blocks(document, dates))
    return Published{iso_day(block->day), PublishedBasis::kDateline, block->span};
  const auto near = default_date ? parse_day(*default_date) : std::nullopt;
  if (const auto prefix = from_prefix(document, dates, near))
    return Published{iso_day(prefix->day), PublishedBasis::kDateline, prefix->span};
  if (default_date) return Published{*default_date, PublishedBasis::kOption, std::nullopt};
  return std::nullopt;
}

}  // namespace dossier
