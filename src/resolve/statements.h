#pragma once
// Quotes cut into statements: the sentences of direct quotes and answers, the coordinated clauses of indirect
// ones.
#include <vector>

#include "match/language.h"
#include "text/document.h"

namespace dossier {

// A statement before its words are looked at.
struct StatementSpan {
  const Quote* quote = nullptr;
  TokenRange tokens;                // has a word, and no quotation mark at either end
  std::vector<TokenRange> clauses;  // of a sentence in marks that has several; else empty
};

class StatementCutter {
 public:
  static Result<StatementCutter> load(Language& language);

  // In order of the quotes. Questions say nothing; a quote inside another one is a part of it. A sentence in
  // marks stays whole and has its clauses named: the comparison decides whether they stand alone.
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
    kPreposition = 1U << 8U
  };

  std::uint16_t classes(const Token& token) const;
  bool is(const Token& token, WordClass word_class) const { return (classes(token) & word_class) != 0; }
  bool begins_clause(const Document& document, const Language& language, TokenRange rest) const;
  std::vector<TokenRange> clauses(const Document& document, const Language& language, TokenRange sentence,
                                  QuoteKind kind) const;

  std::vector<std::uint16_t> class_of_word_;
};

}  // namespace dossier
