// Phrases by their first word; of those that match the longest wins.
// Tested by tests/extract/figures_test.cpp.
#include "extract/figures/phrase_table.h"

#include <algorithm>

#include "text/fold.h"

namespace dossier {

void PhraseTable::add(std::string_view phrase, std::size_t meaning, PhraseCase spelled,
                      const Tokenizer& tokenizer, Vocabulary& vocabulary) {
  Entry entry{{}, spelled == PhraseCase::kExact ? std::string(phrase) : "", meaning};
  // "Rs." and "No." keep their stop only where a number follows.
  const std::string followed = std::string(phrase) + " 1";
  std::vector<Token> tokens = tokenizer.tokenize(followed);
  tokens.pop_back();
  for (const Token& token : tokens)
    entry.words.push_back(token.word != kUnknownWord
                              ? token.word
                              : vocabulary.intern(fold(
                                    std::string_view(followed).substr(token.span.begin, token.span.size()))));
  if (entry.words.empty()) return;
  const WordId first = entry.words.front();
  if (first >= list_of_.size()) list_of_.resize(std::max(first + 1, vocabulary.common_end()), 0);
  if (list_of_[first] == 0) {
    list_of_[first] = static_cast<std::uint16_t>(lists_.size());
    lists_.emplace_back();
  }
  std::vector<Entry>& others = lists_[list_of_[first]];
  const auto same = [&](const Entry& other) {
    return other.words == entry.words && other.spelled == entry.spelled;
  };
  if (std::any_of(others.begin(), others.end(), same)) return;
  longest_ = std::max(longest_, entry.words.size());
  others.push_back(std::move(entry));
}

std::optional<PhraseTable::Hit> PhraseTable::match(const SentenceView& view, TokenIndex begin,
                                                   const Entry& entry) const {
  TokenIndex at = begin;
  for (std::size_t i = 0; i < entry.words.size(); ++i, ++at) {
    if (i != 0 && view.word(at) != entry.words[i] && view.is_mark(at, '-')) ++at;
    if (view.word(at) != entry.words[i]) return std::nullopt;
  }
  if (!entry.spelled.empty() && view.document().text(view.span({begin, at})) != entry.spelled)
    return std::nullopt;
  return Hit{entry.meaning, begin, at};
}

std::optional<std::size_t> PhraseTable::meaning_of(WordId word) const {
  for (const Entry& entry : beginning_with(word))
    if (entry.words.size() == 1) return entry.meaning;
  return std::nullopt;
}

std::optional<PhraseTable::Hit> PhraseTable::at(const SentenceView& view, TokenIndex begin) const {
  std::optional<Hit> best;
  for (const Entry& entry : beginning_with(view.word(begin)))
    if (const auto hit = match(view, begin, entry); hit && (!best || hit->end > best->end)) best = hit;
  return best;
}

std::optional<PhraseTable::Hit> PhraseTable::before(const SentenceView& view, TokenIndex end,
                                                    TokenIndex from) const {
  std::optional<Hit> best;
  for (TokenIndex begin = end; begin-- > from && end - begin <= longest_;) {
    for (const Entry& entry : beginning_with(view.word(begin)))
      if (const auto hit = match(view, begin, entry); hit && hit->end == end) best = hit;
  }
  return best;
}

}  // namespace dossier
