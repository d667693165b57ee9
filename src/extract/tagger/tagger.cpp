// Features, scores, best labels; once more with what the first pass said of the same words; names.
// Tested by tests/extract/tagger/tagger_test.cpp.
#include "extract/tagger/tagger.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "extract/tagger/stretch_reader.h"

namespace dossier {
namespace {

void append_names(const TaggedStretch& stretch, const Labelling& labelling, std::vector<TaggedName>& names) {
  for (std::size_t i = 0; i < labelling.labels.size(); ++i) {
    const Label label = labelling.labels[i];
    if (label == kOutside) continue;
    const TokenIndex token = stretch.tokens.begin + static_cast<TokenIndex>(i);
    if (can_begin(label)) names.push_back({{token, token}, type_of(label), labelling.margins[i]});
    names.back().tokens.end = token + 1;
    names.back().margin = std::min(names.back().margin, labelling.margins[i]);
  }
}

}  // namespace

Result<Tagger> Tagger::load(Language& language, std::string_view model, std::string_view place) {
  auto roles = WordRoles::load(language);
  if (!roles) return roles.error();
  auto opened = Model::open(model, place);
  if (!opened) return opened.error();
  return Tagger(std::move(roles).value(), opened.value());
}

Result<std::optional<Tagger>> Tagger::load(Language& language) {
  constexpr std::string_view kFile = "models/names.bin";
  const auto image = language.data.file(kFile);
  if (!image) return std::optional<Tagger>();
  auto tagger = load(language, *image, language.data.place(kFile));
  if (!tagger) return tagger.error();
  return std::optional<Tagger>(std::move(tagger).value());
}

Result<Tagger> Tagger::load(Language& language, const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return Error{file.string(), "cannot be read"};
  auto image = std::make_shared<const std::string>(std::istreambuf_iterator<char>(in),
                                                   std::istreambuf_iterator<char>());
  auto tagger = load(language, *image, file.string());
  if (tagger) tagger.value().owned_ = std::move(image);
  return tagger;
}

std::vector<TaggedStretch> first_pass(const StretchReader& reader, const Model& model,
                                      const LocalScoreCache& cache) {
  std::vector<TaggedStretch> tagged;
  tagged.reserve(reader.stretches().size());
  StretchTraits traits;
  StretchScorer scorer(model, cache);
  BestLabelling best(model.transitions());
  for (const NameStretch& stretch : reader.stretches()) {
    TaggedStretch& to = tagged.emplace_back();
    to.tokens = stretch.tokens;
    to.sentence = stretch.sentence;
    reader.read(stretch, traits);
    scorer.score(traits, to.scores);
    best.find(to.scores, to.labelling);
  }
  return tagged;
}

std::vector<TaggedName> Tagger::tag(const Document& document, const Language& language,
                                    const std::vector<GazetteerHit>& hits) const {
  const StretchReader reader(document, language, roles_, hits);
  const std::vector<TaggedStretch> stretches = first_pass(reader, model_, *cache_);
  const Consensus consensus(document, stretches);
  std::vector<TaggedName> names;
  std::vector<Feature> features;
  std::vector<LabelScores> scores;
  BestLabelling best(model_.transitions());
  Labelling second;
  for (std::size_t number = 0; number < stretches.size(); ++number) {
    const TaggedStretch& stretch = stretches[number];
    bool is_elsewhere = false;  // else the first pass has the last word
    scores = stretch.scores;
    for (TokenIndex i = stretch.tokens.begin; i < stretch.tokens.end; ++i) {
      features.clear();
      consensus.add_features(number, i, features);
      if (features.empty()) continue;
      ScoreSums sums{};
      model_.add_scores(features, sums);
      if (sums == ScoreSums{}) continue;
      is_elsewhere = true;
      add(sums, scores[i - stretch.tokens.begin]);
    }
    if (is_elsewhere) best.find(scores, second);
    append_names(stretch, is_elsewhere ? second : stretch.labelling, names);
  }
  return names;
}

}  // namespace dossier
