#pragma once
// One sentence as the readers of figures see it: asking beyond its ends is allowed and finds nothing.
#include <string_view>

#include "match/language.h"
#include "text/document.h"

namespace dossier {

// Positions are those of the document's tokens.
class SentenceView {
 public:
  SentenceView(const Document& document, const Language& language, TokenRange range);

  TokenIndex begin() const { return range_.begin; }
  TokenIndex end() const { return range_.end; }
  bool has(TokenIndex at) const { return range_.contains(at); }
  // A token without a word where there is none.
  const Token& token(TokenIndex at) const { return has(at) ? document_->token(at) : nothing_; }
  // Of the last token without the full stop that ends the sentence too ("3bn.", "45 km.").
  WordId word(TokenIndex at) const { return ends_with_stop(at) ? last_word_ : token(at).word; }
  std::string_view text(TokenIndex at) const;
  // Whether a token is the last one and has a full stop that belongs to it.
  bool ends_with_stop(TokenIndex at) const { return at + 1 == range_.end && token(at).is(kHasDot); }
  WordFact fact(TokenIndex at) const { return language_->facts.of(word(at)); }
  // Of tokens, without the full stop that ends the sentence; the range is not empty.
  Span span(TokenRange tokens) const;
  bool is_mark(TokenIndex at, char mark) const { return has(at) && token(at).mark == mark; }
  bool is_number(TokenIndex at) const { return has(at) && token(at).kind == TokenKind::kNumber; }
  // No white space stands before it.
  bool glued(TokenIndex at) const { return has(at) && !token(at).is(kSpaceBefore); }
  // The number of a word in any case that stands in no token of its own.
  WordId find(std::string_view word) const;
  const Document& document() const { return *document_; }

 private:
  const Document* document_;
  const Language* language_;
  TokenRange range_;
  WordId last_word_ = kUnknownWord;  // of the last token without its full stop
  Token nothing_;
};

}  // namespace dossier
