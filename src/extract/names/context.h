#pragma once
// One article as the sources of names see it: each token's capitals and stops, titles, list hits.
#include <span>

#include "extract/names/capitals.h"
#include "extract/names/name_words.h"
#include "match/gazetteer.h"
#include "match/titles.h"

namespace dossier {

class NameContext {
 public:
  // All must outlive the context; `hits` are those of the document, by first token.
  NameContext(const Document& document, const Language& language, const NameWords& words,
              const std::vector<GazetteerHit>& hits);

  const Document& document() const { return *document_; }
  const Token& token(TokenIndex i) const { return document_->token(i); }
  TokenIndex size() const { return static_cast<TokenIndex>(document_->tokens().size()); }
  const NameWord& word(TokenIndex i) const { return words_->of(token(i).word); }
  const NameWords& words() const { return *words_; }
  WordFact fact(TokenIndex i) const { return language_->facts.of(token(i).word); }
  const Vocabulary& vocabulary() const { return language_->vocabulary; }
  const WordFacts& facts() const { return language_->facts; }
  const Capitals& capitals() const { return capitals_; }
  const std::vector<TitlePlace>& titles() const { return titles_; }
  const std::vector<GazetteerHit>& hits() const { return *hits_; }
  // Of the packed lists, not of the user's.
  bool is_packed(const GazetteerHit& hit) const { return hit.gazetteer == &language_->gazetteer; }
  // Hits that are exactly these tokens.
  std::span<const GazetteerHit> hits_of(TokenRange tokens) const;

  bool has(TokenIndex i) const { return i < size(); }
  bool same_line(TokenIndex a, TokenIndex b) const {
    return has(a) && has(b) && capitals_.sentence(a) == capitals_.sentence(b);
  }
  // A word with a capital that may be part of a name.
  bool is_capital(TokenIndex i) const { return has(i) && (notes_[i] & kCapitalised) != 0; }
  // Its capital tells a name: the line is usual, and nothing before it asks for one.
  bool is_sure(TokenIndex i) const { return (notes_[i] & kSure) != 0; }
  // Part of a title in capitals.
  bool in_title(TokenIndex i) const { return (notes_[i] & kInTitle) != 0; }
  bool is_usual_line(TokenIndex i) const { return capitals_.line(i) == LineCase::kUsual; }
  // In the general vocabulary, as any part of speech.
  bool is_ordinary(TokenIndex i) const { return fact(i).likely_part() != PartOfSpeech::kNone; }
  bool is_initial(TokenIndex i) const;
  // A hyphen that joins its neighbours.
  bool is_joining_hyphen(TokenIndex i) const;
  // The capital could begin a name: sure, or not an ordinary word, or seen as a name elsewhere.
  bool may_be_name(TokenIndex i) const;
  // The token before, in the same sentence; nothing at its start.
  std::optional<TokenIndex> before(TokenIndex i) const;
  std::optional<TokenIndex> after(TokenRange tokens) const;

  // The end of the capitals that follow on each other from `begin`, with hyphens and "&" between them.
  TokenIndex run_end(TokenIndex begin) const;
  TokenIndex run_begin(TokenIndex last) const;

 private:
  enum Note : std::uint8_t { kCapitalised = 1, kSure = 2, kInTitle = 4 };
  void note_tokens();

  const Document* document_;
  const Language* language_;
  const NameWords* words_;
  const std::vector<GazetteerHit>* hits_;
  Capitals capitals_;
  std::vector<TitlePlace> titles_;
  std::vector<std::uint8_t> notes_;
};

}  // namespace dossier
