// Statements with their quote, speaker and content.
// Tested by tests/merge/statements_test.cpp.
#include "merge/statement_items.h"

#include <unordered_map>

#include "merge/chain_index.h"
#include "merge/passage_part.h"
#include "text/fold.h"

namespace dossier {
namespace {

// Who says the quotes of a document.
class Voices {
 public:
  Voices(const MergeInput& input, DocumentIndex document) : chains_(input, document) {
    for (const Quote& quote : input.documents[document].quotes) quotes_.emplace(quote.id, &quote);
  }
  // False where there is no such quote.
  bool fill(const std::string& quote, StatementItem& item) const {
    const auto it = quotes_.find(quote);
    if (it == quotes_.end()) return false;
    item.quote = it->second;
    const auto& speaker = item.quote->speaker;
    if (!speaker) return true;
    if (speaker->entity) item.speaker = chains_.entity(*speaker->entity);
    if (!item.speaker) item.described = fold(speaker->name);
    return true;
  }

 private:
  std::unordered_map<std::string_view, const Quote*> quotes_;
  ChainIndex chains_;
};

std::uint64_t wording_of(std::span<const ComparedWord> words) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const ComparedWord& word : words) hash = (hash ^ word.word) * 1099511628211ULL;
  return hash;
}

std::uint64_t sketch_of(std::span<const ComparedWord> words) {
  std::uint64_t sketch = 0;
  for (const ComparedWord& word : words)
    if (word.role != WordRole::kFunction) sketch |= 1ULL << (word.word * 0x9E3779B97F4A7C15ULL >> 58U);
  return sketch;
}

void add_item(const MergeInput& input, OffsetUnit unit, const Statement& statement, WordRange range,
              StatementItem item, std::vector<StatementItem>& items) {
  item.words = std::span(statement.words).subspan(range.begin, range.end - range.begin);
  const bool whole = item.words.size() == statement.words.size();
  item.at = whole ? statement.at
                  : part_of(statement.at, {item.words.front().span.begin, item.words.back().span.end}, unit);
  item.in_title = in_title(input.documents[item.document], item.at.span);
  item.content = content_of(input, item.document, item.words);
  item.meaning = meaning_of(input, item.document, item.words, range.begin, statement.senses);
  item.wording = wording_of(item.words);
  item.sketch = sketch_of(item.words);
  items.push_back(std::move(item));
}

}  // namespace

std::vector<StatementItem> statement_items(const MergeInput& input, OffsetUnit unit,
                                           const IsDivided& is_divided) {
  std::vector<StatementItem> items;
  for (DocumentIndex d = 0; d < input.documents.size(); ++d) {
    const auto& statements = input.documents[d].evidence.statements;
    const Voices voices(input, d);
    const std::optional<long> day = day_number(input, d);
    for (std::uint32_t i = 0; i < statements.size(); ++i) {
      StatementItem item;
      item.document = d;
      item.day = day;
      item.sentence = i;
      if (!voices.fill(statements[i].quote, item)) continue;
      if (!statements[i].clauses.empty() && is_divided(d, i)) {
        for (const WordRange clause : statements[i].clauses)
          add_item(input, unit, statements[i], clause, item, items);
      } else {
        const WordRange all{0, static_cast<std::uint32_t>(statements[i].words.size())};
        add_item(input, unit, statements[i], all, item, items);
      }
    }
  }
  return items;
}

KeyWeights weigh_items(std::vector<StatementItem>& items) {
  KeyWeights weights;
  for (const StatementItem& item : items) weights.learn(item.content);
  for (StatementItem& item : items) weigh(weights, item.content.negated, item.meaning);
  return weights;
}

}  // namespace dossier
