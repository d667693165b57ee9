#pragma once
// The tokens of one sentence as terms of the date grammar.
#include <optional>
#include <string_view>
#include <vector>

#include "extract/dates/date_words.h"
#include "text/document.h"

namespace dossier {

struct Term {
  std::uint64_t classes = 0;
  double number = 0;        // of digits, cardinals and ordinals
  std::uint8_t digits = 0;  // how many digits a kDigits term has
  std::int16_t value = 0;
  TimeCode code = kNoCode;
  std::uint8_t phrase_kinds = 0;  // as DateWord has them

  bool is(DateClass c) const { return (classes & bit(c)) != 0; }
  bool any(std::uint64_t mask) const { return (classes & mask) != 0; }
  template <typename T>
  T as() const {
    return static_cast<T>(value);
  }
};

// Positions are token numbers of the document. Outside of the limits every term is empty, so that the grammar
// needs no bounds.
class Terms {
 public:
  Terms(const Document& document, const DateWords& words, const WordFacts& facts)
      : document_(&document), words_(&words), facts_(&facts) {}
  // Classifies the tokens of a stretch, once for all rules.
  void read(TokenRange limits);

  const Term& operator[](TokenIndex at) const { return inside(at) ? terms_[at - limits_.begin] : kNoTerm; }
  bool is_figure_sign(TokenIndex at) const { return is_mark(at, '$') || is_mark(at, '%'); }
  bool inside(TokenIndex at) const { return limits_.contains(at); }
  TokenIndex begin() const { return limits_.begin; }
  // Beyond the document's end a token without a word.
  const Token& token(TokenIndex at) const {
    return at < document_->tokens().size() ? document_->token(at) : nothing_;
  }
  std::string_view text(TokenIndex at) const { return document_->text(token(at)); }
  bool capital(TokenIndex at) const { return inside(at) && token(at).is(kUpperFirst); }
  bool glued(TokenIndex at) const { return inside(at) && !token(at).is(kSpaceBefore); }
  bool is_mark(TokenIndex at, char mark) const { return inside(at) && token(at).is_mark(mark); }
  // The place after an optional hyphen without white space: "two-day" reads as "two day".
  TokenIndex past_hyphen(TokenIndex at) const {
    return is_mark(at, '-') && glued(at) && glued(at + 1) ? at + 1 : at;
  }
  TokenIndex past_comma(TokenIndex at) const { return is_mark(at, ',') ? at + 1 : at; }
  // A form of a verb, whatever else the word may be.
  bool is_verb(TokenIndex at) const { return facts_->of(token(at).word).verb != 0; }
  bool is_gerund(TokenIndex at) const { return facts_->of(token(at).word).is(kVerbGerund); }
  const DateWords& words() const { return *words_; }

 private:
  const Document* document_;
  const DateWords* words_;
  const WordFacts* facts_;
  static constexpr Term kNoTerm{};
  TokenRange limits_;
  std::vector<Term> terms_;  // of the tokens inside of the limits
  Token nothing_;
};

// A number in digits or words from `at`: "25", "twenty-five", "two thousand", "two and a half", "2 1/2",
// "half a" counts 0.5. Nothing where there is none.
struct NumberAt {
  double value = 0;
  TokenIndex end = 0;
  bool in_digits = false;
};
std::optional<NumberAt> cardinal_at(const Terms& terms, TokenIndex at);
// "25th", "twenty-fifth", "fifth".
std::optional<NumberAt> ordinal_at(const Terms& terms, TokenIndex at);
// "1997", "nineteen ninety-seven", "two thousand", "'98": a year of the common era as it is written alone.
std::optional<NumberAt> year_at(const Terms& terms, TokenIndex at);

}  // namespace dossier
