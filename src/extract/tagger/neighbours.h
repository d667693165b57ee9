#pragma once
// Names in a row are often of one kind ("Lyon, Nice and Brest"): what the first pass said of the names just
// before and after, across a comma or a conjunction.
#include <vector>

#include "extract/tagger/features.h"
#include "extract/tagger/viterbi.h"

namespace dossier {

class Neighbours {
 public:
  explicit Neighbours(const Document& document) : document_(&document), labels_(document.tokens().size()) {}

  void add(TokenRange tokens, const Labelling& labelling);
  // Appends the second pass's features of one token of the sentence.
  void add_features(TokenRange sentence, TokenIndex token, std::vector<Feature>& features) const;

 private:
  const Document* document_;
  std::vector<Label> labels_;  // by token, of the first pass
};

}  // namespace dossier
