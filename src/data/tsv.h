#pragma once
// Tables of the data folder: one fact a line, columns separated by tabs, lines that start with '#' are
// comments.
#include <string>
#include <string_view>
#include <vector>

#include "data/data_set.h"
#include "dossier/error.h"

namespace dossier {

// A row is cut where it is asked: most tables are read once, a cell at a time.
struct TsvRow {
  std::size_t line = 0;  // from 1
  std::string_view text;

  // The cell, or nothing where the row is shorter.
  std::string_view operator[](std::size_t column) const;
  std::size_t columns() const;
};

// All rows of a table that have at least one cell; views into `bytes`.
std::vector<TsvRow> parse_tsv(std::string_view bytes);

// The rows of a file of the set. A missing file is an error that names it; a row with fewer than `columns`
// cells is one that names file and line.
Result<std::vector<TsvRow>> read_tsv(const DataSet& data, std::string_view name, std::size_t columns);

// The parts of a cell between separators; none for an empty cell.
std::vector<std::string_view> split(std::string_view cell, char separator);

}  // namespace dossier
