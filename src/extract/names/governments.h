#pragma once
// Governments that are called by their capital: "Moscow denied it" is about Russia.
#include <string>
#include <unordered_map>

#include "extract/names/candidate.h"
#include "extract/names/context.h"

namespace dossier {

class Governments {
 public:
  // From lexicon/capitals.tsv.
  static Result<Governments> load(const Language& language);

  // Capitals that speak, act or deal with each other get the name of their country. The names are those of
  // this object.
  void name(const NameContext& context, std::vector<NameCandidate>& names) const;

 private:
  std::unordered_map<std::string, std::string> country_of_;  // by the capital as written
};

}  // namespace dossier
