// The proleptic Gregorian calendar by std::chrono.
// Tested by tests/read/calendar_test.cpp.
#include "read/calendar.h"

#include <charconv>
#include <chrono>

namespace dossier {
namespace {

constexpr std::size_t kDaySize = 10;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
  return value;
}

}  // namespace

std::optional<std::string> iso_day(std::string_view text) {
  if (text.size() < kDaySize || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > kDaySize && text[kDaySize] != 'T' && text[kDaySize] != ' ') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return std::string(text.substr(0, kDaySize));
}

}  // namespace dossier
