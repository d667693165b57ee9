// Capitals, and bridges of a few tokens between them.
// Tested by tests/extract/tagger/stretches_test.cpp.
#include "extract/tagger/stretches.h"

namespace dossier {
namespace {

constexpr TokenIndex kLongestBridge = 3;  // "Association for the Protection", "Bank of the West"

bool has_capital(const Token& token) {
  constexpr unsigned kCapital = kUpperFirst | kUpperAll | kUpperInside;
  return token.kind == TokenKind::kWord && (token.flags & kCapital) != 0;
}

bool is_figure(const Token& token) { return token.kind == TokenKind::kNumber || token.is(kHasDigit); }

bool is_hyphen(const Token& token) { return token.is_mark('-') && !token.is(kSpaceBefore); }

// What may stand between two capitals of one name.
bool is_bridge(const Token& token) {
  switch (token.kind) {
    case TokenKind::kWord:
      return token.span.size() <= 4;
    case TokenKind::kSuffix:
    case TokenKind::kNumber:
      return true;
    case TokenKind::kQuote:
      return token.is_mark('\'');
    case TokenKind::kMark:
    case TokenKind::kSymbol:
      return token.is_mark('-') || token.is_mark('&') || token.is_mark('/') || token.is_mark('.');
  }
  return false;
}

TokenIndex begin_before(const Document& document, TokenIndex capital, TokenIndex first) {
  if (capital == first) return capital;
  const Token& before = document.token(capital - 1);
  if (is_figure(before)) return capital - 1;
  if (is_hyphen(before) && capital - 1 > first && !document.token(capital).is(kSpaceBefore))
    return capital - 2;
  return capital;
}

// One past the last token that belongs to the stretch whose capital is before `end`; `bridged` where it goes
// on to another capital.
TokenIndex end_after(const Document& document, TokenIndex end, TokenIndex last, bool& bridged) {
  bridged = false;
  for (TokenIndex at = end; at < last && at - end <= kLongestBridge; ++at) {
    const Token& token = document.token(at);
    if (has_capital(token)) {
      bridged = true;
      return at + 1;
    }
    if (!is_bridge(token)) break;
  }
  if (end < last && is_figure(document.token(end))) return end + 1;
  if (end + 1 < last && is_hyphen(document.token(end)) && !document.token(end + 1).is(kSpaceBefore))
    return end + 2;
  return end;
}

}  // namespace

std::vector<NameStretch> name_stretches(const Document& document) {
  std::vector<NameStretch> stretches;
  std::uint32_t number = 0;
  for (const Sentence& sentence : document.sentences()) {
    TokenIndex free = sentence.tokens.begin;
    for (TokenIndex at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
      if (!has_capital(document.token(at))) continue;
      TokenRange stretch{begin_before(document, at, free), at + 1};
      for (bool bridged = true; bridged;)
        stretch.end = end_after(document, stretch.end, sentence.tokens.end, bridged);
      stretches.push_back({stretch, number});
      free = stretch.end;
      at = stretch.end - 1;
    }
    ++number;
  }
  return stretches;
}

}  // namespace dossier
