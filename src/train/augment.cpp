// Bytes are changed with the spans of the names.
// Tested by tests/train/augment_test.cpp.
#include "train/augment.h"

#include <algorithm>
#include <map>

#include "extract/tagger/features.h"

namespace dossier::train {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_lower(c) || is_upper(c); }
char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// Articles, conjunctions and prepositions up to four letters stay small, as style books have it.
bool stays_small(std::string_view word) {
  static constexpr std::string_view kSmall[] = {"a",  "an", "and", "as", "at",  "but", "by",  "for", "from",
                                                "in", "of", "on",  "or", "the", "to",  "via", "with"};
  return std::find(std::begin(kSmall), std::end(kSmall), word) != std::end(kSmall);
}

// Words of a line get a capital; those of a line in capitals keep only that one, but for short ones in a
// name, which may be acronyms.
void title_case(std::string& text, std::size_t begin, std::size_t end, const std::vector<bool>& in_name) {
  const bool capitals = std::none_of(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                     text.begin() + static_cast<std::ptrdiff_t>(end), is_lower);
  bool first = true;
  for (std::size_t at = begin; at < end;) {
    if (!is_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t stop = at;
    while (stop < end && (is_letter(text[stop]) || text[stop] == '\'')) ++stop;
    const bool acronym = in_name[at] && stop - at <= 3;
    if (capitals && !acronym)
      for (std::size_t i = at; i < stop; ++i) text[i] = lower(text[i]);
    if (first || !stays_small(std::string_view(text).substr(at, stop - at))) text[at] = upper(text[at]);
    first = false;
    at = stop;
  }
}

struct NamePart {
  NameStock::Part part;
  std::string text;
};

std::vector<NamePart> parts_of(const GoldArticle& article, const GoldName& name) {
  using Part = NameStock::Part;
  std::string text = article.text.substr(name.span.begin, name.span.size());
  const std::size_t space = text.rfind(' ');
  if (space == std::string::npos) return {{name.type == TagType::kPerson ? Part::kLast : Part::kWord, text}};
  if (name.type != TagType::kPerson) return {{Part::kPhrase, text}};
  return {{Part::kFirst, text.substr(0, space)}, {Part::kLast, text.substr(space + 1)}};
}

bool in_capitals(const std::string& text) {
  return text.size() > 3 && std::none_of(text.begin(), text.end(), is_lower);
}

}  // namespace

void NameStock::add(const GoldArticle& article) {
  for (const GoldName& name : article.names)
    for (const NamePart& part : parts_of(article, name)) parts_[{name.type, part.part}].push_back(part.text);
}

const std::string& NameStock::other(TagType type, Part part, const std::string& old,
                                    std::uint64_t choice) const {
  const auto known = parts_.find({type, part});
  return known == parts_.end() ? old : known->second[choice % known->second.size()];
}

GoldArticle with_title_case(const GoldArticle& article, std::uint64_t seed) {
  GoldArticle changed = article;
  std::vector<bool> in_name(article.text.size() + 1, false);
  for (const GoldName& name : article.names)
    for (std::uint32_t i = name.span.begin; i < name.span.end; ++i) in_name[i] = true;
  std::string& text = changed.text;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const bool capitals = std::none_of(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                       text.begin() + static_cast<std::ptrdiff_t>(end), is_lower);
    if (end - begin < 120 && (capitals || mix_feature(1, pair(seed, begin)) % 4 == 0))
      title_case(text, begin, end, in_name);
    begin = end + 1;
  }
  return changed;
}

GoldArticle with_other_names(const GoldArticle& article, const NameStock& stock, std::uint64_t seed) {
  GoldArticle changed;
  std::map<std::pair<TagType, std::string>, std::string> given;
  std::uint32_t done = 0;
  for (const GoldName& name : article.names) {
    if (name.span.begin < done) continue;
    changed.text.append(article.text, done, name.span.begin - done);
    const auto begin = static_cast<std::uint32_t>(changed.text.size());
    for (const NamePart& part : parts_of(article, name)) {
      const auto [at, is_new] = given.try_emplace({name.type, part.text});
      if (is_new) {
        at->second = stock.other(name.type, part.part, part.text, mix_feature(2, pair(seed, given.size())));
        if (in_capitals(part.text))
          std::transform(at->second.begin(), at->second.end(), at->second.begin(), upper);
      }
      if (part.part == NameStock::Part::kLast && changed.text.size() > begin) changed.text += ' ';
      changed.text += at->second;
    }
    changed.names.push_back({{begin, static_cast<std::uint32_t>(changed.text.size())}, name.type});
    done = name.span.end;
  }
  changed.text.append(article.text, done);
  return changed;
}

}  // namespace dossier::train
