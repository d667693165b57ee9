// A coordinator begins a clause where a predicate follows it: "and will join", "but it does not", "and step
// up the fight", but not "deterrence and defence". Tested by tests/resolve/statements_test.cpp with
// tests/cases/statement-spans.tsv.
#include "resolve/statements.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFunctionWords = "lexicon/function-words.tsv";
constexpr TokenIndex kSubjectReach = 5;  // tokens of a subject before its auxiliary
constexpr TokenIndex kClauseWords = 3;   // shorter parts are no clauses

bool has_word(const Document& document, TokenRange tokens) {
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i) {
    const TokenKind kind = document.token(i).kind;
    if (kind == TokenKind::kWord || kind == TokenKind::kNumber) return true;
  }
  return false;
}

bool is_edge(const Token& token) { return token.kind == TokenKind::kQuote || token.is_mark('-'); }

// Without quotation marks and dashes at the ends, and commas at the beginning.
TokenRange trimmed(const Document& document, TokenRange tokens) {
  while (!tokens.empty() &&
         (is_edge(document.token(tokens.begin)) || document.token(tokens.begin).is_mark(',')))
    ++tokens.begin;
  while (!tokens.empty() && is_edge(document.token(tokens.end - 1))) --tokens.end;
  return tokens;
}

// A sentence in marks whole, of an indirect one each clause.
void add_statements(const Document& document, const Quote& quote, std::vector<TokenRange> clauses,
                    std::vector<StatementSpan>& out) {
  std::erase_if(clauses, [&](TokenRange clause) { return !has_word(document, clause); });
  if (clauses.empty()) return;
  if (quote.kind == QuoteKind::kIndirect) {
    for (const TokenRange clause : clauses) out.push_back({&quote, clause, {}});
    return;
  }
  const TokenRange whole{clauses.front().begin, clauses.back().end};
  if (clauses.size() == 1) clauses.clear();
  out.push_back({&quote, whole, std::move(clauses)});
}

bool has_feature(const TsvRow& row, std::string_view feature) {
  const auto features = split(row[2], ',');
  return std::find(features.begin(), features.end(), feature) != features.end();
}

}  // namespace

Result<StatementCutter> StatementCutter::load(Language& language) {
  StatementCutter out;
  const auto rows = read_tsv(language.data, kFunctionWords, 2);
  if (!rows) return rows.error();
  for (const TsvRow& row : rows.value()) {
    if (row[0].find(' ') != std::string_view::npos) continue;
    const WordId word = language.vocabulary.intern(fold(row[0]));
    if (word >= out.class_of_word_.size()) out.class_of_word_.resize(word + 1, 0);
    unsigned bits = 0;
    if (row[0] == "and" || row[0] == "but") bits |= kCoordinator;
    if (row[1] == "auxiliary" || row[1] == "modal") bits |= kAuxiliary;
    if (row[1] == "existential" || has_feature(row, "case=subject") || row[1] == "contraction")
      bits |= kSubject;
    if (row[1] == "determiner" || has_feature(row, "case=possessive")) bits |= kObjectStart;
    if (row[1] == "adverb" || row[1] == "negation") bits |= kAdverb;
    if (row[1] == "infinitive-marker") bits |= kTo;
    if (row[0] == "that") bits |= kThat;
    if (row[1] == "particle") bits |= kParticle;
    if (row[1] == "preposition") bits |= kPreposition;
    out.class_of_word_[word] = static_cast<std::uint16_t>(out.class_of_word_[word] | bits);
  }
  return out;
}

std::uint16_t StatementCutter::classes(const Token& token) const {
  return token.word < class_of_word_.size() ? class_of_word_[token.word] : std::uint16_t{0};
}

std::vector<StatementSpan> StatementCutter::cut(const Document& document, const Language& language,
                                                const std::vector<Quote>& quotes) const {
  std::vector<StatementSpan> out;
  for (const Quote& quote : quotes) {
    if (quote.kind == QuoteKind::kQuestion) continue;
    const bool nested = std::any_of(quotes.begin(), quotes.end(), [&](const Quote& other) {
      return &other != &quote && other.kind != QuoteKind::kQuestion &&
             other.at.span.contains(quote.at.span) && (other.at.span != quote.at.span || &other < &quote);
    });
    if (nested) continue;
    const TokenRange tokens = document.tokens_in(quote.at.span);
    for (TokenIndex at = tokens.begin; at < tokens.end;) {
      const Sentence& sentence = document.sentences()[document.sentence_of(at)];
      const TokenRange part{at, std::min(tokens.end, sentence.tokens.end)};
      at = part.end;
      add_statements(document, quote, clauses(document, language, trimmed(document, part), quote.kind), out);
    }
  }
  return out;
}

// Whether what follows a coordinator is a clause or a predicate.
bool StatementCutter::begins_clause(const Document& document, const Language& language,
                                    TokenRange rest) const {
  while (!rest.empty() && is(document.token(rest.begin), kAdverb)) ++rest.begin;
  if (rest.size() < kClauseWords) return false;
  const Token& first = document.token(rest.begin);
  const Token& second = document.token(rest.begin + 1);
  if ((classes(first) & (kAuxiliary | kSubject | kThat)) != 0) return true;
  if (is(first, kTo)) return language.facts.of(second.word).is(kVerbBase);
  for (TokenIndex i = rest.begin; i < std::min(rest.end, rest.begin + kSubjectReach); ++i) {
    if (document.token(i).kind == TokenKind::kMark) break;
    if (is(document.token(i), kAuxiliary)) return true;
  }
  const WordFact fact = language.facts.of(first.word);
  return fact.verb != 0 && (classes(second) & (kObjectStart | kTo | kParticle)) != 0 &&
         (fact.likely_part() == PartOfSpeech::kVerb || is(second, kObjectStart));
}

std::vector<TokenRange> StatementCutter::clauses(const Document& document, const Language& language,
                                                 TokenRange sentence, QuoteKind kind) const {
  std::vector<TokenRange> out;
  TokenIndex begin = sentence.begin;
  for (TokenIndex i = sentence.begin + 1; i + 1 < sentence.end; ++i) {
    if (i - begin < kClauseWords) continue;
    const Token& token = document.token(i);
    const bool coordinates =
        is(token, kCoordinator) && begins_clause(document, language, {i + 1, sentence.end});
    // ", improving the roads": another sentence may tell it alone.
    const bool adjoins = kind != QuoteKind::kIndirect && token.is_mark(',') &&
                         sentence.end - i > kClauseWords && !is(document.token(i + 1), kPreposition) &&
                         language.facts.of(document.token(i + 1).word).is(kVerbGerund);
    if (!coordinates && !adjoins) continue;
    out.push_back({begin, i});
    begin = i + 1;
  }
  out.push_back({begin, sentence.end});
  for (TokenRange& clause : out) {
    clause = trimmed(document, clause);
    if (!clause.empty() && is(document.token(clause.begin), kThat)) ++clause.begin;
    while (!clause.empty() && clause.end < sentence.end && document.token(clause.end - 1).is_mark(','))
      --clause.end;
  }
  std::erase_if(out, [](TokenRange clause) { return clause.empty(); });
  return out;
}

}  // namespace dossier
