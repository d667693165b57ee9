#pragma once
// What the names of a chain say about who may be meant.
#include <string>
#include <vector>

#include "dossier/report.h"

namespace dossier {

struct EntityKeys {
  std::string name;     // folded words of the name, for people without initials between first and last
  std::string surname;  // of a person with a full name: the last word
  bool bare = false;    // a person told by one word
  std::vector<std::string> acronyms;  // that the chain uses beside its full name
};

EntityKeys keys_of(const Entity& entity);

}  // namespace dossier
