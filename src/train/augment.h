#pragma once
// Articles as other outlets print them, made of annotated ones: so that the model does not lean on one
// agency's headlines and on the names of one year.
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "train/corpus.h"

namespace dossier::train {

// The names of articles, to be swapped against each other: people by first and last words, others whole,
// those of one word apart from longer ones.
class NameStock {
 public:
  enum class Part : std::uint8_t { kFirst, kLast, kWord, kPhrase };

  void add(const GoldArticle& article);
  // Another one of the kind; `old` itself where there is none.
  const std::string& other(TagType type, Part part, const std::string& old, std::uint64_t choice) const;

 private:
  std::map<std::pair<TagType, Part>, std::vector<std::string>> parts_;
};

// Some lines in the capitals of a headline ("Talks End in Geneva Without Accord"), those in capitals among
// them.
GoldArticle with_title_case(const GoldArticle& article, std::uint64_t seed);
// Every name, or part of a person's name, given another one of its kind, the same one throughout the article.
GoldArticle with_other_names(const GoldArticle& article, const NameStock& stock, std::uint64_t seed);

}  // namespace dossier::train
