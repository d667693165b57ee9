// Looks where outlets name themselves, the surest place first.
// Tested by tests/resolve/source_test.cpp.
#include "resolve/source.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr TokenIndex kLongestPlace = 12;  // tokens of "WASHINGTON/NEW YORK, May 3 (" and the like
constexpr std::string_view kMarkup = "#*_=~ \t";

class SourceFinder {
 public:
  SourceFinder(const Document& document, const std::vector<NameMention>& names)
      : document_(document), names_(names) {}

  // Index of the mention, none where the text does not tell.
  std::optional<std::size_t> find() const {
    for (const auto place : {&SourceFinder::in_dateline, &SourceFinder::in_block, &SourceFinder::in_credit})
      for (std::size_t i = 0; i < names_.size(); ++i)
        if (names_[i].type == EntityType::kOrg && (this->*place)(names_[i])) return i;
    return std::nullopt;
  }

 private:
  const TextBlock& block_of(const NameMention& name) const {
    return document_.blocks()[document_.block_of(name.tokens.begin)];
  }
  bool is_mark(TokenIndex i, char mark) const {
    return i < document_.tokens().size() && document_.token(i).is_mark(mark);
  }
  bool in_parentheses(const NameMention& name) const {
    return name.tokens.begin > 0 && is_mark(name.tokens.begin - 1, '(') && is_mark(name.tokens.end, ')');
  }

  // "(Sputnik) -" near the beginning of a block.
  bool in_dateline(const NameMention& name) const {
    return in_parentheses(name) && name.tokens.begin - block_of(name).tokens.begin <= kLongestPlace &&
           is_mark(name.tokens.end + 1, '-');
  }

  // A dateline block, or a byline that names no contributors: the first name of its kind.
  bool in_block(const NameMention& name) const {
    const TextBlock& block = block_of(name);
    if (block.type == BlockType::kDateline) return true;
    return block.type == BlockType::kByline && name.tokens.begin - block.tokens.begin <= 1;
  }

  bool in_credit(const NameMention& name) const {
    return in_parentheses(name) && name.tokens.end + 1 == block_of(name).tokens.end;
  }

  const Document& document_;
  const std::vector<NameMention>& names_;
};

}  // namespace

std::optional<Title> find_title(const Article& article, const Document& document) {
  for (const TextBlock& block : document.blocks()) {
    if (block.type != BlockType::kTitle) continue;
    Span span = block.span;
    const auto is_markup = [&](std::uint32_t at) {
      return kMarkup.find(document.text()[at]) != std::string_view::npos;
    };
    while (!span.empty() && is_markup(span.begin)) ++span.begin;
    while (!span.empty() && is_markup(span.end - 1)) --span.end;
    return Title{document.passage(span.empty() ? block.span : span), false};
  }
  if (article.title) return Title{{{}, *article.title}, true};
  return std::nullopt;
}

std::optional<Source> find_source(const Article& article, const Document& document,
                                  const std::vector<NameMention>& names, const Chains& chains) {
  if (article.source) return Source{*article.source, std::nullopt};
  const auto mention = SourceFinder(document, names).find();
  if (!mention) return std::nullopt;
  return Source{chains.entities[chains.chain_of[*mention]].name, names[*mention].span};
}

}  // namespace dossier
