// A sentence ends at a full stop, question or exclamation mark with its closing marks, unless what follows
// speaks against it (UAX #29 SB6 to SB11 over tokens, and the abbreviations). Tested by
// tests/text/sentences_test.cpp (table tests/cases/sentences.tsv).
#include "text/sentences.h"

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFunctionWords = "lexicon/function-words.tsv";

bool is_stop(const Token& token) {
  return token.is_mark('.') || token.is_mark('!') || token.is_mark('?') || token.is_mark('~') ||
         token.is(kHasDot);
}

// A mark that still belongs to the sentence that it follows.
bool is_closer(const Token& token) {
  if (token.is(kSpaceBefore)) return false;
  return token.kind == TokenKind::kQuote || token.is_mark(')') || token.is_mark(']') || token.is_mark('.') ||
         token.is_mark('!') || token.is_mark('?');
}

bool is_initial(std::string_view word) { return word.size() == 2 && word[1] == '.'; }

}  // namespace

Result<SentenceSplitter> SentenceSplitter::load(const DataSet& data, Vocabulary& vocabulary,
                                                const Abbreviations& abbreviations) {
  const auto rows = read_tsv(data, kFunctionWords, 1);
  if (!rows) return rows.error();
  SentenceSplitter splitter(abbreviations);
  for (const TsvRow& row : rows.value()) {
    const WordId word = vocabulary.intern(fold(row[0]));
    if (word >= splitter.starters_.size()) splitter.starters_.resize(word + 1, false);
    splitter.starters_[word] = true;
  }
  return splitter;
}

bool SentenceSplitter::ends_at(std::string_view text, const std::vector<Token>& tokens, TokenIndex stop,
                               TokenIndex next) const {
  const Token& last = tokens[stop];
  const Token& first = tokens[next];
  if (!first.is(kSpaceBefore) && !(last.is_mark('.') && first.is(kUpperFirst))) return false;
  if (first.kind == TokenKind::kWord && !first.is(kUpperFirst) && first.is(kHasLower)) return false;
  if (first.is_mark(',') || first.is_mark(';') || first.is_mark(':') || first.is_mark(')')) return false;
  if (!last.is(kHasDot)) return true;
  const bool starter = first.word < starters_.size() && starters_[first.word];
  const std::string_view word = text.substr(last.span.begin, last.span.size());
  switch (abbreviations_->of(last.word)) {
    case Abbreviation::kTitle:
    case Abbreviation::kName:
    case Abbreviation::kNumber:
    case Abbreviation::kReference:
      return false;
    case Abbreviation::kDay:
    case Abbreviation::kMonth:
      return first.kind == TokenKind::kWord && starter;
    default:
      break;
  }
  if (is_initial(word)) return starter && next - stop == 1;
  return starter || first.kind == TokenKind::kQuote || next - stop > 1;
}

void SentenceSplitter::split(std::string_view text, std::vector<Token>& tokens, TokenRange block_tokens,
                             std::uint32_t block, std::vector<Sentence>& sentences) const {
  TokenIndex begin = block_tokens.begin;
  const auto close = [&](TokenIndex end) {
    tokens[begin].flags |= kSentenceStart;
    sentences.push_back({{tokens[begin].span.begin, tokens[end - 1].span.end}, {begin, end}, block});
    begin = end;
  };
  for (TokenIndex i = block_tokens.begin; i < block_tokens.end; ++i) {
    if (!is_stop(tokens[i])) continue;
    TokenIndex next = i + 1;
    while (next < block_tokens.end && is_closer(tokens[next])) ++next;
    if (next == block_tokens.end) break;
    if (ends_at(text, tokens, i, next)) {
      close(next);
      i = next - 1;
    }
  }
  if (begin < block_tokens.end) close(block_tokens.end);
}

}  // namespace dossier
