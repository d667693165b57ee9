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

}  // namespace

Result<StatementCutter> StatementCutter::load(Language& language) {
  StatementCutter out;
  const auto rows = read_tsv(language.data, kFunctionWords, 2);
  if (!rows) return rows.error();
  for (const TsvRow& row : rows.value()) {
    if (has_part(row[2], "additive")) {
      std::vector<WordId>& words = out.additives_.emplace_back();
      for (const std::string_view word : split(row[0], ' '))
        words.push_back(language.vocabulary.intern(fold(word)));
    }
    if (row[0].find(' ') != std::string_view::npos) continue;
    const WordId word = language.vocabulary.intern(fold(row[0]));
    if (word >= out.class_of_word_.size()) out.class_of_word_.resize(word + 1, 0);
    unsigned bits = 0;
    if (row[0] == "and" || row[0] == "but") bits |= kCoordinator;
    if (row[1] == "auxiliary" || row[1] == "modal") bits |= kAuxiliary;
    if (row[1] == "existential" || has_part(row[2], "case=subject") || row[1] == "contraction")
      bits |= kSubject;
    if (row[1] == "determiner" || has_part(row[2], "case=possessive")) bits |= kObjectStart;
    if (row[1] == "adverb" || row[1] == "negation") bits |= kAdverb;
    if (row[1] == "infinitive-marker") bits |= kTo;
    if (row[0] == "that") bits |= kThat;
    if (row[1] == "particle") bits |= kParticle;
    if (row[1] == "preposition") bits |= kPreposition;
    if (row[1] == "relative" && row[0] != "that") bits |= kRelative;
    if (row[1] == "determiner" && has_part(row[2], "demonstrative")) bits |= kDemonstrative;
    if (row[1] == "conjunction") bits |= kConjunction;
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
      add_statements(document, language, quote, trimmed(document, part), out);
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

// "the town never applied", "the region ignored three letters": a subject and its verb, and no list of things
// ("the bridge damaged by the storm").
bool StatementCutter::is_told_clause(const Document& document, const Language& language,
                                     TokenRange rest) const {
  if (!is(document.token(rest.begin), kObjectStart)) return false;
  for (TokenIndex i = rest.begin + 2; i < std::min(rest.end, rest.begin + kSubjectReach); ++i) {
    if (document.token(i).kind == TokenKind::kMark) return false;
    const WordFact fact = language.facts.of(document.token(i).word);
    const bool finite = fact.is(kVerbPast) || fact.is(kVerbThird);
    if (!finite || fact.likely_part() != PartOfSpeech::kVerb) continue;
    return !fact.is(kVerbParticiple) || is(document.token(i - 1), kAdverb) || i + 1 == rest.end ||
           !is(document.token(i + 1), kPreposition);
  }
  return false;
}

// Where the words that end at `last` are "in addition to" or the like their first one, else the one behind
// `last`.
TokenIndex StatementCutter::additive_begin(const Document& document, TokenIndex last) const {
  for (const std::vector<WordId>& words : additives_) {
    if (words.size() > last + 1U) continue;
    const auto begin = static_cast<TokenIndex>(last + 1 - words.size());
    TokenIndex at = begin;
    for (const WordId word : words)
      if (document.token(at).word == word) ++at;
    if (at == last + 1) return begin;
  }
  return last + 1;
}

// "improving the roads": another sentence may tell it alone.
bool StatementCutter::is_adjunct(const Document& document, const Language& language, TokenRange rest) const {
  const Token& first = document.token(rest.begin);
  return !is(first, kPreposition) && language.facts.of(first.word).is(kVerbGerund);
}

// "which will open in May", "who runs the port".
bool StatementCutter::is_relative(const Document& document, const Language& language, TokenRange rest) const {
  if (!is(document.token(rest.begin), kRelative)) return false;
  const Token& verb = document.token(rest.begin + 1);
  return is(verb, kAuxiliary) || language.facts.of(verb.word).verb != 0;
}

// "we will pay", "this is new" behind a comma, unless what comes before is a condition: "if it opens, we will
// pay".
bool StatementCutter::is_main(const Document& document, TokenRange before, TokenRange rest) const {
  const Token& first = document.token(rest.begin);
  return (classes(first) & (kSubject | kDemonstrative)) != 0 &&
         is(document.token(rest.begin + 1), kAuxiliary) && !is(document.token(before.begin), kConjunction);
}

StatementCutter::Boundary StatementCutter::boundary(const Document& document, const Language& language,
                                                    TokenRange before, TokenRange rest,
                                                    QuoteKind kind) const {
  const Token& token = document.token(before.end);
  const bool indirect = kind == QuoteKind::kIndirect;
  if (is(token, kCoordinator)) {
    const bool set_off = before.size() > 1 && document.token(before.end - 1).is_mark(',');
    if (!begins_clause(document, language, rest) && !(set_off && is_told_clause(document, language, rest)))
      return Boundary::kNone;
    return indirect ? Boundary::kOwn : Boundary::kPart;
  }
  if (!token.is_mark(',') || rest.size() < kClauseWords) return Boundary::kNone;
  if (is_relative(document, language, rest)) return Boundary::kPart;
  if (indirect) return Boundary::kNone;
  return is_adjunct(document, language, rest) || is_main(document, before, rest) ? Boundary::kPart
                                                                                 : Boundary::kNone;
}

// Without "and" and "that" in front, and without a comma at the end where the sentence goes on.
TokenRange StatementCutter::bare_clause(const Document& document, TokenRange clause, TokenIndex end) const {
  clause = trimmed(document, clause);
  if (clause.size() > 1 && is(document.token(clause.begin), kCoordinator)) ++clause.begin;
  if (!clause.empty() && is(document.token(clause.begin), kThat)) ++clause.begin;
  while (!clause.empty() && clause.end < end && document.token(clause.end - 1).is_mark(',')) --clause.end;
  return clause;
}

void StatementCutter::add_statements(const Document& document, const Language& language, const Quote& quote,
                                     TokenRange sentence, std::vector<StatementSpan>& out) const {
  std::vector<TokenRange> clauses;
  const auto add_clause = [&](TokenRange range) {
    const TokenRange clause = bare_clause(document, range, sentence.end);
    if (!clause.empty() && has_word(document, clause)) clauses.push_back(clause);
  };
  const auto add_statement = [&] {
    if (clauses.empty()) return;
    const TokenRange whole{clauses.front().begin, clauses.back().end};
    if (clauses.size() == 1) clauses.clear();
    out.push_back({&quote, whole, std::move(clauses)});
    clauses.clear();
  };
  TokenIndex begin = sentence.begin;
  for (TokenIndex i = sentence.begin + 1; i + 1 < sentence.end; ++i) {
    if (i - begin < kClauseWords) continue;
    // "in addition to widening the road": a second thing that is said.
    if (const TokenIndex additive = additive_begin(document, i);
        additive > begin && additive <= i && is_adjunct(document, language, {i + 1, sentence.end})) {
      add_clause({begin, additive});
      begin = i + 1;
      continue;
    }
    const Boundary found = boundary(document, language, {begin, i}, {i + 1, sentence.end}, quote.kind);
    if (found == Boundary::kNone) continue;
    add_clause({begin, i});
    if (found == Boundary::kOwn) add_statement();
    begin = i + 1;
  }
  add_clause({begin, sentence.end});
  add_statement();
}

}  // namespace dossier
