// Reads a table of tests/cases.
#include "support/cases.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "data/tsv.h"

namespace dossier::test {
namespace {

std::string unescaped(std::string_view cell) {
  std::string out;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] != '\\' || i + 1 == cell.size()) {
      out += cell[i];
      continue;
    }
    ++i;
    out += cell[i] == 'n' ? '\n' : cell[i] == 't' ? '\t' : cell[i];
  }
  return out;
}

}  // namespace

std::vector<Case> cases(const std::string& file) {
  std::ifstream in(std::string(DOSSIER_CASES) + "/" + file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::vector<Case> rows;
  for (const TsvRow& row : parse_tsv(bytes)) {
    Case one{"tests/cases/" + file + ":" + std::to_string(row.line), {}};
    for (const std::string_view cell : split(row.text, '\t')) one.cells.push_back(unescaped(cell));
    rows.push_back(std::move(one));
  }
  if (rows.empty()) throw std::runtime_error("tests/cases/" + file + " is missing or empty");
  return rows;
}

}  // namespace dossier::test
