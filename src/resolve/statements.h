#pragma once
// Quotes cut into statements: the sentences of direct quotes and answers, the coordinated clauses of indirect
// ones; and the clauses in them that another article may tell alone.
#include <vector>

#include "match/language.h"
#include "text/document.h"

namespace dossier {

// A statement before its words are looked at.
struct StatementSpan {
  const Quote* quote = nullptr;
  TokenRange tokens;                // has a word, and no quotation mark at either end
  std::vector<TokenRange> clauses;  // that may stand alone; empty or several
};

class StatementCutter {
 public:
  static Result<StatementCutter> load(Language& language);

  // In order of the quotes. Questions say nothing; a quote inside another one is a part of it. A sentence in
  // marks stays whole and has its clauses named, and so has any one with a relative clause: the comparison
  // decides whether they stand alone.
  std::vector<StatementSpan> cut(const Document& document, const Language& language,
                                 const std::vector<Quote>& quotes) const;

 private:
  enum WordClass : std::uint16_t {
    kCoordinator = 1U << 0U,  // and, but
    kAuxiliary = 1U << 1U,    // auxiliaries and modals
    kSubject = 1U << 2U,      // subject pronouns, there
    kObjectStart = 1U << 3U,  // determiners, possessives
    kAdverb = 1U << 4U,
    kTo = 1U << 5U,
    kThat = 1U << 6U,
    kParticle = 1U << 7U,
    kPreposition = 1U << 8U,
    kRelative = 1U << 9U,        // which, who
    kDemonstrative = 1U << 10U,  // this, these
    kConjunction = 1U << 11U
  };
  // Where a clause begins behind a token: `kOwn` where it is a statement of an indirect quote.
  enum class Boundary : std::uint8_t { kNone, kOwn, kPart };

  std::uint16_t classes(const Token& token) const;
  bool is(const Token& token, WordClass word_class) const { return (classes(token) & word_class) != 0; }
  bool begins_clause(const Document& document, const Language& language, TokenRange rest) const;
  bool is_told_clause(const Document& document, const Language& language, TokenRange rest) const;
  TokenIndex additive_begin(const Document& document, TokenIndex last) const;
  bool is_adjunct(const Document& document, const Language& language, TokenRange rest) const;
  bool is_relative(const Document& document, const Language& language, TokenRange rest) const;
  bool is_main(const Document& document, TokenRange before, TokenRange rest) const;
  Boundary boundary(const Document& document, const Language& language, TokenRange before, TokenRange rest,
                    QuoteKind kind) const;
  TokenRange bare_clause(const Document& document, TokenRange clause, TokenIndex end) const;
  void add_statements(const Document& document, const Language& language, const Quote& quote,
                      TokenRange sentence, std::vector<StatementSpan>& out) const;

  std::vector<std::uint16_t> class_of_word_;
  std::vector<std::vector<WordId>> additives_;  // "in addition to"
};

}  // namespace dossier
