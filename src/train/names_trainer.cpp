// The two passes over the articles.
// Tested by tests/train/augment_test.cpp and crf_test.cpp, part by part.
#include "train/names_trainer.h"

#include "train/augment.h"

namespace dossier::train {

std::vector<GazetteerHit> NamesTrainer::hits(const Document& document) const {
  std::vector<GazetteerHit> found;
  language_.gazetteer.match(document, found);
  return found;
}

void NamesTrainer::add(const Corpus& corpus, const DocumentBuilder& builder) {
  NameStock stock;
  for (const GoldArticle& gold : corpus.articles) stock.add(gold);
  for (const GoldArticle& gold : corpus.articles) {
    const std::uint64_t number = articles_.size();
    const int fold =
        settings_.folds == 0 ? 0 : static_cast<int>(number % static_cast<unsigned>(settings_.folds));
    add(gold, corpus.knows_other, fold, builder);
    if (settings_.title_case_every != 0 && number % settings_.title_case_every == 0)
      add(with_title_case(gold, number), corpus.knows_other, fold, builder);
    if (settings_.other_names_every != 0 && number % settings_.other_names_every == 1)
      add(with_other_names(gold, stock, number), corpus.knows_other, fold, builder);
  }
}

void NamesTrainer::add(const GoldArticle& gold, bool knows_other, int fold, const DocumentBuilder& builder) {
  Document document = builder.build(gold.text);
  std::vector<LabelMask> masks = label_masks(document, gold, knows_other);
  articles_.push_back({std::move(document), std::move(masks), fold});
}

Examples NamesTrainer::first_examples(int without_fold) const {
  Examples examples;
  StretchTraits traits;
  std::vector<Feature> features;
  for (const Article& article : articles_) {
    if (article.fold == without_fold) continue;
    const std::vector<GazetteerHit> found = hits(article.document);
    const StretchReader reader(article.document, language_, roles_, found);
    for (const NameStretch& stretch : reader.stretches()) {
      reader.read(stretch, traits);
      for (TokenIndex i = stretch.tokens.begin; i < stretch.tokens.end; ++i) {
        features.clear();
        add_features(traits, i, features);
        const auto row = [&](int offset) { return settings_.vectors.row(traits.at(i, offset).word); };
        examples.add_token(features, article.masks[i], {}, {row(-1), row(0), row(1)});
      }
      examples.end_stretch();
    }
  }
  return examples;
}

void NamesTrainer::add_second_examples(const Article& article, const Model& first, Examples& examples) const {
  const std::vector<GazetteerHit> found = hits(article.document);
  const StretchReader reader(article.document, language_, roles_, found);
  const LocalScoreCache cache;
  const std::vector<TaggedStretch> stretches = first_pass(reader, first, cache);
  const Consensus consensus(article.document, stretches);
  std::vector<Feature> features;
  for (std::size_t number = 0; number < stretches.size(); ++number) {
    const TaggedStretch& stretch = stretches[number];
    for (TokenIndex i = stretch.tokens.begin; i < stretch.tokens.end; ++i) {
      features.clear();
      consensus.add_features(number, i, features);
      examples.add_token(features, article.masks[i], stretch.scores[i - stretch.tokens.begin]);
    }
    examples.end_stretch();
  }
}

CrfModel NamesTrainer::second_model(const TransitionScores& transitions) const {
  Examples examples;
  for (int fold = 0; fold < settings_.folds; ++fold) {
    const CrfModel others = fit_crf(first_examples(fold), settings_.first, nullptr, &settings_.vectors);
    const std::string image = model_image(others.features, others.transitions, others.words);
    const Model model = Model::open(image, "fold").value();
    for (const Article& article : articles_)
      if (article.fold == fold) add_second_examples(article, model, examples);
  }
  return fit_crf(examples, settings_.second, &transitions);
}

std::string NamesTrainer::train() const {
  CrfModel model = fit_crf(first_examples(-1), settings_.first, nullptr, &settings_.vectors);
  if (settings_.folds > 0) {
    const CrfModel second = second_model(model.transitions);
    model.features.insert(model.features.end(), second.features.begin(), second.features.end());
  }
  return model_image(std::move(model.features), model.transitions, model.words);
}

}  // namespace dossier::train
