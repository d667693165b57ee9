// Finds the labels, decides whether they make an interview, and who asks in it.
// Tested by tests/text/blocks_test.cpp.
#include "text/turns.h"

#include <algorithm>

#include "text/line_facts.h"

namespace dossier {
namespace {

constexpr TokenIndex kLongestLabel = 5;

bool is_emphasis(const Token& token) {
  return token.is_mark('*') || token.is_mark('_') || token.is_mark('#');
}

struct Label {
  std::uint32_t key = 0;  // of the folded words
  TokenRange words;       // where it stands first
  std::uint32_t turns = 0;
  std::uint32_t questions = 0;  // turns that end with a question mark
};

std::uint32_t key_of(const std::vector<Token>& tokens, TokenRange label) {
  // A full label and its surname alone are one speaker ("JENS STOLTENBERG (NATO):", later "STOLTENBERG:").
  for (TokenIndex i = label.begin + 1; i < label.end; ++i)
    if (tokens[i].is_mark('(')) label.end = i;
  for (TokenIndex i = label.end; i-- > label.begin;)
    if (tokens[i].kind == TokenKind::kWord) return tokens[i].hash;
  return 0;
}

struct Turn {
  std::size_t block;
  std::size_t label;  // index into labels
};

// The last paragraph of a turn decides whether it asks.
bool asks(std::string_view text, const std::vector<Token>& tokens, const std::vector<TextBlock>& blocks,
          std::size_t first, std::size_t end) {
  while (end > first + 1 && blocks[end - 1].type == BlockType::kBoilerplate) --end;
  return line_facts(text, tokens, blocks[end - 1].tokens).ends_question;
}

std::size_t label_index(std::string_view text, const std::vector<Token>& tokens, TokenRange words,
                        std::vector<Label>& labels) {
  const std::uint32_t key = key_of(tokens, words);
  const auto it = std::find_if(labels.begin(), labels.end(), [&](const Label& label) {
    return label.key == key || are_initials(text, tokens, words, label.words);
  });
  if (it != labels.end()) return static_cast<std::size_t>(it - labels.begin());
  labels.push_back({key, words});
  return labels.size() - 1;
}

// The paragraph between two turns of one speaker that no label tells: the other one asks there.
void ask_between(std::string_view text, const std::vector<Token>& tokens, std::size_t turn, std::size_t next,
                 std::vector<TextBlock>& blocks) {
  for (std::size_t i = next; i-- > turn + 1;) {
    if (blocks[i].rule != "turn") continue;
    if (line_facts(text, tokens, blocks[i].tokens).words > kLongestQuestion) return;
    blocks[i].type = BlockType::kQuestion;
    blocks[i].rule = "turn-between";
    return;
  }
}

bool is_interview(const std::vector<Label>& labels) {
  return std::count_if(labels.begin(), labels.end(), [](const Label& label) { return label.turns >= 2; }) >=
         2;
}

}  // namespace

bool are_initials(std::string_view text, const std::vector<Token>& tokens, TokenRange initials,
                  TokenRange name) {
  std::string_view letters;
  for (TokenIndex i = initials.begin; i < initials.end; ++i) {
    if (tokens[i].kind != TokenKind::kWord) continue;
    if (!letters.empty() || !tokens[i].is(kUpperAll)) return false;
    letters = text.substr(tokens[i].span.begin, tokens[i].span.size());
  }
  if (letters.size() < 2) return false;
  for (TokenIndex i = name.begin; i < name.end && !tokens[i].is_mark('('); ++i) {
    if (tokens[i].kind != TokenKind::kWord) continue;
    if (letters.empty() || text[tokens[i].span.begin] != letters.front()) return false;
    letters.remove_prefix(1);
  }
  return letters.empty();
}

std::optional<TokenRange> letter_label(std::string_view text, const std::vector<Token>& tokens,
                                       TokenRange line) {
  if (line.size() < 3) return std::nullopt;
  const Span span = tokens[line.begin].span;
  const std::string_view word = text.substr(span.begin, span.size());
  const bool dotted = word == "Q." || word == "A.";
  const bool apart = (word == "Q" || word == "A") && tokens[line.begin + 1].is_mark('.');
  return dotted || apart ? std::optional(TokenRange{line.begin, line.begin + 1}) : std::nullopt;
}

std::optional<TokenRange> turn_label(const std::vector<Token>& tokens, TokenRange line) {
  TokenIndex begin = line.begin;
  while (begin < line.end && is_emphasis(tokens[begin])) ++begin;
  TokenIndex words = 0;
  bool in_brackets = false;
  for (TokenIndex i = begin; i < line.end && i - begin <= kLongestLabel + 3; ++i) {
    const Token& token = tokens[i];
    if (token.is_mark(':')) {
      if (words == 0 || i + 1 == line.end) return std::nullopt;
      const bool spaced = tokens[i + 1].is(kSpaceBefore) || is_emphasis(tokens[i + 1]);
      TokenIndex end = i;
      while (end > begin && is_emphasis(tokens[end - 1])) --end;
      return spaced ? std::optional(TokenRange{begin, end}) : std::nullopt;
    }
    const bool in_name = token.kind == TokenKind::kWord && !token.is(kHasDigit);
    const bool between = token.is_mark('-') || token.is_mark('(') || token.is_mark(')') ||
                         token.is_mark('/') || token.is_mark(',') || token.is_mark('.') ||
                         is_emphasis(token) || token.kind == TokenKind::kSuffix;
    if (!in_name && !between) return std::nullopt;
    // All but the first word of a name begin with a capital ("euronews:", "Der Spiegel:").
    in_brackets = (in_brackets || token.is_mark('(')) && !token.is_mark(')');  // "BERG (mayor):"
    if (in_name && words > 0 && !in_brackets && !token.is(kUpperFirst) && token.span.size() > 3)
      return std::nullopt;
    words += in_name ? 1 : 0;
    if (words > kLongestLabel) return std::nullopt;
  }
  return std::nullopt;
}

void classify_turns(std::string_view text, const std::vector<Token>& tokens, std::vector<TextBlock>& blocks) {
  std::vector<Label> labels;
  std::vector<Turn> turns;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].type == BlockType::kBoilerplate) continue;
    auto label = turn_label(tokens, blocks[i].tokens);
    if (!label) label = letter_label(text, tokens, blocks[i].tokens);
    if (label) turns.push_back({i, label_index(text, tokens, *label, labels)});
  }
  for (std::size_t t = 0; t < turns.size(); ++t) {
    const std::size_t end = t + 1 < turns.size() ? turns[t + 1].block : turns[t].block + 1;
    ++labels[turns[t].label].turns;
    if (asks(text, tokens, blocks, turns[t].block, end)) ++labels[turns[t].label].questions;
  }
  if (!is_interview(labels)) return;
  for (std::size_t t = 0; t < turns.size(); ++t) {
    const Label& label = labels[turns[t].label];
    if (label.turns < 2 && turns.size() > 4 && t + 1 != turns.size()) continue;
    const BlockType type = 2 * label.questions >= label.turns ? BlockType::kQuestion : BlockType::kAnswer;
    const std::size_t end = t + 1 < turns.size() ? turns[t + 1].block : blocks.size();
    for (std::size_t i = turns[t].block; i < end; ++i) {
      if (blocks[i].type == BlockType::kBoilerplate && i != turns[t].block) {
        if (t + 1 == turns.size()) break;
        continue;
      }
      if (i != turns[t].block && blocks[i].type != BlockType::kBody && blocks[i].type != BlockType::kHeading)
        continue;
      blocks[i].type = type;
      blocks[i].rule = "turn";
    }
    const bool goes_on = t + 1 < turns.size() && turns[t + 1].label == turns[t].label;
    if (goes_on && type == BlockType::kAnswer)
      ask_between(text, tokens, turns[t].block, turns[t + 1].block, blocks);
  }
}

}  // namespace dossier
