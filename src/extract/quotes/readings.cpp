// Keeps the reading of each sentence.
// Tested by tests/extract/quotes_test.cpp.
#include "extract/quotes/readings.h"

namespace dossier {

Readings::Readings(const Document& document, const Language& language, const SentenceRoles& roles,
                   const CueLexicon& lexicon, const std::vector<NameMention>& names)
    : document_(document),
      language_(language),
      roles_(roles),
      lexicon_(lexicon),
      names_(document, names),
      of_(document.sentences().size()) {}

const SentenceReading& Readings::of(std::uint32_t sentence) {
  std::unique_ptr<const SentenceReading>& kept = of_[sentence];
  if (!kept) {
    auto reading = std::make_unique<SentenceReading>();
    reading->tokens = document_.sentences()[sentence].tokens;
    lexicon_.find(document_, language_, roles_, reading->tokens, reading->cues);
    std::erase_if(reading->cues,
                  [&](const Cue& cue) { return names_.at(cue.head) != nullptr; });  // Frank said
    reading->phrases = noun_phrases(document_, language_, roles_, names_, reading->tokens, reading->cues);
    reading->index();
    kept = std::move(reading);
  }
  return *kept;
}

}  // namespace dossier
