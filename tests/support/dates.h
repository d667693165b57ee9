#pragma once
// The date stages over the packed data, loaded once for all tests of a program.
#include "extract/dates.h"
#include "resolve/dates.h"
#include "text/document_builder.h"

namespace dossier::test {

class Dates {
 public:
  Dates();

  Document document(std::string text) const { return builder_.build(std::move(text)); }
  std::vector<DateMention> extract(const Document& document,
                                   const std::vector<NameMention>& names = {}) const;
  ResolvedDates resolve(const Document& document, const std::optional<Published>& published,
                        DateOrder order = DateOrder::kAuto) const;

 private:
  Language language_;
  DateExtractor extractor_;
  DateResolver resolver_;
  DocumentBuilder builder_;
};

const Dates& packed_dates();

}  // namespace dossier::test
