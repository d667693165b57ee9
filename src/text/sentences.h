#pragma once
// Sentence boundaries: UAX #29's rules over tokens, corrected by abbreviations, initials and quotation marks.
#include <string_view>
#include <vector>

#include "text/abbreviations.h"
#include "text/document.h"

namespace dossier {

class SentenceSplitter {
 public:
  // Closed-class words (lexicon/function-words.tsv) tell a new sentence after an abbreviation: "in the U.S.
  // The ...". `abbreviations` must outlive the splitter.
  static Result<SentenceSplitter> load(const DataSet& data, Vocabulary& vocabulary,
                                       const Abbreviations& abbreviations);

  // Appends the sentences of one block; marks their first tokens.
  void split(std::string_view text, std::vector<Token>& tokens, TokenRange block_tokens, std::uint32_t block,
             std::vector<Sentence>& sentences) const;

 private:
  explicit SentenceSplitter(const Abbreviations& abbreviations) : abbreviations_(&abbreviations) {}
  bool ends_at(std::string_view text, const std::vector<Token>& tokens, TokenIndex stop,
               TokenIndex next) const;

  const Abbreviations* abbreviations_;
  std::vector<bool> starters_;  // by word
};

}  // namespace dossier
