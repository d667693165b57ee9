#pragma once
// Short forms whose full form the article has: what it says of them wins over lists and the tagger.
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extract/names/candidate.h"
#include "extract/names/context.h"

namespace dossier {

class ArticleForms {
 public:
  ArticleForms(const NameContext& context, const std::vector<NameCandidate>& names);

  // "PDP" is the Peoples Democratic Party that the article names, "Sixers" its Sydney Sixers, "Anandi" its
  // Cyclone Anandi: the type, and no list's name of another thing.
  void prefer(NameCandidate& name) const;
  // Such acronyms, storms and first words where nothing else has found them.
  void propose(const std::vector<bool>& taken, std::vector<NameCandidate>& candidates) const;

 private:
  const NameCandidate* full_of_acronym(TokenIndex acronym) const;
  // "Tarrant" of "Tarrant & Bly Plc", where no list knows the word as anything.
  bool is_short_name(TokenIndex word) const;
  const NameCandidate* storm(TokenIndex word) const;

  const NameContext* context_;
  std::unordered_map<std::string, NameCandidate> acronyms_;  // of organisations, by their letters
  std::unordered_map<std::uint32_t, NameCandidate> storms_;  // by the hash of the last word
  std::unordered_set<std::uint32_t> words_;                  // organisations by their first and last word
  std::unordered_set<std::uint32_t> firsts_;                 // first words of organisations
  std::unordered_set<std::uint32_t> people_;                 // first and last words of people
  std::unordered_set<std::string_view> titles_;              // of organisations with a full form here
};

}  // namespace dossier
