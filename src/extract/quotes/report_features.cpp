// Each feature is a hash of its kind and its values; pairs are hashed together.
// Tested by tests/extract/report_model_test.cpp.
#include "extract/quotes/report_features.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;

std::uint32_t mixed(std::uint32_t hash, std::uint32_t value) {
  hash = (hash ^ value) * 0x9E3779B1U;
  return hash ^ (hash >> 15U);
}

std::uint32_t size_bucket(std::uint32_t size) {
  if (size <= 4) return size;
  return size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 22 ? 8 : size <= 35 ? 9 : 10;
}

std::uint32_t share_bucket(int share) { return share < 0 ? 99U : static_cast<std::uint32_t>(share / 100); }

std::uint32_t entry_key(const CueEntry& entry) {
  return word_hash(entry.text) + static_cast<std::uint32_t>(entry.part);
}

}  // namespace

template <typename... Values>
void ReportFeatures::add(std::uint32_t kind, Values... values) {
  std::uint32_t hash = mixed(0x51ED270BU, kind);
  ((hash = mixed(hash, static_cast<std::uint32_t>(values))), ...);
  features_.push_back(hash);
}

std::uint32_t ReportFeatures::word(TokenIndex i) const {
  return reading_.tokens.contains(i) ? document_.token(i).hash : kNone;
}
std::uint32_t ReportFeatures::word_class(TokenIndex i) const {
  if (!reading_.tokens.contains(i)) return kNone;
  const Token& token = document_.token(i);
  const std::uint32_t known = language_.facts.of(token.word).class256;
  return known != 0 ? known
                    : 1000U + static_cast<std::uint32_t>(token.kind) + (token.is(kUpperFirst) ? 16U : 0U);
}
std::uint32_t ReportFeatures::role(TokenIndex i) const {
  return reading_.tokens.contains(i) ? roles_.of(document_.token(i).word) & 0x3FFFFU : kNone;
}

std::uint32_t ReportFeatures::source_kind(const std::optional<CueSource>& source) const {
  if (!source) return 0;
  for (const NounPhrase& phrase : reading_.phrases)
    if (phrase.tokens.begin == source->phrase.begin)
      return 1 + 2 * static_cast<std::uint32_t>(phrase.kind) + (phrase.is_person_name ? 1U : 0U);
  return 20;
}

const std::vector<ReportFeature>& ReportFeatures::of_cue(const Cue& cue,
                                                         const std::optional<CueSource>& source,
                                                         const ReportPlace& place) {
  features_.clear();
  const CueEntry& entry = *cue.entry;
  const std::uint32_t key = entry_key(entry);
  const std::uint32_t share = share_bucket(entry.share);
  const auto part = static_cast<std::uint32_t>(entry.part);
  const std::uint32_t form = static_cast<std::uint32_t>(cue.form) + (cue.passive ? 8U : 0U) +
                             (cue.infinitive ? 16U : 0U) + (cue.negated ? 32U : 0U);
  const std::uint32_t who = source_kind(source);
  const TokenIndex next = cue.tokens.end;
  const TokenIndex before = cue.group == 0 ? 0 : cue.group - 1;
  const std::uint32_t stance = word_hash(entry.stance);
  add(1);
  add(2, key);
  add(3, key, form);
  add(4, key, word(next));
  add(5, share, part);
  add(6, share, part, who);
  add(7, key, who);
  add(8, form, part, who);
  add(9, word(next), part);
  add(10, word_class(next), part);
  add(11, word(cue.head), word_class(next));
  add(12, word(before), part);
  add(13, word_class(before), part);
  add(14, key, word(before));
  add(15, word(cue.head));
  add(16, place.cue_in_marks, share);
  add(17, static_cast<std::uint32_t>(place.block), share);
  add(18, cue.infinitive, key, word(before));
  add(19, stance, form, who);
  add(20, role(next), part, share);
  add(21, entry.frames);
  add(22, cue.head == reading_.tokens.begin, part);
  if (cue.group < cue.head) add(23, key, word(cue.group));
  if (source) {
    const TokenIndex last = source->mention.end - 1;
    add(24, word(last));
    add(25, word_class(last), part);
    add(26, size_bucket(source->mention.size()), who);
    const bool in_front = source->phrase.begin < cue.head;
    add(27, in_front, in_front ? size_bucket(cue.group - std::min(cue.group, source->phrase.end)) : 0U, who);
    add(28, in_front, key);
  }
  return features_;
}

const std::vector<ReportFeature>& ReportFeatures::of_content(const Cue& cue,
                                                             const std::optional<CueSource>& source,
                                                             const Content& content) {
  features_.clear();
  const CueEntry& entry = *cue.entry;
  const std::uint32_t key = entry_key(entry);
  const auto shape = static_cast<std::uint32_t>(content.shape);
  const TokenRange said = content.first;
  const std::uint32_t size = size_bucket(said.size() + (content.second ? content.second->size() : 0));
  const bool clause = contents_.is_clause(said) || (content.second && contents_.is_clause(*content.second));
  const auto part = static_cast<std::uint32_t>(entry.part);
  const TokenIndex last = said.end - 1;
  add(40, shape);
  add(41, shape, key);
  add(42, shape, entry.frames);
  add(43, shape, size);
  add(44, size, part, clause);
  add(45, clause, key);
  add(46, clause, share_bucket(entry.share), part);
  add(47, word(said.begin), part);
  add(48, key, word(said.begin));
  add(49, word_class(said.begin), part, clause);
  add(50, role(said.begin), key);
  add(51, word(said.end));
  add(52, word_class(last));
  add(53, word(said.end), shape, clause);
  add(54, word(said.begin == 0 ? 0 : said.begin - 1), word(said.begin));
  add(55, word_class(last), word(said.end));
  add(56, role(said.end), role(said.end + 1), shape);
  add(57, word_class(said.end), word_class(said.end + 1));
  add(58, said.end >= cue.head ? said.begin - std::min(said.begin, cue.tokens.end) : 99U, part);
  add(59, document_.token(said.begin).kind == TokenKind::kQuote, share_bucket(entry.share));
  add(60, shape, word(cue.tokens.end));
  add(61, source_kind(source), shape, clause);
  add(62, content.second.has_value(), shape, size);
  return features_;
}

}  // namespace dossier
