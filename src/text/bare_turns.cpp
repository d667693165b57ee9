// Interviews without labels: bold questions that lost their bold face, each with its answer.
// Tested by tests/text/blocks_test.cpp.
#include <algorithm>

#include "text/line_facts.h"
#include "text/turns.h"

namespace dossier {
namespace {

constexpr std::size_t kFewestQuestions = 3;
constexpr std::size_t kMostAnswers = 4;  // paragraphs to a question, on the average

struct Paragraph {
  std::size_t block;
  bool asks;
  bool says_i;
};

bool is_text(const TextBlock& block) {
  return block.type == BlockType::kBody || block.type == BlockType::kHeading;
}

Paragraph read(std::string_view text, const std::vector<Token>& tokens, const std::vector<bool>& first_person,
               const std::vector<TextBlock>& blocks, std::size_t i) {
  const TokenRange line = blocks[i].tokens;
  const LineFacts facts = line_facts(text, tokens, line);
  // What a reporter quotes is no turn.
  const bool in_marks = std::any_of(tokens.begin() + line.begin, tokens.begin() + line.end,
                                    [](const Token& token) { return token.is_mark('"'); });
  const bool says_i = std::any_of(
      tokens.begin() + line.begin, tokens.begin() + line.end,
      [&](const Token& token) { return token.word < first_person.size() && first_person[token.word]; });
  return {i, facts.ends_question && facts.words <= kLongestQuestion && !in_marks, says_i && !in_marks};
}

// From the first question on.
std::vector<Paragraph> paragraphs(std::string_view text, const std::vector<Token>& tokens,
                                  const std::vector<bool>& first_person,
                                  const std::vector<TextBlock>& blocks) {
  std::vector<Paragraph> found;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!is_text(blocks[i])) continue;
    const Paragraph paragraph = read(text, tokens, first_person, blocks, i);
    if (!found.empty() || paragraph.asks) found.push_back(paragraph);
  }
  return found;
}

}  // namespace

void classify_bare_turns(std::string_view text, const std::vector<Token>& tokens,
                         const std::vector<bool>& first_person, std::vector<TextBlock>& blocks) {
  const std::vector<Paragraph> found = paragraphs(text, tokens, first_person, blocks);
  std::size_t questions = 0, answered = 0, personal = 0;
  for (std::size_t k = 0; k < found.size(); ++k) {
    if (!found[k].asks) continue;
    ++questions;
    std::size_t end = k + 1;
    while (end < found.size() && !found[end].asks) ++end;
    if (end > k + 1) ++answered;
    personal += std::any_of(found.begin() + static_cast<std::ptrdiff_t>(k) + 1,
                            found.begin() + static_cast<std::ptrdiff_t>(end),
                            [](const Paragraph& paragraph) { return paragraph.says_i; })
                    ? 1U
                    : 0U;
  }
  const bool is_interview = questions >= kFewestQuestions && answered == questions &&
                            3 * personal >= 2 * questions && found.size() <= (kMostAnswers + 1) * questions;
  if (!is_interview) return;
  const auto last_question =
      std::find_if(found.rbegin(), found.rend(), [](const Paragraph& paragraph) { return paragraph.asks; });
  for (const Paragraph& paragraph : found) {
    // Behind the last answer the reporter may have the last word.
    if (paragraph.block > last_question->block + 1 && !paragraph.says_i) break;
    blocks[paragraph.block].type = paragraph.asks ? BlockType::kQuestion : BlockType::kAnswer;
    blocks[paragraph.block].rule = "bare-turn";
  }
}

}  // namespace dossier
