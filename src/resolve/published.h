#pragma once
// The publication date: from metadata, a dateline block or prefix, or the option; never from a caption or the
// running text.
#include <optional>

#include "dossier/article.h"
#include "dossier/report.h"
#include "extract/dates.h"
#include "text/document.h"

namespace dossier {

std::optional<Published> find_published(const Article& article, const Document& document,
                                        const std::vector<DateMention>& dates,
                                        const std::optional<std::string>& default_date);

}  // namespace dossier
