// Cuts quotes into statements and finds the sentences of dates.
// Tested by tests/resolve/evidence_test.cpp.
#include "resolve/evidence.h"

namespace dossier {

Evidence gather_evidence(const Document& document, const DocumentReport& report) {
  Evidence evidence;
  for (const DateExpression& date : report.dates) {
    const TokenRange tokens = document.tokens_in(date.at.span);
    if (tokens.empty())
      evidence.date_sentences.emplace_back();
    else
      evidence.date_sentences.emplace_back(
          document.passage(document.sentences()[document.sentence_of(tokens.begin)].span));
  }
  return evidence;
}

}  // namespace dossier
