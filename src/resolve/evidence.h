#pragma once
// What one document gives to the comparison across documents.
#include "match/language.h"
#include "resolve/compared_words.h"
#include "resolve/fates.h"
#include "resolve/figure_heads.h"
#include "resolve/statements.h"
#include "text/document.h"

namespace dossier {

class EvidenceGatherer {
 public:
  static Result<EvidenceGatherer> load(Language& language);

  // Of a finished report; spans are bytes.
  Evidence gather(const Document& document, const Language& language, const DocumentReport& report) const;

 private:
  EvidenceGatherer(ContentWords words, StatementCutter statements, FigureHeads heads, Fates fates)
      : words_(std::move(words)),
        statements_(std::move(statements)),
        heads_(std::move(heads)),
        fates_(std::move(fates)) {}

  ContentWords words_;
  StatementCutter statements_;
  FigureHeads heads_;
  Fates fates_;
};

}  // namespace dossier
