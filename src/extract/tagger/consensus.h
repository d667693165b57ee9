#pragma once
// The second pass: what the first one said of a token, and of the same words elsewhere in the article.
#include <vector>

#include "extract/tagger/neighbours.h"

namespace dossier {

// A stretch as the first pass labelled it.
struct TaggedStretch {
  TokenRange tokens;
  std::uint32_t sentence = 0;       // index into the document's
  std::vector<LabelScores> scores;  // by token
  Labelling labelling;
};

class Consensus {
 public:
  Consensus(const Document& document, const std::vector<TaggedStretch>& stretches);

  // Appends the second pass's features of one token of the stretch.
  void add_features(std::size_t stretch, TokenIndex token, std::vector<Feature>& features) const;

 private:
  // By type, outside last: how often a word or two words together were given it, and by which sum of margins.
  struct Votes {
    std::uint64_t key = 0;
    std::array<std::int32_t, kTagTypes + 1> counts{};
    std::array<std::int32_t, kTagTypes + 1> margins{};
    std::array<std::int32_t, kTagTypes> first_of_longer{};  // begins a longer name
    std::array<std::int32_t, kTagTypes> last_of_longer{};
  };

  // Where the key's votes are told or shall be.
  std::size_t slot(std::uint64_t key) const;
  Votes& votes_for(std::uint64_t key);
  const Votes* find(std::uint64_t key) const;
  void count(const Document& document, const TaggedStretch& stretch);

  const Document* document_;
  Neighbours neighbours_;
  const std::vector<TaggedStretch>* stretches_;
  std::vector<std::uint32_t> slots_;  // open addressing: index into votes_, plus one; 0: none
  std::vector<Votes> votes_;
};

}  // namespace dossier
