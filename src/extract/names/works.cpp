// Titles of works: capitalised words in quotation marks of their own ("The Long Harvest"), and behind a noun
// that says what they are (the memoir Broken Tides).
// Tested by tests/extract/names_test.cpp.
#include "extract/names/sources.h"

namespace dossier {
namespace {

constexpr TokenIndex kLongestTitle = 10;

// Between the marks every word but the small ones has a capital, and no mark ends a sentence.
bool is_title(const NameContext& context, TokenRange words) {
  int capitals = 0;
  for (TokenIndex i = words.begin; i < words.end; ++i) {
    const Token& token = context.token(i);
    if (token.is_mark('.') || token.is_mark(',') || token.kind == TokenKind::kQuote) return false;
    if (token.kind != TokenKind::kWord) continue;
    const bool capital = token.is(kUpperFirst);
    capitals += capital ? 1 : 0;
    if (!capital && !context.word(i).is(kFunction)) return false;
  }
  return capitals >= 2 && context.token(words.begin).is(kUpperFirst) &&
         context.token(words.end - 1).is(kUpperFirst);
}

void propose_called_works(const NameContext& context, std::vector<NameCandidate>& candidates) {
  for (TokenIndex noun = 0; noun + 2 < context.size(); ++noun) {
    if (!context.word(noun).is(kWorkNoun) || context.is_capital(noun)) continue;
    const TokenIndex begin = noun + 1;
    if (!context.same_line(noun, begin) || !context.is_capital(begin) || !context.is_sure(begin)) continue;
    const TokenRange words{begin, context.run_end(begin)};
    if (words.size() >= 2)
      candidates.push_back({words, EntityType::kWorkOfArt, 60, "names/called-work", std::nullopt});
  }
}

}  // namespace

void propose_works(const NameContext& context, std::vector<NameCandidate>& candidates) {
  propose_called_works(context, candidates);
  for (TokenIndex open = 0; open + 2 < context.size(); ++open) {
    if (context.token(open).kind != TokenKind::kQuote || !context.before(open)) continue;
    TokenIndex close = open + 1;
    while (close - open <= kLongestTitle && context.same_line(open, close) &&
           context.token(close).kind != TokenKind::kQuote)
      ++close;
    if (!context.same_line(open, close) || context.token(close).kind != TokenKind::kQuote) continue;
    const TokenRange words{open + 1, close};
    if (words.size() < 2 || !context.is_usual_line(open) || !is_title(context, words)) continue;
    candidates.push_back({words, EntityType::kWorkOfArt, 70, "names/quoted-title", std::nullopt});
    open = close;
  }
}

}  // namespace dossier
