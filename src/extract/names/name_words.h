#pragma once
// What single words are to names: endings, heads, particles, stops. Asked by word number.
#include <optional>
#include <string>
#include <vector>

#include "match/language.h"

namespace dossier {

enum NameWordFlag : std::uint32_t {
  kParticle = 1U << 0U,      // "van", "bin"
  kSuffix = 1U << 1U,        // "Jr."
  kPlain = 1U << 2U,         // "Monday", "GMT", "GDP": capitalised, no name
  kJoint = 1U << 3U,         // "of", "&": stands inside names
  kFunction = 1U << 4U,      // of a closed class: "The", "But"
  kPersonNoun = 1U << 5U,    // "spokesman"
  kGroupNoun = 1U << 6U,     // "ministry"
  kPlaceCue = 1U << 7U,      // a preposition that places follow
  kDefinite = 1U << 8U,      // "the"
  kVersus = 1U << 9U,        // "v", "beat": between two teams
  kPlaceNoun = 1U << 10U,    // "village": of a place beside it
  kBodyNoun = 1U << 11U,     // "newspaper": of an organisation beside it
  kWeekday = 1U << 12U,      // kPlain as well
  kOpener = 1U << 13U,       // a conjunction or "a": begins a sentence, never a name
  kVesselNoun = 1U << 14U,   // "tanker": of a ship beside it
  kProductNoun = 1U << 15U,  // "painkiller": what a product is
  kStageNoun = 1U << 16U,    // "final": of a competition that follows
  kAilmentNoun = 1U << 17U,  // "disease": of an ailment with a person's name
  kSeasonNoun = 1U << 18U,   // "season": of a league before it
  kContraction = 1U << 19U,  // "I've"
  kWorkNoun = 1U << 20U,     // "novel": of a title beside it
  kStateVerb = 1U << 21U     // "accused": what governments do
};

struct NameWord {
  std::uint32_t flags = 0;
  std::optional<EntityType> ending, head, head_of;

  bool is(NameWordFlag flag) const { return (flags & flag) != 0; }
};

class NameWords {
 public:
  // From lexicon/{name-parts,function-words,person-nouns,group-nouns}.tsv.
  static Result<NameWords> load(Language& language);

  // Ends as nationalities and followers do ("Omvarian"). Any case.
  bool ends_like_people(std::string_view folded) const;

  const NameWord& of(WordId word) const { return word < index_.size() ? words_[index_[word]] : words_[0]; }

 private:
  NameWord& add(Language& language, std::string_view word);

  std::vector<std::string> people_endings_;
  std::vector<NameWord> words_{NameWord{}};
  std::vector<std::uint16_t> index_;  // by WordId
};

}  // namespace dossier
