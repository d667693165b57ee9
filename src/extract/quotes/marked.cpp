// A stretch in marks is a quote where a cue with a speaker stands around it, or where it is a sentence of its
// own beside one that has them. Parts that only the cue and its speaker interrupt share their statement.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/marked.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr TokenIndex kMostHeading = 8;  // tokens of a heading in marks
constexpr TokenIndex kFewestAlone = 4;  // tokens of a quote that no cue tells of
constexpr TokenIndex kFewestBeforeComma = 3;

bool is_stop(const Token& token) {
  return token.is_mark('.') || token.is_mark('!') || token.is_mark('?') || token.is_mark('~') ||
         token.is_mark('-');
}

}  // namespace

bool MarkedQuotes::is_glued(TokenIndex i) const {
  return i < document_.tokens().size() && document_.token(i).kind == TokenKind::kWord &&
         !document_.token(i).is(kSpaceBefore);
}

bool MarkedQuotes::is_clause(TokenRange inside) const {
  const std::uint32_t first = role(inside.begin);
  const WordFact first_fact = readings_.language().facts.of(document_.token(inside.begin).word);
  if ((first & (kRoleTo | kRolePreposition)) != 0 && !document_.token(inside.begin).is(kUpperFirst))
    return false;
  const bool verb_first =
      first_fact.likely_part() == PartOfSpeech::kVerb || (first & (kRoleAuxiliary | kRoleModal)) != 0;
  if (verb_first && !document_.token(inside.begin).is(kUpperFirst)) return false;
  TokenIndex subject =
      inside.begin;  // "deeply disappointed", "not always been open": none stands before the verb
  const auto is_adverb = [&](TokenIndex i) {
    return !document_.token(i).is(kUpperFirst) &&
           ((role(i) & (kRoleAdverb | kRoleNegation)) != 0 ||
            readings_.language().facts.of(document_.token(i).word).likely_part() == PartOfSpeech::kAdverb);
  };
  while (subject < inside.end && is_adverb(subject)) ++subject;
  if (subject == inside.end) return false;
  const WordFact opening = readings_.language().facts.of(document_.token(subject).word);
  if (subject > inside.begin && (opening.is(kVerbParticiple) || (role(subject) & kRoleAuxiliary) != 0))
    return false;
  for (TokenIndex i = inside.begin + 1; i < inside.end; ++i) {
    if ((role(i) & (kRoleAuxiliary | kRoleModal)) != 0) return true;
    const WordFact fact = readings_.language().facts.of(document_.token(i).word);
    const WordFact before = readings_.language().facts.of(document_.token(i - 1).word);
    const bool as_noun = fact.may_be(PartOfSpeech::kNoun) &&
                         before.likely_part() == PartOfSpeech::kAdjective &&
                         role(i - 1) == 0;  // "a fair and final offer"
    const bool compound = document_.token(i - 1).is_mark('-') && !document_.token(i).is(kSpaceBefore);
    if (fact.likely_part() == PartOfSpeech::kVerb && !fact.is(kVerbGerund) && !as_noun && !compound &&
        (role(i - 1) & (kRoleTo | kRoleDeterminer)) == 0)
      return true;
  }
  return false;
}

bool MarkedQuotes::ends_as_sentence(const MarkedStretch& marks) const {
  const Token& last = document_.token(marks.inside.end - 1);
  if (!marks.is_closed || is_stop(last) || last.is_mark(',') || last.is(kHasDot)) return true;
  const TokenIndex at = behind_mark(marks);  // the comma stands behind the mark
  return marks.inside.size() >= kFewestBeforeComma && at < document_.tokens().size() &&
         document_.token(at).is_mark(',');
}

bool MarkedQuotes::is_introduced(const MarkedStretch& marks) const {
  if (marks.open == 0) return false;
  const Token& before = document_.token(marks.open - 1);
  return before.is_mark(',') || before.is_mark(':') || (role(marks.open - 1) & kRoleThat) != 0;
}

// "Saturday Night Live", "This Week": capitals throughout, and no comma or colon before.
bool MarkedQuotes::looks_like_title(const MarkedStretch& marks) const {
  if (document_.token(marks.open).is(kSentenceStart) || is_introduced(marks)) return false;
  for (TokenIndex i = marks.inside.begin; i < marks.inside.end; ++i) {
    const Token& token = document_.token(i);
    if (token.kind != TokenKind::kWord || token.is(kUpperFirst)) continue;
    if (i == marks.inside.begin || token.span.size() > 3) return false;
  }
  return true;
}

std::optional<QuoteMention> MarkedQuotes::quote(const MarkedStretch& marks,
                                                const std::optional<Attribution>& said) const {
  const bool clause = is_clause(marks.inside);
  if (said && looks_like_title(marks) && !(said->is_behind && ends_as_sentence(marks))) return std::nullopt;
  if (!said && !(clause && ends_as_sentence(marks) && marks.inside.size() >= kFewestAlone))
    return std::nullopt;
  if (!said && looks_like_title(marks)) return std::nullopt;
  if (marks.inside.size() == 1 && is_glued(behind_mark(marks))) return std::nullopt;  // "cell"s
  QuoteMention quote;
  quote.span = document_.span(marks.inside);
  const bool whole = clause || (document_.token(marks.open).is(kSentenceStart) && ends_as_sentence(marks));
  const bool fragment = marks.open > 0 && document_.token(marks.open - 1).is_mark(',') &&
                        !document_.token(marks.inside.begin).is(kUpperFirst);  // is, she says, “fanciful”
  quote.kind = whole || (is_introduced(marks) && !fragment) ? QuoteKind::kDirect : QuoteKind::kMixed;
  quote.rule = said ? said->is_behind ? "marks:behind" : "marks:before" : "marks:context";
  if (said) {
    if (said->source) {
      quote.speaker = said->source->mention;
      quote.antecedent = said->source->antecedent;
    }
    if (!said->cue) return quote;
    quote.cue = said->cue->tokens;
    quote.is_impersonal = said->cue->form != CueForm::kGerund;
    quote.stance = said->cue->entry->stance;
    quote.denied = said->cue->denies();
  }
  return quote;
}

// "called the plan 'a farce' and the judge 'a clown'": no verb stands between.
bool MarkedQuotes::shares_cue(const Piece& last, const MarkedStretch& marks) const {
  if (!last.said || last.said->is_behind || !last.marks->is_closed) return false;
  const TokenRange between{behind_mark(*last.marks), marks.open};
  if (between.empty() || document_.sentence_of(between.begin) != document_.sentence_of(marks.open))
    return false;
  if ((role(between.begin) & kRoleCoordinator) == 0 && !document_.token(between.begin).is_mark(','))
    return false;
  for (TokenIndex i = between.begin; i < between.end; ++i)
    if (is_finite_verb(document_, readings_.language(), readings_.roles(), i)) return false;
  return true;
}

// Only the words that tell who spoke stand between the last piece and this one, or this one is a paragraph
// that goes on where the one before ended so.
bool MarkedQuotes::follows_directly(const Piece& last, const MarkedStretch& marks) const {
  if (!last.said || !document_.token(marks.open).is(kSentenceStart)) return false;
  const std::uint32_t told = last.said->is_behind && last.said->cue
                                 ? document_.sentence_of(last.said->cue->head)
                                 : document_.sentence_of(last.marks->inside.end - 1);
  const std::uint32_t here = document_.sentence_of(marks.open);
  if (here != told + 1) return false;
  const Sentence& sentence = document_.sentences()[here];
  return sentence.block <= document_.sentences()[told].block + 1;
}

void MarkedQuotes::add_inner(const std::vector<MarkedStretch>& stretches, std::uint32_t outer,
                             QuoteMention& quote) {
  TokenIndex from = stretches[outer].inside.begin;
  for (std::uint32_t k = outer + 1; k < stretches.size() && stretches[k].open < stretches[outer].inside.end;
       ++k) {
    if (stretches[k].outer != outer) continue;
    const auto said = attributions_.find(stretches[k], from, stretches[outer].inside.end);
    if (auto inner = this->quote(stretches[k], said); inner && said) quote.inner.push_back(std::move(*inner));
    from = behind_mark(stretches[k]);
  }
}

std::vector<QuoteMention> MarkedQuotes::find(const std::vector<MarkedStretch>& stretches,
                                             std::uint32_t& statement) {
  std::vector<QuoteMention> quotes;
  Piece last;
  TokenIndex from = 0;
  const auto end = static_cast<TokenIndex>(document_.tokens().size());
  for (std::uint32_t k = 0; k < stretches.size(); ++k) {
    const MarkedStretch& marks = stretches[k];
    if (marks.outer) continue;
    std::uint32_t next = k + 1;
    while (next < stretches.size() && stretches[next].outer) ++next;
    const TokenIndex limit = next < stretches.size() ? stretches[next].open : end;
    Piece piece{&marks, attributions_.find(marks, from, limit), 0};

    const bool same = piece.said && last.said && last.said->is_behind && !piece.said->is_behind &&
                      piece.said->cue && last.said->cue && piece.said->cue->head == last.said->cue->head;
    const bool goes_on = !piece.said && follows_directly(last, marks);
    if (goes_on || (!piece.said && shares_cue(last, marks))) piece.said = last.said;
    auto quote = this->quote(marks, piece.said);
    if (!quote) continue;
    from = behind_mark(marks);
    piece.statement = same || goes_on ? last.statement : ++statement;
    quote->statement = piece.statement;
    if (same && !quotes.empty()) quote->kind = quotes.back().kind;  // "...," he says, "is a failure"
    add_inner(stretches, k, *quote);
    quotes.push_back(std::move(*quote));
    last = std::move(piece);
  }
  add_headings(stretches, quotes, statement);
  return quotes;
}

// A line in marks that repeats words of another quote: its speaker said them.
std::optional<TokenRange> MarkedQuotes::speaker_of_same_words(const MarkedStretch& marks,
                                                              const std::vector<QuoteMention>& quotes) const {
  const auto same = [&](TokenIndex a, TokenIndex b) {
    return document_.token(a).hash == document_.token(b).hash;
  };
  for (const QuoteMention& quote : quotes) {
    const TokenRange inside = document_.tokens_in(quote.span);
    for (TokenIndex i = inside.begin; quote.speaker && i + marks.inside.size() <= inside.end; ++i) {
      TokenIndex n = 0;
      while (n < marks.inside.size() && same(marks.inside.begin + n, i + n)) ++n;
      if (n == marks.inside.size()) return quote.speaker;
    }
  }
  return std::nullopt;
}

// Headings of quoted words, once all quotes are known.
void MarkedQuotes::add_headings(const std::vector<MarkedStretch>& stretches,
                                std::vector<QuoteMention>& quotes, std::uint32_t& statement) const {
  for (const MarkedStretch& marks : stretches) {
    const TextBlock& block = document_.blocks()[document_.block_of(marks.open)];
    const bool whole_line =
        marks.open == block.tokens.begin && marks.is_closed && marks.inside.end + 1 == block.tokens.end;
    if (!whole_line || marks.inside.size() < 2 || marks.inside.size() > kMostHeading) continue;
    const Span span = document_.span(marks.inside);
    if (std::any_of(quotes.begin(), quotes.end(),
                    [&](const QuoteMention& quote) { return quote.span.overlaps(span); }))
      continue;
    const auto speaker = speaker_of_same_words(marks, quotes);
    if (!speaker) continue;
    QuoteMention quote;
    quote.kind = QuoteKind::kMixed;
    quote.span = span;
    quote.speaker = speaker;
    quote.statement = ++statement;
    quote.rule = "marks:heading";
    quotes.push_back(std::move(quote));
  }
}

}  // namespace dossier
