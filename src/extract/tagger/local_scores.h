#pragma once
// What a token's own traits score for the tokens around it: the part of all scores that does not depend on
// where it stands, summed once for each token that is met again.
#include <atomic>
#include <deque>
#include <memory>
#include <vector>

#include "extract/tagger/model.h"
#include "extract/tagger/traits.h"

namespace dossier {

struct LocalScores {
  LocalTraits traits;
  // [offset + kWindow]: for a token that sees it at that offset.
  std::array<ScoreSums, 2 * kWindow + 1> sums{};
};

LocalScores local_scores(const Model& model, const LocalTraits& traits);

// Of one model, for all documents and threads of a run. A token finds its scores or computes them: what comes
// out is the same. First come, first kept; the size is fixed.
class LocalScoreCache {
 public:
  LocalScoreCache();
  ~LocalScoreCache();
  LocalScoreCache(const LocalScoreCache&) = delete;
  LocalScoreCache& operator=(const LocalScoreCache&) = delete;

  // The scores of the traits, which live as long as the cache; null where the token is not to be met again or
  // its place is taken.
  const LocalScores* find(const Model& model, const LocalTraits& traits) const;

 private:
  // Owning: each is set once, from null.
  std::unique_ptr<std::atomic<const LocalScores*>[]> slots_;
};

// The scores of the tokens of an article's stretches, one stretch after the other: sums as of all features
// one by one.
class StretchScorer {
 public:
  // Both must outlive the scorer; `cache` is of the model.
  StretchScorer(const Model& model, const LocalScoreCache& cache) : model_(&model), cache_(&cache) {}

  void score(const StretchTraits& stretch, std::vector<LabelScores>& scores);

 private:
  const LocalScores* local(const LocalTraits& traits);

  const Model* model_;
  const LocalScoreCache* cache_;
  std::vector<const LocalScores*> local_;         // of the tokens of the stretch and its window
  std::deque<LocalScores> own_;                   // of those that the cache has not; they stay where they are
  std::array<const LocalScores*, 128> recent_{};  // of those the last ones, by hash
  std::vector<Feature> features_;
};

void add(const ScoreSums& sums, LabelScores& scores);

}  // namespace dossier
