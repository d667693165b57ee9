// Reads the table of publication dates.
// Tested by tests/read/dates_file_test.cpp.
#include "read/dates_file.h"

#include <fstream>

#include "read/calendar.h"
#include "read/decode.h"

namespace dossier {

Result<PublishedDates> read_dates_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return Error{file.generic_string(), "cannot be read"};
  PublishedDates dates;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (number == 1) line = decode(std::move(line)).text;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty() || line.starts_with('#')) continue;
    const std::string place = file.generic_string() + ":" + std::to_string(number);
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) return Error{place, "no tab between path and date"};
    const auto day = iso_day(std::string_view(line).substr(tab + 1));
    if (!day) return Error{place, "not a date YYYY-MM-DD: " + line.substr(tab + 1)};
    dates.insert_or_assign(line.substr(0, tab), *day);
  }
  if (in.bad()) return Error{file.generic_string(), "cannot be read"};
  return dates;
}

}  // namespace dossier
