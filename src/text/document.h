#pragma once
// One immutable document: the text as it was read, its blocks, tokens and sentences, all as spans into it.
//
// Requires valid UTF-8. Ensures: blocks are in order, do not overlap and cover every byte of a non-empty
// line; every token lies in one block and one sentence; sentences lie in one block and cover its tokens
// without gap.
#include <string>
#include <string_view>
#include <vector>

#include "dossier/report.h"
#include "text/token.h"

namespace dossier {

struct TextBlock {
  Span span;
  BlockType type = BlockType::kBody;
  TokenRange tokens;
  std::string_view rule;  // what told the type
};

struct Sentence {
  Span span;
  TokenRange tokens;
  std::uint32_t block = 0;
};

class Document {
 public:
  std::string_view text() const { return text_; }
  std::string_view text(Span span) const { return std::string_view(text_).substr(span.begin, span.size()); }
  std::string_view text(const Token& token) const { return text(token.span); }
  Passage passage(Span span) const { return {span, std::string(text(span))}; }

  const std::vector<TextBlock>& blocks() const { return blocks_; }
  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }

  const Token& token(TokenIndex index) const { return tokens_[index]; }
  // From the first token's begin to the last one's end; the range is not empty.
  Span span(TokenRange range) const {
    return {tokens_[range.begin].span.begin, tokens_[range.end - 1].span.end};
  }
  std::string_view text(TokenRange range) const { return text(span(range)); }
  // The tokens that begin and end in a span.
  TokenRange tokens_in(Span span) const;
  // Index into sentences(); their number behind the last token.
  std::uint32_t sentence_of(TokenIndex token) const {
    return token < sentence_of_.size() ? sentence_of_[token] : static_cast<std::uint32_t>(sentences_.size());
  }
  std::uint32_t block_of(TokenIndex token) const { return sentences_[sentence_of(token)].block; }

 private:
  friend class DocumentBuilder;
  std::string text_;
  std::vector<TextBlock> blocks_;
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::vector<std::uint32_t> sentence_of_;  // by token
};

}  // namespace dossier
