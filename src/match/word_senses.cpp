// The image, all u32: count; for each group of hashes of stems that begin with the same bits the index of its
// first, and the count once more; the hashes, sorted; for each the place of its row behind them. A row is the
// number of its concepts, twice, and 1 more for a common word, then the concepts. Words of one stem share a
// row. Tested by tests/match/word_senses_test.cpp.
#include "match/word_senses.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <numeric>

#include "data/tsv.h"
#include "match/stem.h"
#include "text/fold.h"
#include "text/vocabulary.h"

namespace dossier {
namespace {

constexpr std::uint32_t kConceptBits = 20;
constexpr std::uint32_t kGroupBits = 12;  // a few hashes in each
constexpr std::size_t kGroups = std::size_t{1} << kGroupBits;
constexpr std::size_t kHashesAt = 1 + kGroups + 1;

constexpr std::size_t group_of(std::uint32_t hash) { return hash >> (32U - kGroupBits); }

struct Row {
  bool is_common = false;
  std::vector<Sense> senses;
};
using Rows = std::map<std::uint32_t, Row>;  // by the hash of the stem

std::uint32_t number_at(std::string_view image, std::size_t index) {
  std::uint32_t value = 0;
  std::memcpy(&value, image.data() + index * sizeof value, sizeof value);
  return value;
}

Row& row_of(std::string_view word, Rows& rows) { return rows[word_hash(stem(fold(word)))]; }

Sense sense_named(std::string_view name) {
  const bool wider = name.starts_with('^');
  const std::uint32_t hash = word_hash(wider ? name.substr(1) : name) & ((1U << kConceptBits) - 1);
  return hash << 1U | (wider ? 1U : 0U);
}

std::string image_of(const Rows& rows) {
  std::vector<std::uint32_t> numbers(kHashesAt);
  numbers[0] = static_cast<std::uint32_t>(rows.size());
  for (const auto& [hash, row] : rows) ++numbers[2 + group_of(hash)];
  std::partial_sum(numbers.begin() + 1, numbers.end(), numbers.begin() + 1);
  for (const auto& [hash, row] : rows) numbers.push_back(hash);
  auto place = static_cast<std::uint32_t>(kHashesAt + 2 * rows.size());
  for (const auto& [hash, row] : rows) {
    numbers.push_back(place);
    place += static_cast<std::uint32_t>(1 + row.senses.size());
  }
  for (const auto& [hash, row] : rows) {
    numbers.push_back(static_cast<std::uint32_t>(row.senses.size()) << 1U | (row.is_common ? 1U : 0U));
    numbers.insert(numbers.end(), row.senses.begin(), row.senses.end());
  }
  std::string image(numbers.size() * sizeof(std::uint32_t), '\0');
  std::memcpy(image.data(), numbers.data(), image.size());
  return image;
}

}  // namespace

std::uint32_t WordMeaning::at(std::size_t index) const { return number_at(row_, index); }

std::uint32_t WordSenses::at(std::size_t index) const { return number_at(image_, index); }

WordMeaning WordSenses::of(std::uint32_t stem_hash) const {
  if (image_.empty()) return {};
  const std::size_t group = 1 + group_of(stem_hash);
  for (std::size_t i = at(group); i < at(group + 1); ++i)
    if (at(kHashesAt + i) == stem_hash)
      return WordMeaning(image_.substr(at(kHashesAt + at(0) + i) * sizeof(std::uint32_t)));
  return {};
}

Result<std::string> compile_word_senses(const DataSet& data) {
  Rows rows;
  if (data.file(kWordSenses)) {
    const auto table = read_tsv(data, kWordSenses, 2);
    if (!table) return table.error();
    for (const TsvRow& line : table.value())
      for (const std::string_view name : split(line[1], '|'))
        row_of(line[0], rows).senses.push_back(sense_named(name));
  }
  if (data.file(kLightWords)) {
    const auto table = read_tsv(data, kLightWords, 1);
    if (!table) return table.error();
    for (const TsvRow& line : table.value()) row_of(line[0], rows).is_common = true;
  }
  for (auto& [hash, row] : rows) {
    std::sort(row.senses.begin(), row.senses.end());
    row.senses.erase(std::unique(row.senses.begin(), row.senses.end()), row.senses.end());
  }
  return image_of(rows);
}

}  // namespace dossier
