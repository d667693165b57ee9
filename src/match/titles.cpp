// A sorted table of word sequences, asked at every token.
// Tested by tests/match/titles_test.cpp.
#include "match/titles.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::array<std::pair<std::string_view, TitleMark>, 6> kMarks = {{{"before", kTitleBefore},
                                                                           {"after", kTitleAfter},
                                                                           {"m", kTitleMale},
                                                                           {"f", kTitleFemale},
                                                                           {"honorific", kTitleHonorific},
                                                                           {"ambiguous", kTitleAmbiguous}}};

std::uint8_t marks_of(const TsvRow& row) {
  unsigned marks = 0;
  for (const std::size_t column : {1U, 2U, 3U})
    for (const std::string_view part : split(row[column], ','))
      for (const auto& [name, mark] : kMarks)
        if (part == name) marks |= mark;
  return static_cast<std::uint8_t>(marks);
}

// Appends the words as the tokenizer cuts them: hyphens are tokens of their own.
void add_words(std::string_view title, Vocabulary& vocabulary, std::vector<WordId>& words) {
  for (const std::string_view part : split(title, ' ')) {
    bool first = true;
    for (const std::string_view word : split(part, '-')) {
      if (!first) words.push_back(vocabulary.intern("-"));
      words.push_back(vocabulary.intern(fold(word)));
      first = false;
    }
  }
}

}  // namespace

Result<TitleTable> TitleTable::load(const DataSet& data, Vocabulary& vocabulary) {
  const auto rows = read_tsv(data, "lexicon/titles.tsv", 2);
  if (!rows) return rows.error();
  TitleTable table;
  for (const TsvRow& row : rows.value()) {
    const std::size_t begin = table.words_.size();
    add_words(row[0], vocabulary, table.words_);
    table.titles_.push_back({static_cast<std::uint32_t>(begin),
                             static_cast<std::uint16_t>(table.words_.size() - begin), marks_of(row)});
  }
  std::stable_sort(table.titles_.begin(), table.titles_.end(), [&](const Title& a, const Title& b) {
    return std::tuple(table.first_word(a), b.size) < std::tuple(table.first_word(b), a.size);
  });
  if (!table.titles_.empty()) table.first_of_.resize(table.first_word(table.titles_.back()) + 1, 0);
  for (std::size_t i = table.titles_.size(); i > 0; --i)
    table.first_of_[table.first_word(table.titles_[i - 1])] = static_cast<std::uint32_t>(i);
  return table;
}

std::vector<TitlePlace> TitleTable::match(const Document& document) const {
  std::vector<TitlePlace> places;
  const auto& tokens = document.tokens();
  for (TokenIndex begin = 0; begin < tokens.size(); ++begin) {
    const WordId first = tokens[begin].word;
    if (first >= first_of_.size() || first_of_[first] == 0) continue;
    for (std::size_t i = first_of_[first] - 1; i < titles_.size() && first_word(titles_[i]) == first; ++i) {
      const Title& title = titles_[i];
      if (begin + title.size > tokens.size()) continue;
      const auto words = words_.begin() + title.begin;
      const bool fits = std::equal(words, words + title.size, tokens.begin() + begin,
                                   [](WordId word, const Token& token) { return word == token.word; });
      if (!fits) continue;
      const TokenRange range{begin, begin + title.size};
      places.push_back({range, title.marks});
      begin = range.end - 1;
      break;
    }
  }
  return places;
}

}  // namespace dossier
