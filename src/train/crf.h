#pragma once
// Fits a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) to examples whose labels
// may be known in part, by AdaGrad with regularised dual averaging and an L1 term (Duchi, Hazan, Singer 2011;
// Xiao 2010).
//
// The same examples and settings give the same weights on one machine: one thread, fixed order, own random
// numbers.
#include <array>
#include <vector>

#include "extract/tagger/model.h"
#include "train/examples.h"
#include "train/word_vectors.h"

namespace dossier::train {

struct CrfSettings {
  int epochs = 12;
  float rate = 0.2F;
  float l1 = 0.08F;         // over one epoch
  float drop_words = 0.2F;  // share of tokens whose lexical features are left out, anew each epoch
  float vector_rate = 0.05F;
  unsigned least_count = 1;  // features seen less often are left out
};

struct CrfModel {
  std::vector<FeatureWeights> features;
  std::vector<WordWeights> words;
  TransitionScores transitions{};
};

// `transitions`: those to keep; null: they are fitted too. `vectors`: of the examples' rows; null: none.
CrfModel fit_crf(const Examples& examples, const CrfSettings& settings,
                 const TransitionScores* transitions = nullptr, const WordVectors* vectors = nullptr);

}  // namespace dossier::train
