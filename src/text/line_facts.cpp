// Counts over the tokens of one line.
// Tested by tests/text/blocks_test.cpp.
#include "text/line_facts.h"

namespace dossier {
namespace {

// Cyrillic, Greek, Arabic, Han and the like begin beyond U+036F: lead bytes CD and above, general punctuation
// (E2) apart.
bool is_foreign(std::string_view word) {
  const auto lead = static_cast<unsigned char>(word.front());
  return lead >= 0xCD && lead != 0xE2;
}

void count_word(std::string_view text, const Token& token, LineFacts& facts, bool& any_lower) {
  const std::string_view word = text.substr(token.span.begin, token.span.size());
  ++facts.words;
  if (!token.is(kHasDigit)) ++facts.letters_only;
  if (token.is(kNonAscii) && is_foreign(word)) ++facts.foreign;
  if (word.size() > 1 && token.is(kHasLower) && !token.is(kHasDigit)) any_lower = true;
  if (word.size() <= 3) return;
  ++facts.long_words;
  if (token.is(kUpperFirst) || token.is(kHasDigit)) ++facts.capitalised;
}

// The last token that is no closing mark.
const Token* last_of(const std::vector<Token>& tokens, TokenRange line) {
  for (TokenIndex i = line.end; i-- > line.begin;)
    if (tokens[i].kind != TokenKind::kQuote && !tokens[i].is_mark(')') && !tokens[i].is_mark(']') &&
        !tokens[i].is_mark('*'))
      return &tokens[i];
  return nullptr;
}

}  // namespace

LineFacts line_facts(std::string_view text, const std::vector<Token>& tokens, TokenRange line) {
  LineFacts facts;
  bool any_lower = false;
  bool first = true;
  for (TokenIndex i = line.begin; i < line.end; ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::kNumber) {
      ++facts.words;
      ++facts.numbers;
    } else if (token.kind == TokenKind::kWord) {
      if (first) facts.starts_lower = !token.is(kUpperFirst);
      first = false;
      count_word(text, token, facts, any_lower);
    }
  }
  facts.shouted = !any_lower && facts.letters_only >= 2;
  if (const Token* last = last_of(tokens, line); last != nullptr) {
    facts.ends_question = last->is_mark('?');
    facts.ends_colon = last->is_mark(':');
    facts.ends_sentence = last->is_mark('.') || last->is_mark('!') || facts.ends_question ||
                          last->is_mark('~') || (last->is(kHasDot) && !facts.shouted);
  }
  return facts;
}

}  // namespace dossier
