// Reads the tables of date words into one row a word.
// Tested by tests/resolve/dates_test.cpp.
#include "extract/dates/date_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "data/tsv.h"

namespace dossier {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(DateClass::kZone)> kDateClassNames{
    "month",
    "month-short",
    "weekday",
    "weekday-short",
    "weekdays",
    "unit",
    "units",
    "season",
    "seasons",
    "part",
    "parts",
    "point",
    "day-shift",
    "night-shift",
    "pointer",
    "cardinal",
    "tens",
    "scale",
    "ordinal",
    "decade-word",
    "vague-number",
    "article",
    "the",
    "possessive",
    "each",
    "other",
    "times",
    "period",
    "ago",
    "earlier",
    "later",
    "position",
    "meridiem",
    "era",
    "fiscal",
    "frequency",
    "of",
    "in",
    "on",
    "at",
    "and",
    "or",
    "to",
    "from",
    "now",
    "preposition",
    "half-word",
    "old",
    "oclock",
    "ambiguous",
    "quarter-name",
    "unit-adjective",
    "long",
    "so",
    "more",
    "per",
    "noun-position",
    "ended"};

// What the values of a class are written with; the place in the list is the value.
constexpr std::array<std::string_view, 13> kUnits{"second", "minute",  "hour",      "day",  "weekend",
                                                  "week",   "month",   "quarter",   "half", "year",
                                                  "decade", "century", "millennium"};
constexpr std::array<std::string_view, 11> kPointers{
    "this", "last", "past", "previous", "next", "coming", "following", "same", "that", "latest", "recent"};
constexpr std::array<std::string_view, 11> kModifiers{
    "",      "START",     "MID",       "END",           "APPROX",       "BEFORE",
    "AFTER", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"};
constexpr std::array<std::string_view, 2> kMeridiems{"AM", "PM"};
constexpr std::array<std::string_view, 2> kEras{"AD", "BC"};
constexpr std::array<std::string_view, 2> kYearKinds{"CY", "FY"};
constexpr std::array<std::string_view, 5> kVague{"several", "few", "many", "some", "couple"};
constexpr std::array<std::string_view, 3> kReferences{"PRESENT_REF", "PAST_REF", "FUTURE_REF"};

template <std::size_t N>
std::optional<int> place_in(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<int>(found - names.begin());
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "P3M" as count * 16 + unit, "PT1H" likewise.
std::optional<int> period(std::string_view iso) {
  const bool is_time = iso.starts_with("PT");
  if (iso.size() != (is_time ? 4U : 3U) || iso[0] != 'P') return std::nullopt;
  const char letter = iso.back();
  const auto unit = is_time         ? (letter == 'H' ? TimeUnit::kHour : TimeUnit::kMinute)
                    : letter == 'D' ? TimeUnit::kDay
                    : letter == 'W' ? TimeUnit::kWeek
                    : letter == 'M' ? TimeUnit::kMonth
                    : letter == 'Q' ? TimeUnit::kQuarter
                                    : TimeUnit::kYear;
  return (iso[iso.size() - 2] - '0') * 16 + static_cast<int>(unit);
}

std::optional<int> value_of(DateClass c, std::string_view text) {
  switch (c) {
    case DateClass::kUnit:
    case DateClass::kUnits:
      return place_in(kUnits, text);
    case DateClass::kLong:
      return text.empty() ? std::optional<int>(0) : place_in(kUnits, text);
    case DateClass::kPointer:
      return place_in(kPointers, text);
    case DateClass::kPosition:
      return place_in(kModifiers, text);
    case DateClass::kMeridiem:
      return place_in(kMeridiems, text);
    case DateClass::kEra:
      return place_in(kEras, text);
    case DateClass::kFiscal:
      return place_in(kYearKinds, text);
    case DateClass::kVagueNumber:
      return place_in(kVague, text);
    case DateClass::kFrequency:
      return period(text);
    default:
      return text.empty() ? std::optional<int>(0) : number(text);
  }
}

constexpr std::uint64_t kCoded = bit(DateClass::kSeason) | bit(DateClass::kSeasons) | bit(DateClass::kPart) |
                                 bit(DateClass::kParts) | bit(DateClass::kNightShift);
constexpr std::uint64_t kCounts = bit(DateClass::kCardinal) | bit(DateClass::kTens) | bit(DateClass::kScale) |
                                  bit(DateClass::kOrdinal) | bit(DateClass::kArticle);

Error bad_row(const DataSet& data, std::string_view file, const TsvRow& row, std::string reason) {
  return {data.place(file) + ":" + std::to_string(row.line), std::move(reason)};
}

}  // namespace

DateWord& DateWords::entry(WordId word) {
  if (index_.size() <= word) index_.resize(word + 1, 0);
  if (index_[word] == 0) {
    index_[word] = static_cast<std::uint16_t>(words_.size());
    words_.emplace_back();
  }
  return words_[index_[word]];
}

std::optional<Error> DateWords::add_words(Language& language) {
  constexpr std::string_view kFile = "lexicon/date-words.tsv";
  const auto rows = read_tsv(language.data, kFile, 2);
  if (!rows) return rows.error();
  for (const TsvRow& row : rows.value()) {
    const auto place = place_in(kDateClassNames, row[1]);
    if (!place) return bad_row(language.data, kFile, row, "unknown class " + std::string(row[1]));
    const auto c = static_cast<DateClass>(*place);
    DateWord& word = entry(language.vocabulary.intern(row[0]));
    word.classes |= bit(c);
    if ((bit(c) & kCoded) != 0) {
      if (row[2].size() != 2) return bad_row(language.data, kFile, row, "a code has two letters");
      word.code = {row[2][0], row[2][1]};
      continue;
    }
    const auto value = value_of(c, row[2]);
    if (!value) return bad_row(language.data, kFile, row, "unknown value " + std::string(row[2]));
    if ((bit(c) & kCounts) != 0)
      word.number = *value;
    else if (!row[2].empty())
      word.value = static_cast<std::int16_t>(*value);
  }
  const auto zones = read_tsv(language.data, "lexicon/time-zones.tsv", 2);
  if (!zones) return zones.error();
  for (std::size_t i = 0; i < zones.value().size(); ++i) {
    DateWord& word = entry(language.vocabulary.intern(zones.value()[i][0]));
    word.classes |= bit(DateClass::kZone);
    word.value = static_cast<std::int16_t>(i + 1);
  }
  return std::nullopt;
}

std::optional<Error> DateWords::add_phrases(Language& language) {
  constexpr std::string_view kFile = "lexicon/date-phrases.tsv";
  const auto phrases = read_tsv(language.data, kFile, 2);
  if (!phrases) return phrases.error();
  const auto holidays = read_tsv(language.data, "lexicon/holidays.tsv", 2);
  if (!holidays) return holidays.error();
  const auto add = [&](std::string_view text, DatePhrase phrase) {
    for (const std::string_view word : split(text, ' ')) {
      // The tokenizer parts the possessive from its word.
      const bool possessive = word.ends_with("'s");
      phrase.words.push_back(language.vocabulary.intern(possessive ? word.substr(0, word.size() - 2) : word));
      if (possessive) phrase.words.push_back(language.vocabulary.intern("'s"));
    }
    DateWord& first = entry(phrase.words.front());
    first.classes |= bit(DateClass::kPhrase);
    if (first.phrases == 0) {
      first.phrases = static_cast<std::uint16_t>(phrases_.size());
      phrases_.emplace_back();
    }
    first.phrase_kinds |= kind_bit(phrase.kind);
    phrases_[first.phrases].push_back(std::move(phrase));
  };
  for (const TsvRow& row : phrases.value()) {
    DatePhrase phrase;
    if (const auto reference = place_in(kReferences, row[1])) {
      phrase.reference = static_cast<TimeReference>(*reference);
    } else if (row[1] == "none") {
      phrase.kind = DatePhrase::Kind::kIdiom;
    } else if (const auto modifier = place_in(kModifiers, row[1])) {
      phrase.kind = DatePhrase::Kind::kBound;
      phrase.modifier = static_cast<DateModifier>(*modifier);
    } else {
      return bad_row(language.data, kFile, row, "unknown value " + std::string(row[1]));
    }
    add(row[0], std::move(phrase));
  }
  for (std::size_t i = 0; i < holidays.value().size(); ++i) {
    DatePhrase phrase;
    phrase.kind = DatePhrase::Kind::kHoliday;
    phrase.holiday = static_cast<std::uint8_t>(i + 1);
    add(holidays.value()[i][0], std::move(phrase));
  }
  for (auto& list : phrases_)
    std::ranges::stable_sort(list,
                             [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
  return std::nullopt;
}

Result<DateWords> DateWords::load(Language& language) {
  DateWords words;
  if (auto error = words.add_words(language)) return *error;
  if (auto error = words.add_phrases(language)) return *error;
  return words;
}

Result<std::vector<Holiday>> load_holidays(const DataSet& data) {
  constexpr std::string_view kFile = "lexicon/holidays.tsv";
  const auto rows = read_tsv(data, kFile, 2);
  if (!rows) return rows.error();
  std::vector<Holiday> holidays;
  for (const TsvRow& row : rows.value()) {
    Holiday holiday;
    std::vector<std::string_view> parts;
    for (const std::string_view part : split(row[1], ' ')) parts.push_back(part);
    const auto offset = [&](std::size_t at) {
      return at < parts.size() ? number(parts[at].substr(parts[at].starts_with('+') ? 1 : 0)) : 0;
    };
    bool good = true;
    if (parts[0] == "easter") {
      holiday.kind = Holiday::Kind::kEaster;
      good = offset(1).has_value();
      holiday.offset = offset(1).value_or(0);
    } else if (parts.size() >= 3) {
      holiday.kind = Holiday::Kind::kNthWeekday;
      const auto month = number(parts[0]);
      const auto weekday = number(parts[2]);
      good = month && weekday && offset(3);
      holiday.month = month.value_or(1);
      holiday.nth = parts[1] == "last" ? 0 : parts[1][0] - '0';
      holiday.weekday = weekday.value_or(1);
      holiday.offset = offset(3).value_or(0);
    } else {
      good = row[1].size() == 5 && number(row[1].substr(0, 2)) && number(row[1].substr(3));
      if (good) {
        holiday.month = *number(row[1].substr(0, 2));
        holiday.day = *number(row[1].substr(3));
      }
    }
    if (!good) return bad_row(data, kFile, row, "no rule of a holiday: " + std::string(row[1]));
    holidays.push_back(holiday);
  }
  return holidays;
}

Result<std::vector<std::string>> load_time_zones(const DataSet& data) {
  const auto rows = read_tsv(data, "lexicon/time-zones.tsv", 2);
  if (!rows) return rows.error();
  std::vector<std::string> zones;
  for (const TsvRow& row : rows.value()) zones.emplace_back(row[1]);
  return zones;
}

}  // namespace dossier
