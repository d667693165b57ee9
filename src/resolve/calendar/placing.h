#pragma once
// One date form against its anchors: its place on the calendar and its TIMEX3 value.
#include <optional>
#include <string>
#include <vector>

#include "resolve/calendar/calendar.h"
#include "resolve/calendar/tense.h"

namespace dossier {

// A period of the calendar: the one of `unit` that holds `day`.
struct CalendarPeriod {
  Day day;
  TimeUnit unit = TimeUnit::kDay;
};

// What a date may be measured from, at one place of the text.
struct DateAnchors {
  std::optional<Day> published;
  std::optional<CalendarPeriod> last;     // the last date of the text that has a place
  std::optional<CalendarPeriod> quarter;  // the last quarter
  std::optional<CalendarPeriod> sentence_quarter;
  Tense tense = Tense::kUnknown;
  bool possessive = false;  // Tuesday's declaration: of what has been
};

struct PlacedDate {
  std::optional<std::string> value;      // nothing where the date cannot be (31 June)
  std::optional<CalendarPeriod> period;  // where it is an interval
  bool needs_anchor = false;             // relative, and nothing told its anchor: the value has X for it
};

PlacedDate place_fields(const CalendarFields& fields, const DateAnchors& anchors,
                        const std::vector<Holiday>& holidays);
PlacedDate place_shift(const DateShift& shift, const DateAnchors& anchors);
// The period that a shift leads to; nothing without an anchor.
std::optional<CalendarPeriod> period_at(const DateShift& shift, const DateAnchors& anchors);

}  // namespace dossier
