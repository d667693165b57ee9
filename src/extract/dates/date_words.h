#pragma once
// The words that time expressions are made of, by word number: lexicon/date-words.tsv, date-phrases.tsv,
// holidays.tsv and time-zones.tsv.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/dates/form.h"
#include "match/language.h"

namespace dossier {

// One bit for each class of date-words.tsv, in the order of kDateClassNames.
enum class DateClass : std::uint8_t {
  kMonth,       // january, jan.
  kMonthShort,  // jan: only beside a number
  kWeekday,
  kWeekdayShort,  // sat: only before a date
  kWeekdays,      // mondays
  kUnit,          // year
  kUnits,         // years
  kSeason,
  kSeasons,
  kPart,        // morning
  kParts,       // mornings
  kPoint,       // noon, midnight
  kDayShift,    // today, yesterday
  kNightShift,  // tonight, overnight
  kPointer,     // this, last, next
  kCardinal,
  kTens,
  kScale,
  kOrdinal,
  kDecadeWord,   // nineties
  kVagueNumber,  // several
  kArticle,
  kThe,
  kPossessive,
  kEach,
  kOther,
  kTimes,  // twice
  kPeriod,
  kAgo,
  kEarlier,
  kLater,
  kPosition,  // early, mid, end
  kMeridiem,
  kEra,
  kFiscal,
  kFrequency,  // annual
  kOf,
  kIn,
  kOn,
  kAt,
  kAnd,
  kOr,
  kTo,
  kFrom,
  kNow,
  kPreposition,
  kHalfWord,
  kOld,
  kOclock,
  kAmbiguous,      // also another word: may, march, fall
  kQuarterName,    // q3
  kUnitAdjective,  // between a number and its unit: more, full, consecutive
  kLong,           // long, yearlong
  kSo,
  kMore,
  kPer,
  kNounPosition,  // places and shares that need "of": the end of, the rest of
  kEnded,         // the year ended March 31
  kZone,          // of time-zones.tsv
  kPhrase,        // begins a phrase of date-phrases.tsv or holidays.tsv
  // Told by the shape of a token, not by a table:
  kDigits,        // 25, 2017; `digits` says how many
  kDecimal,       // 2.5, 1,000
  kDigitOrdinal,  // 25th
  kDigitDecade,   // 1990s, 90s
  kCount
};
static_assert(static_cast<unsigned>(DateClass::kCount) <= 64);

constexpr std::uint64_t bit(DateClass c) { return std::uint64_t{1} << static_cast<unsigned>(c); }

enum class Pointer : std::uint8_t {
  kThis,
  kLast,
  kPast,
  kPrevious,
  kNext,
  kComing,
  kFollowing,
  kSame,
  kThat,
  kLatest,
  kRecent
};

struct DateWord {
  std::uint64_t classes = 0;
  std::int32_t number = 0;        // of cardinals, tens, scales and ordinals
  std::int16_t value = 0;         // month, weekday, TimeUnit, Pointer, DateModifier, zone row ...
  TimeCode code = kNoCode;        // of seasons and parts of the day
  std::uint16_t phrases = 0;      // row of the first phrase's list, see DateWords::phrases
  std::uint8_t phrase_kinds = 0;  // of these phrases: a bit for each DatePhrase::Kind
};

struct DatePhrase {
  enum class Kind : std::uint8_t { kReference, kBound, kIdiom, kHoliday } kind = Kind::kReference;
  std::vector<WordId> words;
  TimeReference reference = TimeReference::kPresent;
  DateModifier modifier = DateModifier::kNone;  // of bound words
  std::uint8_t holiday = 0;                     // row from 1
};

constexpr std::uint8_t kind_bit(DatePhrase::Kind kind) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}

// The value of the vague number that counts two: a couple.
inline constexpr std::int16_t kCoupleValue = 4;

class DateWords {
 public:
  static Result<DateWords> load(Language& language);

  // Nothing for most words: one load.
  const DateWord* of(WordId word) const {
    return word < index_.size() && index_[word] != 0 ? &words_[index_[word]] : nullptr;
  }
  // The phrases that begin with a word, longest first.
  const std::vector<DatePhrase>& phrases(const DateWord& word) const { return phrases_[word.phrases]; }

 private:
  DateWord& entry(WordId word);
  std::optional<Error> add_words(Language& language);
  std::optional<Error> add_phrases(Language& language);

  std::vector<std::uint16_t> index_;  // by word: row of words_, 0 for none
  std::vector<DateWord> words_{DateWord{}};
  std::vector<std::vector<DatePhrase>> phrases_{{}};
};

// A holiday's rule as holidays.tsv tells it.
struct Holiday {
  enum class Kind : std::uint8_t { kFixed, kNthWeekday, kEaster } kind = Kind::kFixed;
  int month = 0, day = 0;    // kFixed
  int nth = 0, weekday = 0;  // kNthWeekday; nth 0 is the last one
  int offset = 0;            // days after
};
// Rows of holidays.tsv and time-zones.tsv in their order; what bears the row's number counts from 1.
Result<std::vector<Holiday>> load_holidays(const DataSet& data);
Result<std::vector<std::string>> load_time_zones(const DataSet& data);

}  // namespace dossier
