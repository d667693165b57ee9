// Folded names, surnames and acronyms.
// Tested by tests/merge/entities_test.cpp.
#include "merge/entity_keys.h"

#include <algorithm>

#include "text/fold.h"

namespace dossier {
namespace {

bool is_joint(char byte) { return byte == ' ' || byte == '-' || byte == '.' || byte == ','; }

// Folded words; full stops and hyphens part words or end them, so "Jean-Claude" is two and "U.S." is "u",
// "s".
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char byte : fold(name)) {
    if (!is_joint(byte))
      words.back() += byte;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += all.empty() ? word : " " + word;
  return all;
}

// "Donald J. Trump" is Donald Trump.
void drop_inner_initials(std::vector<std::string>& words) {
  if (words.size() < 3) return;
  words.erase(std::remove_if(words.begin() + 1, words.end() - 1,
                             [](const std::string& word) { return word.size() == 1; }),
              words.end() - 1);
}

bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }

// The letters of "FBI" or "F.B.I."; nothing for another word.
std::string acronym_letters(std::string_view form) {
  std::string letters;
  for (const char byte : form) {
    if (is_upper(byte))
      letters += byte;
    else if (byte != '.')
      return {};
  }
  return letters.size() >= 2 ? letters : std::string();
}

// Capitals that begin a word: of "Federal Bureau of Investigation" FBI.
std::string initials(std::string_view name) {
  std::string letters;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (is_upper(name[i]) && (i == 0 || name[i - 1] == ' ' || name[i - 1] == '-')) letters += name[i];
  return letters;
}

}  // namespace

EntityKeys keys_of(const Entity& entity) {
  EntityKeys keys;
  std::vector<std::string> words = words_of(entity.name);
  if (entity.type == EntityType::kPerson) {
    drop_inner_initials(words);
    keys.bare = words.size() == 1;
    if (words.size() > 1) keys.surname = words.back();
  } else if (words.size() > 1) {
    const std::string letters = initials(entity.name);
    for (const Mention& mention : entity.mentions) {
      const std::string acronym = acronym_letters(mention.at.text);
      if (!acronym.empty() && acronym == letters) keys.acronyms.push_back(fold(acronym));
    }
  }
  keys.name = joined(words);
  return keys;
}

}  // namespace dossier
