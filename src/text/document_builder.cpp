// Puts the steps of the text stage together.
// Tested by tests/text/document_test.cpp and tests/property/spans_test.cpp.
#include "text/document_builder.h"

#include "text/lines.h"

namespace dossier {
namespace {

constexpr std::size_t kBytesOfToken = 4;  // fewer than a token and its space have on average

}  // namespace

DocumentBuilder::DocumentBuilder(std::unique_ptr<const Abbreviations> abbreviations, Tokenizer tokenizer,
                                 SentenceSplitter sentences, BlockRules blocks)
    : abbreviations_(std::move(abbreviations)),
      tokenizer_(tokenizer),
      sentences_(std::move(sentences)),
      blocks_(std::move(blocks)) {}

Result<DocumentBuilder> DocumentBuilder::load(const DataSet& data, Vocabulary& vocabulary) {
  auto abbreviations = Abbreviations::load(data, vocabulary);
  if (!abbreviations) return abbreviations.error();
  auto kept = std::make_unique<const Abbreviations>(std::move(abbreviations).value());
  auto sentences = SentenceSplitter::load(data, vocabulary, *kept);
  if (!sentences) return sentences.error();
  auto blocks = BlockRules::load(data, vocabulary);
  if (!blocks) return blocks.error();
  const Tokenizer tokenizer(vocabulary, *kept);
  return DocumentBuilder(std::move(kept), tokenizer, std::move(sentences).value(), std::move(blocks).value());
}

Document DocumentBuilder::build(std::string text) const {
  Document document;
  document.text_ = std::move(text);
  document.tokens_.reserve(document.text_.size() / kBytesOfToken);
  Tokenizer::Scratch scratch;
  for (const Span span : block_spans(document.text_)) {
    const auto first = static_cast<TokenIndex>(document.tokens_.size());
    tokenizer_.tokenize(document.text_, span, scratch, document.tokens_);
    const auto last = static_cast<TokenIndex>(document.tokens_.size());
    if (first != last) document.tokens_[first].flags |= kBlockStart;
    document.blocks_.push_back({span, BlockType::kBody, {first, last}, {}});
  }
  blocks_.classify(document.text_, document.tokens_, document.blocks_);
  for (std::uint32_t block = 0; block < document.blocks_.size(); ++block)
    sentences_.split(document.text_, document.tokens_, document.blocks_[block].tokens, block,
                     document.sentences_);
  document.sentence_of_.reserve(document.tokens_.size());
  for (std::uint32_t sentence = 0; sentence < document.sentences_.size(); ++sentence)
    document.sentence_of_.resize(document.sentences_[sentence].tokens.end, sentence);
  return document;
}

}  // namespace dossier
