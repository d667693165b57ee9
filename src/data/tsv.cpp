// Reads tab-separated tables without copying.
// Tested by tests/data/data_set_test.cpp.
#include "data/tsv.h"

#include <algorithm>

namespace dossier {

std::vector<std::string_view> split(std::string_view cell, char separator) {
  std::vector<std::string_view> parts;
  if (cell.empty()) return parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = cell.find(separator, begin);
    parts.push_back(cell.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

std::vector<TsvRow> parse_tsv(std::string_view bytes) {
  std::vector<TsvRow> rows;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    rows.push_back({number, split(line, '\t')});
  }
  return rows;
}

Result<std::vector<TsvRow>> read_tsv(const DataSet& data, std::string_view name, std::size_t columns) {
  const auto bytes = data.file(name);
  if (!bytes) return Error{data.place(name), "is missing"};
  auto rows = parse_tsv(*bytes);
  for (const TsvRow& row : rows)
    if (row.cells.size() < columns)
      return Error{
          data.place(name) + ":" + std::to_string(row.line),
          "has " + std::to_string(row.cells.size()) + " columns, " + std::to_string(columns) + " are needed"};
  return rows;
}

}  // namespace dossier
