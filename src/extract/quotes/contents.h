#pragma once
// Where a reported clause begins and ends: behind its cue, before it, or on both sides of it.
#include <optional>
#include <vector>

#include "extract/quotes/sources.h"

namespace dossier {

// How a content was cut; the first of each side is what the rules choose.
enum class ContentShape : std::uint8_t {
  kBehind,
  kBehindShorter,
  kBehindLonger,
  kBehindAll,
  kInFront,
  kInFrontShorter
};

struct Content {
  TokenRange first;                  // not empty
  std::optional<TokenRange> second;  // behind the cue, where the cue stands inside of the clause
  ContentShape shape = ContentShape::kBehind;
};

class ContentFinder {
 public:
  ContentFinder(const Document& document, const Language& language, const SentenceRoles& roles,
                const SentenceReading& reading)
      : document_(document), language_(language), roles_(roles), reading_(reading) {}

  // By rule; nothing where the cue has no clause or phrase.
  std::optional<Content> find(const Cue& cue, const std::optional<CueSource>& source) const;
  // Whether the cue with its speaker stands behind what it reports.
  bool has_own_subject(const Cue& cue) const;
  bool is_postposed(const Cue& cue, const std::optional<CueSource>& source) const;
  // All that a model may choose from, what `find` gives as the first.
  std::vector<Content> candidates(const Cue& cue, const std::optional<CueSource>& source) const;
  // Has a finite verb or a modal, as far as words tell.
  bool is_clause(TokenRange tokens) const;
  bool is_finite_verb(TokenIndex i) const;
  // Whether the words behind a cue are what its frames ask for: "accused X of lying", "denied having lied",
  // "urged X to go", "refused to say who".
  bool fits_frame(const Cue& cue, const Content& content) const;

 private:
  std::optional<Content> around(const Cue& cue, const std::optional<CueSource>& source) const;
  TokenIndex behind_dateline(TokenIndex begin, TokenIndex end) const;
  std::optional<TokenIndex> comma_behind(TokenIndex from) const;
  bool ends_before_predicate(TokenIndex end) const { return is_comma(end) && is_predicate(end + 1); }
  TokenIndex start_behind(const Cue& cue, const std::optional<CueSource>& source) const;
  TokenIndex end_of(const Cue& cue, TokenIndex start) const;
  TokenIndex without_description(TokenIndex begin, TokenIndex end) const;
  std::optional<TokenRange> in_front(const Cue& cue, const std::optional<CueSource>& source) const;

  std::uint32_t role(TokenIndex i) const { return roles_.of(document_.token(i).word); }
  bool is_comma(TokenIndex i) const {
    return i >= reading_.tokens.begin && i < reading_.tokens.end && document_.token(i).is_mark(',');
  }
  bool begins_other_report(TokenIndex i, const Cue& cue) const;
  TokenIndex sentence_end() const;
  bool may_end_before(TokenIndex i) const;
  bool is_predicate(TokenIndex i) const;

  const Document& document_;
  const Language& language_;
  const SentenceRoles& roles_;
  const SentenceReading& reading_;
};

}  // namespace dossier
