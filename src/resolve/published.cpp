// Tries the places that may tell the publication date, surest first.
// Tested by tests/resolve/published_test.cpp.
#include "resolve/published.h"

namespace dossier {

std::optional<Published> find_published(const Article& article, const Document&,
                                        const std::vector<DateMention>&,
                                        const std::optional<std::string>& default_date) {
  if (article.published) return Published{*article.published, PublishedBasis::kMetadata, std::nullopt};
  if (default_date) return Published{*default_date, PublishedBasis::kOption, std::nullopt};
  return std::nullopt;
}

}  // namespace dossier
