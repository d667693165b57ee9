// Walks the date mentions of a text in order, keeps the anchors, and puts each mention on the calendar.
// Tested by tests/resolve/dates_test.cpp.
#include "resolve/dates.h"

#include <array>

#include "resolve/calendar/placing.h"

namespace dossier {
namespace {

// How many sentences on "a year earlier" still compares with a quarter.
constexpr std::uint32_t kQuarterReach = 4;

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::optional<std::string> modifier_name(DateModifier modifier) {
  static constexpr std::array<const char*, 11> kNames{
      "",      "START",     "MID",       "END",           "APPROX",       "BEFORE",
      "AFTER", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"};
  if (modifier == DateModifier::kNone) return std::nullopt;
  return kNames[static_cast<std::size_t>(modifier)];
}

// Of a distance: more than two years ago lies before the point two years back, nearly two years ago after it.
DateModifier point_modifier(DateModifier modifier) {
  if (modifier == DateModifier::kMoreThan || modifier == DateModifier::kEqualOrMore)
    return DateModifier::kBefore;
  if (modifier == DateModifier::kLessThan || modifier == DateModifier::kEqualOrLess)
    return DateModifier::kAfter;
  return modifier;
}

std::string reference_value(TimeReference reference) {
  static constexpr std::array<const char*, 3> kNames{"PRESENT_REF", "PAST_REF", "FUTURE_REF"};
  return kNames[static_cast<std::size_t>(reference)];
}

// "T17:30", "TNI", "T09:00-05:00"
std::string clock_value(const ClockTime& clock, const std::vector<std::string>& zones) {
  std::string value = "T";
  if (clock.hour < 0) return value + clock.part[0] + clock.part[1];
  value += two(clock.hour) + ":" + two(clock.minute < 0 ? 0 : clock.minute);
  if (clock.second >= 0) value += ":" + two(clock.second);
  if (clock.zone != 0 && zones[clock.zone - 1U] != "-") value += zones[clock.zone - 1U];
  return value;
}

std::string recurring_value(const DateForm& form, const std::vector<std::string>& zones) {
  const CalendarFields& fields = form.fields;
  std::string value = "XXXX";
  if (fields.weekday != 0)
    value += "-WXX-" + std::to_string(fields.weekday);
  else if (fields.weekend)
    value += "-WXX-WE";
  else if (fields.season != kNoCode)
    value += std::string("-") + fields.season[0] + fields.season[1];
  else if (fields.month != 0)
    value += "-" + two(fields.month) + (fields.day != 0 ? "-" + two(fields.day) : "");
  else
    value += "-XX-XX";
  return form.clock.empty() ? value : value + clock_value(form.clock, zones);
}

bool is_full_date(const DateForm& form) {
  return form.kind == DateFormKind::kCalendar && form.fields.year && form.fields.month != 0 &&
         form.fields.day != 0 && form.fields.year_digits == 4 && form.fields.era == Era::kCommon;
}

// Which number of 05/06/17 is the month: a number above 12 in any such date of the article tells, then the
// publication date, if one reading gives it.
bool day_comes_first(const std::vector<DateMention>& mentions, const std::optional<Day>& published,
                     DateOrder order) {
  if (order != DateOrder::kAuto) return order == DateOrder::kDayFirst;
  bool reading = false;
  for (const DateMention& mention : mentions) {
    if (mention.form.kind != DateFormKind::kNumeric) continue;
    const CalendarFields& fields = mention.form.fields;
    if (fields.month > 12) return true;
    if (fields.day > 12) return false;
    const auto day = [&](int y, int m, int d) { return published && day_of(y, m, d) == published; };
    if (day(*fields.year, fields.day, fields.month) && !day(*fields.year, fields.month, fields.day))
      reading = true;
  }
  return reading;
}

DateForm in_order(DateForm form, bool day_first) {
  if (form.kind != DateFormKind::kNumeric) return form;
  form.kind = DateFormKind::kCalendar;
  const bool swap = form.fields.month > 12 || (day_first && form.fields.day <= 12);
  if (swap) std::swap(form.fields.month, form.fields.day);
  return form;
}

// Captions and datelines that have a full date of their own are measured from it.
std::optional<Day> own_date(const Document& document, std::uint32_t block,
                            const std::vector<DateMention>& mentions, std::size_t first) {
  const TextBlock& text = document.blocks()[block];
  if (text.type != BlockType::kCaption && text.type != BlockType::kDateline) return std::nullopt;
  for (std::size_t i = first; i < mentions.size() && text.tokens.contains(mentions[i].tokens); ++i)
    if (is_full_date(mentions[i].form)) {
      const CalendarFields& fields = mentions[i].form.fields;
      return day_of(*fields.year, fields.month, fields.day);
    }
  return std::nullopt;
}

bool asks_tense(const DateForm& form) {
  return form.kind == DateFormKind::kCalendar && form.fields.side == DateSide::kByTense &&
         !form.fields.year && !form.fields.within;
}

void write_period(const CalendarPeriod& period, DateExpression& date) {
  const DayRange range = period_of(period.day, period.unit);
  date.from = iso_day(range.from);
  date.to = iso_day(range.to);
}

// A part of the day or a clock time on a day; on anything longer it has no day.
std::string with_clock(const PlacedDate& placed, const ClockTime& clock,
                       const std::vector<std::string>& zones) {
  const bool on_day =
      placed.value && placed.value->size() >= 9 && (!placed.period || placed.period->unit == TimeUnit::kDay);
  return (on_day ? *placed.value : std::string("XXXX-XX-XX")) + clock_value(clock, zones);
}

}  // namespace

Result<DateResolver> DateResolver::load(Language& language) {
  auto holidays = load_holidays(language.data);
  if (!holidays) return holidays.error();
  auto zones = load_time_zones(language.data);
  if (!zones) return zones.error();
  auto tenses = TenseReader::load(language);
  if (!tenses) return tenses.error();
  return DateResolver(std::move(holidays).value(), std::move(zones).value(), std::move(tenses).value());
}

ResolvedDates DateResolver::resolve(const Document& document, const Language& language,
                                    const std::vector<DateMention>& mentions,
                                    const std::optional<Published>& published, DateOrder order) const {
  ResolvedDates resolved;
  const std::optional<Day> day = published ? parse_day(published->value) : std::nullopt;
  const bool day_first = day_comes_first(mentions, day, order);
  DateAnchors anchors;
  std::size_t without_anchor = 0;
  std::uint32_t block = 0, quarter_sentence = 0;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const DateMention& mention = mentions[i];
    const DateForm form = in_order(mention.form, day_first);
    const std::uint32_t here = document.sentence_of(mention.tokens.begin);
    const std::uint32_t block_here = document.sentences()[here].block;
    if (i == 0 || block_here != block) {
      const auto own = own_date(document, block_here, mentions, i);
      anchors.published = own ? own : day;
    }
    if (here > quarter_sentence + kQuarterReach) anchors.sentence_quarter.reset();
    block = block_here;
    anchors.possessive = mention.tokens.end < document.tokens().size() &&
                         document.token(mention.tokens.end).kind == TokenKind::kSuffix;
    anchors.tense =
        asks_tense(form) ? tenses_.governing(document, language.facts, mention.tokens) : Tense::kUnknown;

    DateExpression date{document.passage(mention.span), form.type, {}, {}, {}, {}, std::string(mention.rule)};
    DateModifier modifier = form.modifier;
    PlacedDate placed;
    switch (form.kind) {
      case DateFormKind::kReference:
        placed.value = reference_value(form.reference);
        break;
      case DateFormKind::kAmount:
        placed.value = amount_value(form.amount);
        break;
      case DateFormKind::kRecurring:
        placed.value = recurring_value(form, zones_);
        break;
      case DateFormKind::kShifted:
        placed = place_shift(form.shift, anchors);
        break;
      case DateFormKind::kCalendar:
      case DateFormKind::kNumeric:
        placed = place_fields(form.fields, anchors, holidays_);
        break;
    }
    const bool is_point = form.type == TimexType::kDate || form.type == TimexType::kTime;
    if (is_point) modifier = point_modifier(modifier);
    date.value = placed.value;
    date.mod = modifier_name(modifier);
    if (form.type == TimexType::kTime)
      date.value = with_clock(placed, form.clock, zones_);
    else if (placed.period)
      write_period(*placed.period, date);
    // What is only compared with (a year earlier) does not move the anchors.
    const bool compared =
        form.kind == DateFormKind::kShifted && form.shift.unit == TimeUnit::kYear && form.shift.count != 0;
    if (placed.period && !compared) {
      if (placed.period->unit <= TimeUnit::kYear) anchors.last = placed.period;
      if (placed.period->unit == TimeUnit::kQuarter) {
        anchors.quarter = placed.period;
        // One that is yet to come is not compared with the year before.
        const bool told = !anchors.published || placed.period->day <= *anchors.published;
        anchors.sentence_quarter = told ? placed.period : std::nullopt;
        quarter_sentence = here;
      }
    }
    if (placed.needs_anchor) ++without_anchor;
    resolved.dates.push_back(std::move(date));
  }
  if (without_anchor > 0)
    resolved.problems.push_back(
        {std::nullopt, "no publication date for " + std::to_string(without_anchor) + " relative dates",
         "left without a place on the calendar"});
  return resolved;
}

}  // namespace dossier
