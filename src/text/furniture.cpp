// Phrases by their first word, compared token by token.
// Tested by tests/text/blocks_test.cpp.
#include "text/furniture.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFile = "lexicon/page-furniture.tsv";

std::optional<BlockType> block_type(std::string_view name) {
  if (name == "boilerplate") return BlockType::kBoilerplate;
  if (name == "caption") return BlockType::kCaption;
  if (name == "byline") return BlockType::kByline;
  if (name == "dateline") return BlockType::kDateline;
  return std::nullopt;
}

}  // namespace

Result<Furniture> Furniture::load(const DataSet& data, Vocabulary& vocabulary) {
  const auto rows = read_tsv(data, kFile, 3);
  if (!rows) return rows.error();
  Furniture furniture;
  for (const TsvRow& row : rows.value()) {
    const auto type = block_type(row[1]);
    constexpr std::string_view kPlaces[] = {"line", "start", "end", "inside"};
    const auto place = std::find(std::begin(kPlaces), std::end(kPlaces), row[2]);
    if (!type || place == std::end(kPlaces))
      return Error{data.place(kFile) + ":" + std::to_string(row.line), "unknown class or place"};
    Phrase phrase{{}, *type, static_cast<Place>(place - std::begin(kPlaces))};
    for (const std::string_view word : split(row[0], ' '))
      phrase.words.push_back(vocabulary.intern(fold(word)));
    furniture.phrases_.push_back(std::move(phrase));
  }
  std::stable_sort(furniture.phrases_.begin(), furniture.phrases_.end(),
                   [](const Phrase& a, const Phrase& b) { return a.words[0] < b.words[0]; });
  for (std::size_t i = furniture.phrases_.size(); i-- > 0;) {
    const WordId word = furniture.phrases_[i].words[0];
    if (word >= furniture.first_of_.size()) furniture.first_of_.resize(word + 1, 0);
    furniture.first_of_[word] = static_cast<std::uint32_t>(i + 1);
  }
  return furniture;
}

bool Furniture::fits(const Phrase& phrase, const std::vector<Token>& tokens, TokenRange line, TokenIndex at) {
  const auto size = static_cast<TokenIndex>(phrase.words.size());
  if (line.end - at < size) return false;
  for (TokenIndex i = 0; i < size; ++i)
    if (tokens[at + i].word != phrase.words[i]) return false;
  switch (phrase.place) {
    case Place::kLine:
      return at == line.begin && (at + size == line.end ||
                                  (at + size + 1 == line.end && tokens[at + size].kind != TokenKind::kWord));
    case Place::kStart:
      return at == line.begin;
    case Place::kEnd:
      return at + size == line.end;
    case Place::kInside:
      break;
  }
  return true;
}

std::optional<BlockType> Furniture::type_of(const std::vector<Token>& tokens, TokenRange line) const {
  while (line.begin < line.end && (tokens[line.begin].is_mark('(') || tokens[line.begin].is_mark('[')))
    ++line.begin;
  for (TokenIndex at = line.begin; at < line.end; ++at) {
    const WordId word = tokens[at].word;
    if (word >= first_of_.size() || first_of_[word] == 0) continue;
    for (std::size_t i = first_of_[word] - 1; i < phrases_.size() && phrases_[i].words[0] == word; ++i)
      if (fits(phrases_[i], tokens, line, at)) return phrases_[i].type;
  }
  return std::nullopt;
}

}  // namespace dossier
