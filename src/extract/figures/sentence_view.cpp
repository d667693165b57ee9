// One sentence as the readers of figures see it.
// Tested by tests/extract/figures_test.cpp.
#include "extract/figures/sentence_view.h"

#include "text/fold.h"

namespace dossier {

SentenceView::SentenceView(const Document& document, const Language& language, TokenRange range)
    : document_(&document), language_(&language), range_(range) {
  nothing_.kind = TokenKind::kMark;
  if (!range.empty() && ends_with_stop(range.end - 1))
    last_word_ = language.vocabulary.find(fold(text(range.end - 1)));
}

std::string_view SentenceView::text(TokenIndex at) const {
  if (!has(at)) return "";
  std::string_view text = document_->text(document_->token(at));
  if (ends_with_stop(at)) text.remove_suffix(1);
  return text;
}

WordId SentenceView::find(std::string_view word) const { return language_->vocabulary.find(fold(word)); }

Span SentenceView::span(TokenRange tokens) const {
  Span span = document_->span(tokens);
  if (ends_with_stop(tokens.end - 1)) --span.end;
  return span;
}

}  // namespace dossier
