#pragma once
// From an article's text to a Document: lines, tokens, blocks, sentences, in that order.
#include <memory>
#include <string>

#include "data/data_set.h"
#include "text/blocks.h"
#include "text/document.h"
#include "text/sentences.h"
#include "text/tokenizer.h"

namespace dossier {

class DocumentBuilder {
 public:
  // `vocabulary` must outlive the builder and not change once `build` has been called.
  static Result<DocumentBuilder> load(const DataSet& data, Vocabulary& vocabulary);

  // Requires valid UTF-8.
  Document build(std::string text) const;
  const Tokenizer& tokenizer() const { return tokenizer_; }

 private:
  DocumentBuilder(std::unique_ptr<const Abbreviations> abbreviations, Tokenizer tokenizer,
                  SentenceSplitter sentences, BlockRules blocks);

  std::unique_ptr<const Abbreviations> abbreviations_;  // the tokenizer and the splitter point to it
  Tokenizer tokenizer_;
  SentenceSplitter sentences_;
  BlockRules blocks_;
};

}  // namespace dossier
