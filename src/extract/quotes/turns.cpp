// A block of a turn that has no label of its own goes on with the turn before it, where that is of its kind.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/turns.h"

#include <algorithm>

#include "text/turns.h"

namespace dossier {
namespace {

constexpr TokenIndex kMostLabel = 8;  // tokens of a label, with a title and an outlet
constexpr std::string_view kNobody[] = {"Question", "QUESTION", "Answer",
                                        "ANSWER"};  // labels that name nobody

struct Label {
  TokenRange name;        // empty for "Q:" and "A:"
  TokenIndex behind = 0;  // first token of what is said
};

std::optional<Label> label_of(const Document& document, const TextBlock& block) {
  TokenIndex begin = block.tokens.begin;
  while (begin < block.tokens.end &&
         (document.token(begin).is_mark('*') || document.token(begin).is_mark('-')))
    ++begin;
  if (const auto letter = letter_label(document.text(), document.tokens(), block.tokens)) {
    TokenIndex behind = letter->end;
    while (behind < block.tokens.end && document.token(behind).is_mark('.')) ++behind;
    return behind < block.tokens.end ? std::optional(Label{{begin, begin}, behind}) : std::nullopt;
  }
  for (TokenIndex i = begin; i < block.tokens.end && i < begin + kMostLabel; ++i) {
    const Token& token = document.token(i);
    if (token.is_mark(':')) {
      TokenIndex behind = i + 1;
      while (behind < block.tokens.end && document.token(behind).is_mark('*')) ++behind;
      const std::string_view only = document.text(document.token(begin));
      const bool letter =
          i == begin + 1 &&
          (only.size() == 1 || std::find(std::begin(kNobody), std::end(kNobody), only) != std::end(kNobody));
      if (i == begin || behind >= block.tokens.end) return std::nullopt;
      TokenIndex end = i;
      for (TokenIndex k = begin + 1; k < end; ++k)
        if (document.token(k).is_mark('(')) end = k;  // the outlet or the office
      while (end > begin + 1 && document.token(end - 1).is_mark('*')) --end;
      const std::string_view first = document.text(document.token(begin));
      if (end > begin + 1 && (first == "The" || first == "the" || first == "THE")) ++begin;
      return Label{letter ? TokenRange{begin, begin} : TokenRange{begin, end}, behind};
    }
    const bool fits = token.kind == TokenKind::kWord || token.is_mark('-') || token.is_mark('.') ||
                      token.kind == TokenKind::kNumber || token.is_mark('*') || token.is_mark('(') ||
                      token.is_mark(')');
    if (!fits) return std::nullopt;
  }
  return std::nullopt;
}

bool is_turn(BlockType type) { return type == BlockType::kQuestion || type == BlockType::kAnswer; }

}  // namespace

std::vector<QuoteMention> find_turns(const Document& document, std::uint32_t& statement) {
  std::vector<QuoteMention> turns;
  BlockType last = BlockType::kBody;
  for (const TextBlock& block : document.blocks()) {
    if (!is_turn(block.type) || block.tokens.empty()) {
      last = block.type;
      continue;
    }
    const auto label = label_of(document, block);
    const TokenRange said{label ? label->behind : block.tokens.begin, block.tokens.end};
    if (!label && block.type == last) {
      turns.back().span.end = document.span(said).end;
      continue;
    }
    last = block.type;
    QuoteMention turn;
    turn.kind = block.type == BlockType::kQuestion ? QuoteKind::kQuestion : QuoteKind::kAnswer;
    turn.span = document.span(said);
    turn.statement = ++statement;
    if (label && !label->name.empty()) turn.speaker = label->name;
    turn.rule = label ? "turn:label" : "turn:block";
    turns.push_back(std::move(turn));
  }
  return turns;
}

}  // namespace dossier
