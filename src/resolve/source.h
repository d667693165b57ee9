#pragma once
// The article's headline and its outlet.
#include <optional>

#include "dossier/article.h"
#include "resolve/chains.h"

namespace dossier {

// The first title block without the marks of a markup around it, else the metadata's title.
std::optional<Title> find_title(const Article& article, const Document& document);

// The metadata's outlet, else the organisation that a dateline ("LONDON (Reuters) -"), a dateline or byline
// block, or a credit in parentheses at the end names; its name is the chain's.
std::optional<Source> find_source(const Article& article, const Document& document,
                                  const std::vector<NameMention>& names, const Chains& chains);

}  // namespace dossier
