#pragma once
// From annotated articles to a model of names: two passes, the second fitted to what first passes say of
// articles that they were not fitted to.
#include <string>
#include <vector>

#include "extract/tagger/tagger.h"
#include "text/document_builder.h"
#include "train/corpus.h"
#include "train/crf.h"

namespace dossier::train {

struct TrainerSettings {
  CrfSettings first;
  CrfSettings second;
  int folds = 3;
  // Of so many articles one is added as another outlet prints it (augment.h); 0: none.
  unsigned title_case_every = 8;
  unsigned other_names_every = 0;
  WordVectors vectors;
};

class NamesTrainer {
 public:
  // `language` and `roles` must outlive the trainer.
  NamesTrainer(const Language& language, const WordRoles& roles, TrainerSettings settings)
      : language_(language), roles_(roles), settings_(settings) {}

  void add(const Corpus& corpus, const DocumentBuilder& builder);
  // The image of the model.
  std::string train() const;

 private:
  void add(const GoldArticle& gold, bool knows_other, int fold, const DocumentBuilder& builder);
  struct Article {
    Document document;
    std::vector<LabelMask> masks;
    int fold = 0;
  };

  std::vector<GazetteerHit> hits(const Document& document) const;
  // Of the articles that are not of the fold; -1: of all.
  Examples first_examples(int without_fold) const;
  CrfModel second_model(const TransitionScores& transitions) const;
  void add_second_examples(const Article& article, const Model& first, Examples& examples) const;

  const Language& language_;
  const WordRoles& roles_;
  TrainerSettings settings_;
  std::vector<Article> articles_;
};

}  // namespace dossier::train
