#pragma once
// Whose words they are: the noun phrase that is the subject of a cue, behind it where the order is turned
// round ("said Stoltenberg"), across appositions and relative clauses.
#include <optional>
#include <vector>

#include "extract/quotes/phrases.h"

namespace dossier {

// A sentence with what was read in it.
struct SentenceReading {
  TokenRange tokens;
  std::vector<Cue> cues;
  std::vector<NounPhrase> phrases;

  // What begins or stands at a token, by its place in the sentence: index + 1; 0 for none.
  struct Place {
    std::uint32_t phrase = 0;  // that begins here
    std::uint32_t cue = 0;     // in whose group this is
  };
  std::vector<Place> places;

  // Fills `places` from the rest.
  void index();
  const NounPhrase* phrase_from(TokenIndex i) const {
    const std::uint32_t phrase = tokens.contains(i) ? places[i - tokens.begin].phrase : 0;
    return phrase == 0 ? nullptr : &phrases[phrase - 1];
  }
  const Cue* cue_at(TokenIndex i) const {
    const std::uint32_t cue = tokens.contains(i) ? places[i - tokens.begin].cue : 0;
    return cue == 0 ? nullptr : &cues[cue - 1];
  }
};

struct CueSource {
  TokenRange mention;     // what stands for the speaker, without "the" and "a"
  TokenRange phrase;      // the noun phrase that it is in
  bool can_speak = true;  // headed by a name, a pronoun, a noun for persons, bodies or documents
  std::optional<TokenRange> antecedent;  // what "who" or "that" stands for
};

// Whether a word is a verb with a subject of its own, as far as words tell.
bool is_finite_verb(const Document& document, const Language& language, const SentenceRoles& roles,
                    TokenIndex i);

class SourceFinder {
 public:
  SourceFinder(const Document& document, const Language& language, const SentenceRoles& roles,
               const SentenceReading& reading)
      : document_(document), language_(language), roles_(roles), reading_(reading) {}

  // The speaker that the frames of the cue lead to. `from`: no phrase that begins before it.
  std::optional<CueSource> find(const Cue& cue, TokenIndex from) const;
  // The subject that stands before a cue.
  std::optional<CueSource> before(const Cue& cue, TokenIndex from) const;
  // "said Stoltenberg", "according to him": the phrase directly behind the cue.
  std::optional<CueSource> after(const Cue& cue) const;
  // The name or, at the beginning, the description that ends at a place: "Keller:", "- Ann Lee and Tom
  // Berg:".
  std::optional<CueSource> ending_before(TokenIndex end, TokenIndex from) const;
  // Who does what the clause before a place tells: "the mayor went further:".
  std::optional<CueSource> actor_before(TokenIndex end, TokenIndex from) const;

 private:
  using Place = std::optional<std::size_t>;  // an index into reading_.phrases

  std::uint32_t role(TokenIndex i) const { return roles_.of(document_.token(i).word); }
  const NounPhrase& at(std::size_t place) const { return reading_.phrases[place]; }
  bool is_governed(const NounPhrase& phrase) const;
  bool can_speak(const NounPhrase& phrase) const;
  Place ending_at(TokenIndex end, TokenIndex from) const;
  Place place_from(TokenIndex i) const;
  Place main_subject(TokenIndex from, TokenIndex to) const;
  Place clause_subject(TokenIndex from, TokenIndex to) const;
  Place subject_before(TokenIndex end, TokenIndex from) const;
  TokenIndex without_time(TokenIndex end, TokenIndex from) const;
  std::optional<CueSource> relative_that(const Cue& cue, TokenIndex from) const;
  bool has_insertion_before(TokenIndex comma) const;
  std::size_t first_of_chain(std::size_t place, TokenIndex from) const;
  Place before_relative(TokenIndex end, TokenIndex from) const;
  Place over_insertion(TokenIndex comma, TokenIndex from) const;
  Place subject(const Cue& cue, TokenIndex from) const;
  Place absolute_subject(const Cue& cue, TokenIndex from) const;
  Place shared_subject(const Cue& cue, TokenIndex from) const;
  bool is_inverted(const Cue& cue) const;
  bool is_turned(const Cue& cue) const;
  std::optional<CueSource> possessor(const Cue& cue) const;
  std::optional<CueSource> behind_by(const Cue& cue) const;
  CueSource source(std::size_t place, TokenIndex end) const;

  const Document& document_;
  const Language& language_;
  const SentenceRoles& roles_;
  const SentenceReading& reading_;
};

}  // namespace dossier
