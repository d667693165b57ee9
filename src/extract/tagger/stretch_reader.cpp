// A stretch and its window of two tokens.
// Tested by tests/extract/tagger/tagger_test.cpp.
#include "extract/tagger/stretch_reader.h"

namespace dossier {

void StretchReader::drop_sentence_starts() {
  std::erase_if(stretches_, [&](const NameStretch& stretch) {
    const Token& token = document_->token(stretch.tokens.begin);
    return stretch.tokens.size() == 1 && token.is(kSentenceStart) && !token.is(kUpperAll) &&
           roles_->is_function(token.word);
  });
}

void StretchReader::read(const NameStretch& stretch, StretchTraits& traits) const {
  const Sentence& sentence = document_->sentences()[stretch.sentence];
  traits.tokens = stretch.tokens;
  traits.sport = facts_.sport();
  traits.traits.clear();
  const auto begin = std::int64_t{stretch.tokens.begin} - kWindow;
  const auto end = std::int64_t{stretch.tokens.end} + kWindow;
  for (std::int64_t at = begin; at < end; ++at) {
    if (at < sentence.tokens.begin)
      traits.traits.push_back(outside_traits(true));
    else if (at >= sentence.tokens.end)
      traits.traits.push_back(outside_traits(false));
    else
      traits.traits.push_back(
          read_traits(*document_, *language_, *roles_, facts_, sentence.block, static_cast<TokenIndex>(at)));
  }
}

}  // namespace dossier
