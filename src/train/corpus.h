#pragma once
// Annotated articles to learn from: articles.jsonl and gold.jsonl of a folder.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "dossier/error.h"
#include "dossier/span.h"
#include "extract/tagger/labels.h"

namespace dossier::train {

struct GoldName {
  Span span;  // bytes of the text
  TagType type = TagType::kPerson;
};

struct GoldArticle {
  std::string text;
  std::vector<GoldName> names;  // in order
};

struct Corpus {
  std::vector<GoldArticle> articles;
  bool knows_other = false;  // annotates names of the fourth type; where not, what it leaves out may be one
};

// Of "PER", "ORG", "LOC", "MISC".
std::optional<TagType> type_of_name(std::string_view name);

Result<Corpus> read_corpus(const std::filesystem::path& folder);

}  // namespace dossier::train
