// The sums are those of all features of a token, scored one by one.
#include "extract/tagger/local_scores.h"

#include <gtest/gtest.h>

#include "data/embedded.h"
#include "extract/tagger/stretch_reader.h"
#include "text/document_builder.h"

namespace dossier {
namespace {

// Capitals of all kinds, marks, figures, diacritics, words that nobody knows.
constexpr const char* kText =
    "Zürich's Örlo Bank sinks\n\nBERLIN (AP) – The U.S.-led group of 12 met Anna-Lena Qwrtz, 41, of Örlo "
    "Bank, "
    "in Berlin. “Qwrtz won 3-2,” said Örlo Bank’s van Dael. Berlin met AP and the Bank of Örlo in 2019.";

class Scored : public testing::Test {
 protected:
  Scored()
      : language_(Language::load(DataSet::from_pack(embedded_data()).value()).value()),
        builder_(DocumentBuilder::load(language_.data, language_.vocabulary).value()),
        roles_(WordRoles::load(language_).value()),
        document_(builder_.build(kText)) {
    language_.gazetteer.match(document_, hits_);
  }

  // A weight for every second feature of the text, and for its words.
  std::string image(const StretchReader& reader) const {
    std::vector<FeatureWeights> features;
    std::vector<WordWeights> words;
    StretchTraits traits;
    std::vector<Feature> all;
    for (const NameStretch& stretch : reader.stretches()) {
      reader.read(stretch, traits);
      for (TokenIndex i = stretch.tokens.begin; i < stretch.tokens.end; ++i) {
        add_features(traits, i, all);
        words.emplace_back().word = traits.at(i).word;
        for (auto& place : words.back().weights)
          for (std::int8_t& weight : place) weight = static_cast<std::int8_t>(words.size() % 50);
      }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (std::size_t i = 0; i < all.size(); i += 2) {
      features.emplace_back().feature = all[i];
      features.back().weights[i % kScored] = static_cast<std::int8_t>(i % 100 - 50);
    }
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
    words.erase(std::unique(words.begin(), words.end(),
                            [](const auto& a, const auto& b) { return a.word == b.word; }),
                words.end());
    return model_image(std::move(features), {}, std::move(words));
  }

  static LabelScores plain(const Model& model, const StretchTraits& traits, TokenIndex token) {
    std::vector<Feature> features;
    add_features(traits, token, features);
    ScoreSums sums{};
    model.add_scores(features, sums);
    for (std::size_t place = 0; place < kWordPlaces; ++place)
      model.add_word_scores(place, traits.at(token, static_cast<int>(place) - 1).word, sums);
    LabelScores scores{};
    add(sums, scores);
    return scores;
  }

  Language language_;
  DocumentBuilder builder_;
  WordRoles roles_;
  Document document_;
  std::vector<GazetteerHit> hits_;
};

TEST_F(Scored, AsAllFeaturesOneByOne) {
  const StretchReader reader(document_, language_, roles_, hits_);
  const std::string bytes = image(reader);
  const Model model = Model::open(bytes, "test").value();
  const LocalScoreCache cache;
  StretchTraits traits;
  std::vector<LabelScores> scores;
  int tokens = 0;
  for (int round = 0; round < 2; ++round) {  // the second one meets a full cache
    StretchScorer scorer(model, cache);
    for (const NameStretch& stretch : reader.stretches()) {
      reader.read(stretch, traits);
      scorer.score(traits, scores);
      ASSERT_EQ(scores.size(), stretch.tokens.size());
      for (TokenIndex i = stretch.tokens.begin; i < stretch.tokens.end; ++i, ++tokens)
        EXPECT_EQ(scores[i - stretch.tokens.begin], plain(model, traits, i))
            << document_.text(document_.token(i));
    }
  }
  EXPECT_GT(tokens, 40);
}

TEST_F(Scored, OnlyWhatIsMetAgainIsKept) {
  const std::string bytes = model_image({}, {});
  const Model model = Model::open(bytes, "test").value();
  const LocalScoreCache cache;
  LocalTraits traits;
  EXPECT_EQ(cache.find(model, traits), nullptr);
  traits.known = true;
  const LocalScores* const found = cache.find(model, traits);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->traits, traits);
  EXPECT_EQ(cache.find(model, traits), found);
  LocalTraits other = traits;  // its place is taken
  other.class64 = 7;
  EXPECT_EQ(cache.find(model, other), nullptr);
}

}  // namespace
}  // namespace dossier
