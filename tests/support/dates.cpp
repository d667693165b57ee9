#include "support/dates.h"

#include "support/language.h"

namespace dossier::test {

Dates::Dates()
    : language_(packed_language()),
      extractor_(DateExtractor::load(language_).value()),
      resolver_(DateResolver::load(language_).value()),
      builder_(DocumentBuilder::load(language_.data, language_.vocabulary).value()) {}

std::vector<DateMention> Dates::extract(const Document& document,
                                        const std::vector<NameMention>& names) const {
  return extractor_.extract(document, language_, names);
}

ResolvedDates Dates::resolve(const Document& document, const std::optional<Published>& published,
                             DateOrder order) const {
  return resolver_.resolve(document, language_, extract(document), published, order);
}

const Dates& packed_dates() {
  static const Dates dates;
  return dates;
}

}  // namespace dossier::test
