// Reads tab-separated tables without copying.
// Tested by tests/data/data_set_test.cpp.
#include "data/tsv.h"

#include <algorithm>

namespace dossier {

bool has_part(std::string_view cell, std::string_view part, char separator) {
  for (const std::string_view other : split(cell, separator))
    if (other == part) return true;
  return false;
}

std::size_t TsvRow::columns() const {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\t'));
}

std::vector<TsvRow> parse_tsv(std::string_view bytes) {
  std::vector<TsvRow> rows;
  rows.reserve(static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1);
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    rows.push_back({number, line});
  }
  return rows;
}

Result<std::vector<TsvRow>> read_tsv(const DataSet& data, std::string_view name, std::size_t columns) {
  const auto bytes = data.file(name);
  if (!bytes) return Error{data.place(name), "is missing"};
  auto rows = parse_tsv(*bytes);
  for (const TsvRow& row : rows)
    if (row.columns() < columns)
      return Error{
          data.place(name) + ":" + std::to_string(row.line),
          "has " + std::to_string(row.columns()) + " columns, " + std::to_string(columns) + " are needed"};
  return rows;
}

}  // namespace dossier
