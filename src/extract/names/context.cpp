// Notes on each token, made once an article, and the runs of capitals.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/context.h"

#include <algorithm>

namespace dossier {

NameContext::NameContext(const Document& document, const Language& language, const NameWords& words,
                         const std::vector<GazetteerHit>& hits)
    : document_(&document),
      language_(&language),
      words_(&words),
      hits_(&hits),
      capitals_(document, language),
      titles_(language.titles.match(document)),
      notes_(document.tokens().size()) {
  note_tokens();
}

void NameContext::note_tokens() {
  for (const TitlePlace& title : titles_)
    if ((title.marks & kTitleAmbiguous) == 0 && token(title.tokens.end - 1).is(kUpperFirst))
      for (TokenIndex i = title.tokens.begin; i < title.tokens.end; ++i) notes_[i] = kInTitle;
  for (TokenIndex i = 0; i < size(); ++i) {
    const Token& token = this->token(i);
    if (token.kind != TokenKind::kWord || !(token.is(kUpperFirst) || token.is(kUpperInside))) continue;
    const NameWord& word = this->word(i);
    if (word.is(kPlain) ||
        (word.is(kFunction) && !(token.is(kUpperAll) && capitals_.line(i) != LineCase::kCapitals)))
      continue;
    unsigned note = notes_[i];
    if (note == 0) note = kCapitalised;
    const auto previous = before(i);
    const bool asked = !previous || this->token(*previous).kind == TokenKind::kQuote ||
                       this->token(*previous).is_mark(':') || this->token(*previous).is_mark('-');
    const bool joined = previous && is_joining_hyphen(*previous);
    const LineCase line = capitals_.line(i);
    const bool acronym = line == LineCase::kTitle && token.is(kUpperAll);
    if ((line == LineCase::kUsual && (!asked || joined)) || acronym) note |= kSure;
    notes_[i] = static_cast<std::uint8_t>(note);
  }
}

std::span<const GazetteerHit> NameContext::hits_of(TokenRange tokens) const {
  const auto begins_before = [](const GazetteerHit& hit, TokenRange range) {
    return hit.tokens.begin != range.begin ? hit.tokens.begin < range.begin : hit.tokens.end < range.end;
  };
  const auto first = std::lower_bound(hits_->begin(), hits_->end(), tokens, begins_before);
  auto last = first;
  while (last != hits_->end() && last->tokens == tokens) ++last;
  return {first, last};
}

bool NameContext::is_initial(TokenIndex i) const {
  const Token& token = this->token(i);
  if (token.kind != TokenKind::kWord || !token.is(kUpperFirst)) return false;
  const std::string_view text = document_->text(token);
  return (text.size() == 2 || text.size() == 4) && text[1] == '.' && text.back() == '.';
}

bool NameContext::is_joining_hyphen(TokenIndex i) const {
  return token(i).is_mark('-') && !token(i).is(kSpaceBefore) && has(i + 1) &&
         !token(i + 1).is(kSpaceBefore) && token(i).span.size() == 1;
}

bool NameContext::may_be_name(TokenIndex i) const {
  if (!is_capital(i)) return false;
  if (is_sure(i)) return true;
  return !capitals_.seen_lower(i) && (capitals_.seen_name(i) || !is_ordinary(i));
}

std::optional<TokenIndex> NameContext::before(TokenIndex i) const {
  if (i == 0 || token(i).is(kSentenceStart) || token(i).is(kBlockStart)) return std::nullopt;
  return i - 1;
}

std::optional<TokenIndex> NameContext::after(TokenRange tokens) const {
  if (!same_line(tokens.end - 1, tokens.end)) return std::nullopt;
  return tokens.end;
}

TokenIndex NameContext::run_end(TokenIndex begin) const {
  TokenIndex end = begin + 1;
  while (same_line(begin, end)) {
    const bool joins = token(end).is_mark('&') || is_joining_hyphen(end);
    if (is_capital(end) && token(end).is(kSpaceBefore))
      ++end;
    else if (joins && same_line(begin, end + 1) && is_capital(end + 1))
      end += 2;
    else
      break;
  }
  return end;
}

TokenIndex NameContext::run_begin(TokenIndex last) const {
  TokenIndex begin = last;
  while (const auto previous = before(begin)) {
    const bool joins = token(*previous).is_mark('&') || is_joining_hyphen(*previous);
    if (is_capital(*previous) && token(begin).is(kSpaceBefore))
      begin = *previous;
    else if (joins && before(*previous) && is_capital(*previous - 1))
      begin = *previous - 1;
    else
      break;
  }
  return begin;
}

}  // namespace dossier
