#pragma once
// What each block of a text is for: headline, dateline, caption, interview turn, page furniture ... (gold
// guide, "Blocks").
#include <string_view>
#include <vector>

#include "data/data_set.h"
#include "text/document.h"
#include "text/furniture.h"

namespace dossier {

class BlockRules {
 public:
  static Result<BlockRules> load(const DataSet& data, Vocabulary& vocabulary);

  // Sets `type` and `rule` of every block; `tokens` are those of the whole text.
  void classify(std::string_view text, const std::vector<Token>& tokens,
                std::vector<TextBlock>& blocks) const;

 private:
  class Pass;
  Furniture furniture_;
  std::vector<bool> date_words_;    // by word: months and weekdays
  std::vector<bool> month_words_;   // by word
  std::vector<bool> first_person_;  // by word: I, my, we're
  WordId by_ = kUnknownWord;
  WordId said_ = kUnknownWord;
};

}  // namespace dossier
