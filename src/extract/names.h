#pragma once
// Names of people, organisations, places and the rest, typed, in one article.
#include <optional>
#include <string>
#include <vector>

#include "extract/names/governments.h"
#include "extract/names/name_words.h"
#include "extract/tagger/tagger.h"
#include "match/language.h"
#include "match/patterns.h"
#include "text/document.h"

namespace dossier {

struct NameMention {
  Span span;          // bytes; may end inside its last token ("Trump" in "Trumps", an apostrophe lost)
  TokenRange tokens;  // that the span touches
  EntityType type = EntityType::kOrg;
  std::string name;       // canonical name that a list gives; empty where none does
  bool is_alias = false;  // `name` is the title of an alias list: it wins over longer forms
  std::string rule;       // what made the mention: a list's file:line, a pattern's id, or the tagger
};

class NameExtractor {
 public:
  // `tagger`: none for lists and patterns alone.
  static Result<NameExtractor> load(Language& language, std::optional<Tagger> tagger = std::nullopt);

  // In order, not overlapping, none in boilerplate. `language` is the one it was loaded with; `patterns` are
  // the user's.
  std::vector<NameMention> extract(const Document& document, const Language& language,
                                   const std::vector<GazetteerHit>& hits,
                                   const PatternSet& patterns = {}) const;

 private:
  NameExtractor(NameWords words, Governments governments, std::optional<Tagger> tagger)
      : words_(std::move(words)), governments_(std::move(governments)), tagger_(std::move(tagger)) {}

  NameWords words_;
  Governments governments_;
  std::optional<Tagger> tagger_;
};

}  // namespace dossier
