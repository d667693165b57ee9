// The classical table of the longest common subsequence; statements are sentences, so it stays small.
// Tested by tests/merge/wording_test.cpp.
#include "merge/wording.h"

#include <algorithm>

#include "merge/passage_part.h"

namespace dossier {
namespace {

// table.at(i, j): the common words of a from i on and b from j on.
class CommonTable {
 public:
  CommonTable(std::span<const ComparedWord> a, std::span<const ComparedWord> b)
      : columns_(b.size() + 1), cells_((a.size() + 1) * columns_) {
    for (std::size_t i = a.size(); i-- > 0;)
      for (std::size_t j = b.size(); j-- > 0;)
        cell(i, j) = a[i].word == b[j].word ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
  }
  std::uint32_t at(std::size_t i, std::size_t j) const { return cells_[i * columns_ + j]; }

 private:
  std::uint32_t& cell(std::size_t i, std::size_t j) { return cells_[i * columns_ + j]; }

  std::size_t columns_;
  std::vector<std::uint32_t> cells_;
};

// Words [begin, end) of a statement as a passage; none where the range is empty.
std::optional<Passage> words_between(const Wording& statement, std::size_t begin, std::size_t end,
                                     OffsetUnit unit) {
  if (begin == end) return std::nullopt;
  return part_of(statement.at, {statement.words[begin].span.begin, statement.words[end - 1].span.end}, unit);
}

// At i: the common words of a and the first i words of b.
std::vector<std::uint32_t> common_by_prefix(std::span<const ComparedWord> a,
                                            std::span<const ComparedWord> b) {
  std::vector<std::uint32_t> row(b.size() + 1);
  for (const ComparedWord& word : a) {
    std::uint32_t diagonal = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::uint32_t above = row[j + 1];
      row[j + 1] = word.word == b[j].word ? diagonal + 1 : std::max(above, row[j]);
      diagonal = above;
    }
  }
  return row;
}

}  // namespace

std::uint32_t common_words(std::span<const ComparedWord> a, std::span<const ComparedWord> b) {
  return common_by_prefix(a, b).back();
}

std::size_t aligned_end(std::span<const ComparedWord> a, std::span<const ComparedWord> b) {
  const std::vector<std::uint32_t> common = common_by_prefix(a, b);
  return static_cast<std::size_t>(std::lower_bound(common.begin(), common.end(), common.back()) -
                                  common.begin());
}

std::vector<WordingChange> wording_changes(const Wording& full, const Wording& here, OffsetUnit unit) {
  const CommonTable common(full.words, here.words);
  std::vector<WordingChange> changes;
  std::size_t i = 0, j = 0, same_i = 0, same_j = 0;
  const auto close_change = [&] {
    if (i > same_i || j > same_j)
      changes.push_back({words_between(full, same_i, i, unit), words_between(here, same_j, j, unit)});
  };
  while (i < full.words.size() && j < here.words.size()) {
    if (full.words[i].word == here.words[j].word) {
      close_change();
      same_i = ++i;
      same_j = ++j;
    } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
  i = full.words.size();
  j = here.words.size();
  close_change();
  return changes;
}

}  // namespace dossier
