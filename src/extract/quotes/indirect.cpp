// Each cue with its speaker and its content; a gate keeps those that report a statement.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/indirect.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr int kFewestShare = 300;  // per mille: below it a word is a cue too seldom to be one by itself
constexpr std::uint8_t kMarked = 1, kDirect = 2;

}  // namespace

IndirectQuotes::IndirectQuotes(Readings& readings, const std::vector<MarkedStretch>& stretches,
                               const std::vector<QuoteMention>& marked)
    : readings_(readings), document_(readings.document()), marked_(document_.tokens().size(), 0) {
  for (const MarkedStretch& stretch : stretches)
    for (TokenIndex i = stretch.inside.begin; i < stretch.inside.end; ++i) marked_[i] = kMarked;
  for (const QuoteMention& quote : marked) {
    if (quote.kind != QuoteKind::kDirect) continue;
    if (quote.cue) taken_.push_back(quote.cue->begin);
    const TokenRange inside = document_.tokens_in(quote.span);
    for (TokenIndex i = inside.begin; i < inside.end; ++i) marked_[i] = kDirect;
  }
  std::sort(taken_.begin(), taken_.end());
}

bool IndirectQuotes::is_taken(const Cue& cue) const {
  return std::binary_search(taken_.begin(), taken_.end(), cue.tokens.begin);
}

TokenRange IndirectQuotes::without_marks(TokenRange range) const {
  const auto is_edge = [&](TokenIndex i) {
    const Token& token = document_.token(i);
    return token.is_mark(',') || token.is_mark(':') || token.is_mark('-');
  };
  while (!range.empty() && is_edge(range.begin)) ++range.begin;
  while (!range.empty() && is_edge(range.end - 1)) --range.end;
  return range;
}

bool IndirectQuotes::is_statement(const Cue& cue, const std::optional<CueSource>& source, const Content& content,
                                  const ContentFinder& finder) const {
  const CueEntry& entry = *cue.entry;
  if (entry.stance == "topic" || content.first.size() < 2) return false;
  TokenIndex outside = 0;
  bool verb_outside = false;
  bool has_marks = false;
  for (TokenIndex i = content.first.begin; i < content.first.end; ++i) {
    if (in_marks(i)) {
      has_marks = true;
      continue;
    }
    ++outside;
    if (finder.is_clause({i, i + 1}) && (readings_.role(i) & kRoleBe) == 0) verb_outside = true;
  }
  if (has_marks && (outside < 3 || !verb_outside)) return false;
  if (!source && !cue.passive && cue.entry->part != CuePart::kNoun) return false;
  if (entry.part == CuePart::kNoun || entry.part == CuePart::kAdjective) return entry.share >= 400;
  if (entry.share >= 0 && entry.share < kFewestShare) return false;
  if ((entry.frames & (kFrameThat | kFrameWh)) != 0 && finder.is_clause(content.first)) return true;
  return entry.share >= kFewestShare;
}

void IndirectQuotes::find(std::uint32_t sentence, std::vector<QuoteMention>& quotes,
                          std::uint32_t& statement) {
  const SentenceReading& reading = readings_.of(sentence);
  const SourceFinder sources(document_, readings_.roles(), reading);
  const ContentFinder contents(document_, readings_.language(), readings_.roles(), reading);
  for (const Cue& cue : reading.cues) {
    if (marked_[cue.head] == kDirect || is_taken(cue)) continue;
    auto source = sources.find(cue, reading.tokens.begin);
    auto content = contents.find(cue, source);
    if (!content) continue;
    content->first = without_marks(content->first);
    if (content->first.empty() || !is_statement(cue, source, *content, contents)) continue;
    QuoteMention quote;
    quote.kind = QuoteKind::kIndirect;
    quote.span = document_.span(content->first);
    quote.statement = ++statement;
    quote.cue = cue.tokens;
    if (source) quote.speaker = source->mention;
    quote.stance = cue.entry->stance;
    quote.denied = cue.negated;
    quote.rule = "cue:" + cue.entry->text;
    quotes.push_back(quote);
    if (!content->second) continue;
    const TokenRange rest = without_marks(*content->second);
    if (rest.empty()) continue;
    quote.span = document_.span(rest);
    quotes.push_back(std::move(quote));
  }
}

}  // namespace dossier
