#pragma once
// Who said what stands between marks: the reporter's words before it, behind it, or in the sentence before.
#include <optional>

#include "extract/quotes/marks.h"
#include "extract/quotes/readings.h"

namespace dossier {

struct Attribution {
  std::optional<Cue> cue;           // none where a label stands before a colon, or a name below the quote
  std::optional<CueSource> source;  // none of a passive without "by"
  bool is_behind = false;
};

// The first token behind the closing mark.
inline TokenIndex behind_mark(const MarkedStretch& marks) {
  return marks.inside.end + (marks.is_closed ? 1U : 0U);
}

// What a cue can tell of a quote: verbs and phrases of speech and of topics, nouns, attitudes ("supports").
enum class CueUse : std::uint8_t { kSpeech, kNoun, kAttitude };

class AttributionFinder {
 public:
  explicit AttributionFinder(Readings& readings) : document_(readings.document()), readings_(readings) {}

  // `from`: where the reporter's words before the stretch begin; `limit`: where those behind it end.
  std::optional<Attribution> find(const MarkedStretch& marks, TokenIndex from, TokenIndex limit) const;
  // Whether a cue that ends before `i` has no content behind it: the sentence ends, or goes on with a place,
  // a time or a clause of its own.
  bool is_over(const SentenceReading& reading, TokenIndex i) const;

 private:
  std::uint32_t role(TokenIndex i) const { return readings_.role(i); }
  bool is_mark(TokenIndex i, char mark) const {
    return i < document_.tokens().size() && document_.token(i).is_mark(mark);
  }
  bool is_parting(TokenIndex i) const { return is_mark(i, ',') || is_mark(i, '-'); }
  const Token& last_word(const MarkedStretch& marks) const;
  SourceFinder sources(const SentenceReading& reading) const {
    return {document_, readings_.language(), readings_.roles(), reading};
  }
  TokenIndex behind_hearer(const SentenceReading& reading, const Cue& cue) const;
  bool is_told_alone(const SentenceReading& reading, const Attribution& said, TokenIndex at) const;
  std::optional<Attribution> behind(const MarkedStretch& marks, TokenIndex limit) const;
  std::optional<Attribution> by_manner(const SentenceReading& reading, TokenIndex at, bool comma) const;
  bool is_of_noun(const Cue& cue, TokenIndex marks) const;
  std::optional<Attribution> by_cue(const SentenceReading& reading, TokenRange range, TokenIndex from,
                                    CueUse use) const;
  std::optional<Attribution> label(TokenIndex colon, const SentenceReading& reading, TokenIndex from) const;
  std::optional<Attribution> in_front(const MarkedStretch& marks, TokenIndex from) const;
  std::optional<Attribution> announced(const MarkedStretch& marks) const;
  std::optional<Attribution> signed_below(const MarkedStretch& marks, TokenIndex limit) const;
  std::optional<Attribution> headline(const MarkedStretch& marks, TokenIndex limit) const;

  const Document& document_;
  Readings& readings_;
};

}  // namespace dossier
