// Gathers the roles of words from four tables.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/name_words.h"

#include <algorithm>

#include "data/tsv.h"
#include "match/gazetteer_compiler.h"
#include "text/fold.h"

namespace dossier {
namespace {

std::optional<std::uint32_t> flags_of(std::string_view part) {
  if (part == "particle") return kParticle;
  if (part == "suffix") return kSuffix;
  if (part == "calendar" || part == "plain") return kPlain;
  if (part == "weekday") return kWeekday | kPlain;
  if (part == "versus") return kVersus;
  if (part == "place-noun") return kPlaceNoun;
  if (part == "body-noun") return kBodyNoun;
  if (part == "vessel-noun") return kVesselNoun;
  if (part == "product-noun") return kProductNoun;
  if (part == "stage-noun") return kStageNoun;
  if (part == "ailment-noun") return kAilmentNoun;
  if (part == "season-noun") return kSeasonNoun;
  if (part == "work-noun") return kWorkNoun;
  if (part == "state-verb") return kStateVerb;
  if (part == "joint") return kJoint;
  if (part == "place-cue") return kPlaceCue;
  return std::nullopt;
}

std::optional<EntityType>* type_slot(NameWord& word, std::string_view part) {
  if (part == "ending") return &word.ending;
  if (part == "head") return &word.head;
  if (part == "head-of") return &word.head_of;
  return nullptr;
}

void set(NameWord& word, std::uint32_t flags) { word.flags |= flags; }

}  // namespace

NameWord& NameWords::add(Language& language, std::string_view word) {
  const WordId id = language.vocabulary.intern(fold(word));
  if (id >= index_.size()) index_.resize(id + 1);
  if (index_[id] == 0) {
    index_[id] = static_cast<std::uint16_t>(words_.size());
    words_.emplace_back();
  }
  return words_[index_[id]];
}

bool NameWords::ends_like_people(std::string_view folded) const {
  return std::any_of(people_endings_.begin(), people_endings_.end(), [&](const std::string& ending) {
    return folded.size() > ending.size() + 2 && folded.ends_with(ending);
  });
}

Result<NameWords> NameWords::load(Language& language) {
  NameWords words;
  words.index_.resize(language.vocabulary.common_end());
  const auto parts = read_tsv(language.data, "lexicon/name-parts.tsv", 2);
  if (!parts) return parts.error();
  for (const TsvRow& row : parts.value()) {
    if (row[1] == "people-ending") {
      words.people_endings_.emplace_back(row[0]);
      continue;
    }
    NameWord& word = words.add(language, row[0]);
    if (const auto flags = flags_of(row[1]))
      set(word, *flags);
    else if (auto* slot = type_slot(word, row[1]); slot != nullptr && type_of(row[2]))
      *slot = type_of(row[2]);
    else
      return Error{language.data.place("lexicon/name-parts.tsv") + ":" + std::to_string(row.line),
                   "unknown part or type"};
  }
  const auto function = read_tsv(language.data, "lexicon/function-words.tsv", 2);
  if (!function) return function.error();
  for (const TsvRow& row : function.value()) {
    NameWord& word = words.add(language, row[0]);
    set(word, kFunction);
    if (row[0] == "the") set(word, kDefinite);
    if (row[1] == "contraction") set(word, kContraction);
    if (row[1] == "conjunction" || row[2] == "indefinite") set(word, kOpener);
  }
  for (const auto& [file, flag] : {std::pair{"lexicon/person-nouns.tsv", kPersonNoun},
                                   std::pair{"lexicon/group-nouns.tsv", kGroupNoun}}) {
    const auto nouns = read_tsv(language.data, file, 1);
    if (!nouns) return nouns.error();
    for (const TsvRow& row : nouns.value())
      for (const std::size_t column : {0U, 1U})
        if (!row[column].empty() && row[column].find(' ') == std::string_view::npos)
          set(words.add(language, row[column]), flag);
  }
  return words;
}

}  // namespace dossier
