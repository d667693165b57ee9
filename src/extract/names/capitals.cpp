// Two passes: how each sentence is written, then how each word is.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/capitals.h"

#include <bit>

namespace dossier {
namespace {

// A sentence without full stop, nearly all capitalised, ordinary words too, is written as headlines are.
LineCase case_of(const Document& document, const Language& language, const Sentence& sentence) {
  unsigned upper = 0;
  unsigned lower = 0;
  unsigned with_lower = 0;
  unsigned ordinary = 0;
  for (TokenIndex i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const Token& token = document.token(i);
    if (token.kind != TokenKind::kWord) continue;
    const bool capital = token.is(kUpperFirst);
    (capital ? upper : lower) += 1;
    with_lower += token.is(kHasLower) ? 1 : 0;
    const WordFact fact = language.facts.of(token.word);
    const bool word =
        fact.likely_part() != PartOfSpeech::kNone && !fact.is(kFamilyName) && !fact.is(kGivenName);
    ordinary += capital && word ? 1 : 0;
  }
  const bool aside = document.token(sentence.tokens.begin).is_mark('(');  // a credit: "(THE DAILY NAME)"
  if (upper >= 2 && 8 * with_lower <= upper && !aside) return LineCase::kCapitals;
  const bool stops = document.token(sentence.tokens.end - 1).is_mark('.');
  if (upper >= 4 && 3 * lower <= upper && ordinary >= 2 && !stops) return LineCase::kTitle;
  return LineCase::kUsual;
}

}  // namespace

Capitals::Capitals(const Document& document, const Language& language)
    : line_of_(document.tokens().size()), slot_(document.tokens().size()) {
  const auto& tokens = document.tokens();
  uses_.resize(std::bit_ceil(2 * tokens.size() + 2));
  const std::size_t mask = uses_.size() - 1;
  lines_.reserve(document.sentences().size());
  for (const Sentence& sentence : document.sentences()) {
    const LineCase line = case_of(document, language, sentence);
    const auto number = static_cast<std::uint32_t>(lines_.size());
    lines_.push_back(line);
    for (TokenIndex i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const Token& token = tokens[i];
      line_of_[i] = number;
      std::size_t at = token.hash & mask;
      while (uses_[at].hash != 0 && uses_[at].hash != token.hash) at = (at + 1) & mask;
      slot_[i] = static_cast<std::uint32_t>(at);
      uses_[at].hash = token.hash;
      if (token.kind != TokenKind::kWord) continue;
      unsigned seen = 0;
      if (!token.is(kUpperFirst))
        seen = kLower;
      else if (line == LineCase::kUsual && !token.is(kSentenceStart) && i > 0 &&
               tokens[i - 1].kind == TokenKind::kWord)
        seen = kName;
      uses_[at].seen = static_cast<std::uint8_t>(uses_[at].seen | seen);
    }
  }
}

}  // namespace dossier
