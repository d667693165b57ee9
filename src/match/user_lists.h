#pragma once
// Alias lists that the user adds (--aliases FILE): their names win over the packed lists'.
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "match/gazetteer.h"
#include "text/tokenizer.h"

namespace dossier {

class UserLists {
 public:
  // Tables as gazetteer/aliases.tsv. Fails with the file that could not be read, or with every bad line.
  static Result<UserLists> load(const std::vector<std::filesystem::path>& files, const Tokenizer& tokenizer,
                                Vocabulary& vocabulary);

  // Adds its hits to those of the packed lists, all by first token, then by length; hits of one range: its
  // own first.
  void match(const Document& document, std::vector<GazetteerHit>& hits) const;

 private:
  std::unique_ptr<const std::string> image_;  // stays where it is when this is moved
  std::unique_ptr<const Gazetteer> gazetteer_;
};

}  // namespace dossier
