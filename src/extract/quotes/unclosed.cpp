// A comma, a sure verb of speech and a name (or he, she) beside it, with nothing reported behind: that is the
// reporter and not the speaker, where the mark before it is never closed.
// Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes-marks.tsv).
#include "extract/quotes/unclosed.h"

namespace dossier {
namespace {

constexpr int kSureShare = 700;  // per mille of its places that a word is a cue

bool names_other(const Readings& readings, const SentenceReading& reading, const CueSource& source) {
  for (const NounPhrase& phrase : reading.phrases) {
    if (phrase.tokens.begin != source.phrase.begin) continue;
    if (phrase.is_person_name) return true;
    const std::uint32_t role = readings.role(phrase.tokens.begin);
    return phrase.kind == PhraseKind::kPronoun && (role & (kRoleMale | kRoleFemale)) != 0 &&
           (role & kRoleSubjectPronoun) != 0;
  }
  return false;
}

// The token behind the comma that ends the quoted words, else 0.
TokenIndex end_of_words(Readings& readings, const MarkedStretch& stretch) {
  const Document& document = readings.document();
  const AttributionFinder attributions(readings);
  for (std::uint32_t k = document.sentence_of(stretch.inside.begin);
       k < document.sentences().size() && document.sentences()[k].tokens.begin < stretch.inside.end; ++k) {
    const SentenceReading& reading = readings.of(k);
    const SourceFinder finder(document, readings.language(), readings.roles(), reading);
    for (const Cue& cue : reading.cues) {
      const bool sure = cue.form == CueForm::kFinite && cue.entry->part == CuePart::kVerb &&
                        cue.entry->share >= kSureShare && (cue.entry->frames & kFrameQuote) != 0;
      if (!sure || cue.group <= stretch.inside.begin + 1 || cue.tokens.end > stretch.inside.end) continue;
      const bool turned = document.token(cue.group - 1).is_mark(',');
      const auto source = turned ? finder.after(cue) : finder.before(cue, stretch.inside.begin);
      if (!source || !names_other(readings, reading, *source)) continue;
      const TokenIndex comma = (turned ? cue.group : source->phrase.begin) - 1;
      const TokenIndex behind = turned ? source->phrase.end : cue.tokens.end;
      if (document.token(comma).is_mark(',') && attributions.is_over(reading, behind)) return comma + 1;
    }
  }
  return 0;
}

}  // namespace

void cut_unclosed(Readings& readings, std::vector<MarkedStretch>& stretches) {
  for (MarkedStretch& stretch : stretches) {
    if (stretch.is_closed || stretch.is_single || stretch.outer) continue;
    const TokenIndex end = end_of_words(readings, stretch);
    if (end == 0) continue;
    stretch.inside.end = end;
    stretch.is_cut = true;
    const auto index = static_cast<std::uint32_t>(&stretch - stretches.data());
    for (MarkedStretch& inner : stretches)
      if (inner.outer == index && inner.open >= end) inner.outer.reset();
  }
}

}  // namespace dossier
