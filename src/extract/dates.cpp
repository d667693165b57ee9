// One pass over the tokens: where a word can begin a time expression, the grammar is asked for the longest.
// Tested by tests/extract/dates_test.cpp.
#include "extract/dates.h"

#include <algorithm>

#include "extract/dates/grammar.h"

namespace dossier {
namespace {

// A sentence, or several where an abbreviation (5 p.m., Nov.) seems to end one inside of a block.
TokenRange limits_from(const Document& document, std::size_t& sentence) {
  const auto& sentences = document.sentences();
  TokenRange limits = sentences[sentence].tokens;
  const std::uint32_t block = sentences[sentence].block;
  while (++sentence < sentences.size() && sentences[sentence].block == block &&
         document.token(limits.end - 1).is(kHasDot))
    limits.end = sentences[sentence].tokens.end;
  return limits;
}

// Names that time words are parts of: Theresa May, the Sunday Times, the 9/11 attacks. A place never is one.
bool is_part_of_name(const NameMention& name, const DateParse& parse) {
  if (!name.tokens.contains(parse.tokens)) return false;
  const bool larger = name.tokens.size() > parse.tokens.size();
  if (parse.form.fields.holiday != 0) return larger;
  switch (name.type) {
    case EntityType::kGpe:
    case EntityType::kLoc:
    case EntityType::kNorp:
      return false;
    case EntityType::kPerson:
    case EntityType::kEvent:
      return true;
    default:
      return larger;
  }
}

class NamesInOrder {
 public:
  explicit NamesInOrder(const std::vector<NameMention>& names) : names_(&names) {}

  // Parses are asked for in order.
  bool hold(const DateParse& parse) {
    while (at_ < names_->size() && (*names_)[at_].tokens.end <= parse.tokens.begin) ++at_;
    return at_ < names_->size() && is_part_of_name((*names_)[at_], parse);
  }

 private:
  const std::vector<NameMention>* names_;
  std::size_t at_ = 0;
};

void extract_stretch(const Terms& terms, TokenRange limits, NamesInOrder& names,
                     std::vector<DateParse>& found) {
  for (TokenIndex at = limits.begin; at < limits.end;) {
    if (!may_begin(terms, at)) {
      ++at;
      continue;
    }
    MaybeDate parse = range_head(terms, at);
    if (!parse) parse = expression(terms, at);
    if (const TokenIndex end = past_idiom(terms, at); end != at && (!parse || end >= parse->tokens.end)) {
      at = end;
      continue;
    }
    if (!parse) {
      ++at;
      continue;
    }
    at = parse->tokens.end;
    if (names.hold(*parse)) continue;
    const MaybeDate tail = range_tail(terms, *parse);
    if (tail && tail->form.fields.year && !parse->form.fields.year)
      parse->form.fields.year = tail->form.fields.year;
    found.push_back(*parse);
    if (!tail) continue;
    found.push_back(*tail);
    at = tail->tokens.end;
  }
}

}  // namespace

Result<DateExtractor> DateExtractor::load(Language& language) {
  auto words = DateWords::load(language);
  if (!words) return words.error();
  return DateExtractor(std::move(words).value());
}

std::vector<DateMention> DateExtractor::extract(const Document& document, const Language& language,
                                                const std::vector<NameMention>& names) const {
  std::vector<DateParse> found;
  NamesInOrder names_in_order(names);
  Terms terms(document, words_, language.facts);
  for (std::size_t sentence = 0; sentence < document.sentences().size();) {
    const std::uint32_t block = document.sentences()[sentence].block;
    const TokenRange limits = limits_from(document, sentence);
    if (document.blocks()[block].type == BlockType::kBoilerplate) continue;
    terms.read(limits);
    extract_stretch(terms, limits, names_in_order, found);
  }
  share_years(document, found);
  std::vector<DateMention> mentions;
  mentions.reserve(found.size());
  for (const DateParse& parse : found)
    mentions.push_back({document.span(parse.tokens), parse.tokens, parse.form, parse.rule});
  return mentions;
}

}  // namespace dossier
