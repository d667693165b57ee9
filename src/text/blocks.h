#pragma once
// Blocks: the lines of a text and what each is for: headline, dateline, caption, interview turn, page
// furniture ...
#include <string_view>
#include <vector>

#include "data/data_set.h"
#include "text/document.h"

namespace dossier {

// The spans of the lines that are not empty, each from its first to its last character that is no white
// space; lines that were wrapped at a fixed width are joined to their paragraph.
std::vector<Span> block_spans(std::string_view text);

class BlockRules {
 public:
  static Result<BlockRules> load(const DataSet& data, Vocabulary& vocabulary);

  // Sets `type` and `rule` of every block; `tokens` are those of the whole text.
  void classify(std::string_view text, const std::vector<Token>& tokens,
                std::vector<TextBlock>& blocks) const;
};

}  // namespace dossier
