#pragma once
// The statements of all documents as one list, with what is asked of them again and again.
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "merge/input.h"
#include "merge/paraphrase.h"

namespace dossier {

struct StatementItem {
  std::uint64_t voice = 0;   // equal for one speaker of the run; 0: nobody is known
  std::uint64_t sketch = 0;  // a bit for each word that is not empty; two words may share one
  std::optional<long> day;   // when its document was published, as day_number
  DocumentIndex document = 0;
  std::uint32_t sentence = 0;  // in the document's evidence: clauses of one sentence have the same
  Passage at;
  bool in_title = false;
  std::span<const ComparedWord> words;
  const Quote* quote = nullptr;
  std::optional<EntityIndex> speaker;
  std::string described;  // a speaker without a name, folded; empty where nobody is known
  Content content;
  Meaning meaning;            // weighed once all items are known
  std::uint64_t wording = 0;  // equal for the same folded words in the same order
};

inline bool is_in_marks(const StatementItem& item) { return item.quote->kind != QuoteKind::kIndirect; }

// In order of documents and offsets. Statements whose quote is not in the document are left out. Where
// `is_divided` says so of a document's statement its clauses come instead of it.
using IsDivided = std::function<bool(DocumentIndex, std::uint32_t)>;
std::vector<StatementItem> statement_items(const MergeInput& input, OffsetUnit unit,
                                           const IsDivided& is_divided);

// How much each key tells among these statements; weighs their meanings by it.
KeyWeights weigh_items(std::vector<StatementItem>& items);

}  // namespace dossier
