#pragma once
// The tense of the verb that governs a time expression: said Thursday, will meet Friday.
#include <cstdint>
#include <vector>

#include "match/language.h"
#include "text/document.h"

namespace dossier {

enum class Tense : std::uint8_t { kUnknown, kPast, kPresent, kFuture };

class TenseReader {
 public:
  static Result<TenseReader> load(Language& language);

  // By the nearest verb group to the left in its sentence, or where there is none to the right; a finite verb
  // directly behind the expression comes first. A heuristic: no syntax is read.
  Tense governing(const Document& document, const WordFacts& facts, TokenRange expression) const;

 private:
  enum class Role : std::uint8_t {
    kNone,
    kModal,
    kInfinitive,
    kHave,
    kPresentBe,
    kPastBe,
    kBe,
    kDeterminer,
    kAdverb,
    kConjunction
  };

  static Role form_of_be(std::string_view features);
  // A capital inside of a sentence makes May a month.
  Role role(const Token& token) const {
    if (token.word >= roles_.size() || (token.is(kUpperFirst) && !token.is(kSentenceStart)))
      return Role::kNone;
    return roles_[token.word];
  }
  Tense of_group(const Document& document, const WordFacts& facts, TokenIndex verb, TokenIndex begin) const;
  Tense leftwards(const Document& document, const WordFacts& facts, TokenIndex from, TokenIndex begin) const;
  Tense rightwards(const Document& document, const WordFacts& facts, TokenIndex from, TokenIndex end) const;

  bool begins_clause(const Document& document, TokenIndex at, TokenIndex begin) const;
  bool is_implicative(const WordFacts& facts, const Token& verb) const;

  std::vector<Role> roles_;
  std::vector<WordId> implicatives_;  // lemmas, sorted
  WordId before_ = kUnknownWord, until_ = kUnknownWord, which_ = kUnknownWord;
};

}  // namespace dossier
