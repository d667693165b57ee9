#pragma once
// The statistical tagger: names of four types, decided from context by a linear-chain model in two passes.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extract/tagger/consensus.h"
#include "extract/tagger/local_scores.h"
#include "extract/tagger/stretch_reader.h"

namespace dossier {

struct TaggedName {
  TokenRange tokens;
  TagType type = TagType::kPerson;
  std::int32_t margin = 0;  // the least of its tokens'; kScoreScale is one nat
};

// What the first pass alone says of every stretch of the reader's article. `cache` is of the model.
std::vector<TaggedStretch> first_pass(const StretchReader& reader, const Model& model,
                                      const LocalScoreCache& cache);

class Tagger {
 public:
  // The model of the language's data, models/names.bin; no tagger where the data has none.
  static Result<std::optional<Tagger>> load(Language& language);
  // The user's model.
  static Result<Tagger> load(Language& language, const std::filesystem::path& file);
  // Of an image that outlives the tagger. `place` names it in messages.
  static Result<Tagger> load(Language& language, std::string_view model, std::string_view place);

  // In order, not overlapping. `hits` are the gazetteer's of the whole document.
  std::vector<TaggedName> tag(const Document& document, const Language& language,
                              const std::vector<GazetteerHit>& hits) const;

 private:
  Tagger(WordRoles roles, Model model)
      : roles_(std::move(roles)), model_(model), cache_(std::make_shared<const LocalScoreCache>()) {}

  WordRoles roles_;
  Model model_;
  std::shared_ptr<const LocalScoreCache> cache_;
  std::shared_ptr<const std::string> owned_;  // the image of the user's model
};

}  // namespace dossier
