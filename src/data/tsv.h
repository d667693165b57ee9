#pragma once
// Tables of the data folder: one fact a line, columns separated by tabs, lines that start with '#' are
// comments.
#include <iterator>
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
  std::string_view operator[](std::size_t column) const {
    std::size_t begin = 0;
    for (; column > 0; --column) {
      begin = cell_end(begin) + 1;
      if (begin > text.size()) return {};
    }
    return text.substr(begin, cell_end(begin) - begin);
  }
  std::size_t columns() const;

 private:
  // Cells are short: a call of a search costs more than it saves.
  std::size_t cell_end(std::size_t at) const {
    while (at < text.size() && text[at] != '\t') ++at;
    return at;
  }
};

// All rows of a table that have at least one cell; views into `bytes`.
std::vector<TsvRow> parse_tsv(std::string_view bytes);

// The rows of a file of the set. A missing file is an error that names it; a row with fewer than `columns`
// cells is one that names file and line.
Result<std::vector<TsvRow>> read_tsv(const DataSet& data, std::string_view name, std::size_t columns);

// The parts of a cell between separators, each cut where it is asked for.
class Parts {
 public:
  Parts(std::string_view cell, char separator) : cell_(cell), separator_(separator) {}

  class Iterator {
   public:
    Iterator(std::string_view cell, char separator)
        : rest_(cell), separator_(separator), is_past_end_(cell.empty()), end_(cell.find(separator)) {}
    std::string_view operator*() const { return rest_.substr(0, end_); }
    Iterator& operator++() {
      is_past_end_ = end_ == std::string_view::npos;
      if (is_past_end_) return *this;
      rest_.remove_prefix(end_ + 1);
      end_ = rest_.find(separator_);
      return *this;
    }
    bool operator==(std::default_sentinel_t) const { return is_past_end_; }

   private:
    std::string_view rest_;  // from the part on
    char separator_;
    bool is_past_end_;
    std::size_t end_;  // of the part in `rest_`
  };
  Iterator begin() const { return {cell_, separator_}; }
  std::default_sentinel_t end() const { return {}; }

 private:
  std::string_view cell_;
  char separator_;
};

// None for an empty cell.
inline Parts split(std::string_view cell, char separator) { return {cell, separator}; }
// Whether one of the parts is `part`, which is not empty.
bool has_part(std::string_view cell, std::string_view part, char separator = ',');

}  // namespace dossier
