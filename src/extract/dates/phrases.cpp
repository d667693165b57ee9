// Whole phrases from the data: vague references, holidays, bound words, and idioms that are no dates.
// Tested by tests/resolve/dates_test.cpp (tables tests/cases/dates-vague.tsv, dates-holidays.tsv).
#include "extract/dates/grammar.h"

namespace dossier {
namespace {

struct PhraseAt {
  const DatePhrase* phrase = nullptr;
  TokenIndex end = 0;
};

TokenIndex end_of(const Terms& terms, TokenIndex at, const DatePhrase& phrase) {
  TokenIndex i = at;
  for (const WordId word : phrase.words) {
    if (i != at) i = terms.past_hyphen(i);
    if (!terms.inside(i) || terms.token(i).word != word) return at;
    ++i;
  }
  return i;
}

// The longest phrase of a kind at a place.
PhraseAt phrase_at(const Terms& terms, TokenIndex at, DatePhrase::Kind kind) {
  if ((terms[at].phrase_kinds & kind_bit(kind)) == 0) return {};
  const DateWord* word = terms.words().of(terms.token(at).word);
  for (const DatePhrase& phrase : terms.words().phrases(*word))
    if (phrase.kind == kind)
      if (const TokenIndex end = end_of(terms, at, phrase); end != at) return {&phrase, end};
  return {};
}

}  // namespace

MaybeDate vague_reference(const Terms& terms, TokenIndex at) {
  const PhraseAt found = phrase_at(terms, at, DatePhrase::Kind::kReference);
  if (found.phrase == nullptr) return std::nullopt;
  // "in the future"; "the future of the mission" is none.
  if (terms[at].is(DateClass::kThe) &&
      (at == terms.begin() || !terms[at - 1].is(DateClass::kPreposition) ||
       terms[found.end].any(bit(DateClass::kOf) | bit(DateClass::kCardinal))))
    return std::nullopt;
  DateForm form;
  form.kind = DateFormKind::kReference;
  form.reference = found.phrase->reference;
  return make_parse(at, found.end, form, "vague");
}

MaybeDate holiday(const Terms& terms, TokenIndex at) {
  const TokenIndex start = terms[at].is(DateClass::kThe) ? at + 1 : at;
  const PhraseAt found = phrase_at(terms, start, DatePhrase::Kind::kHoliday);
  if (found.phrase == nullptr || !terms.capital(start)) return std::nullopt;
  DateForm form;
  form.fields.holiday = found.phrase->holiday;
  TokenIndex end = found.end;
  if (const auto number = year_at(terms, terms.past_comma(end)); number && number->in_digits) {
    form.fields.year = static_cast<int>(number->value);
    end = number->end;
  }
  return make_parse(start, end, form, "holiday");
}

TokenIndex past_idiom(const Terms& terms, TokenIndex at) {
  const PhraseAt found = phrase_at(terms, at, DatePhrase::Kind::kIdiom);
  return found.phrase == nullptr ? at : found.end;
}

std::optional<BoundAt> bound_at(const Terms& terms, TokenIndex at) {
  const PhraseAt found = phrase_at(terms, at, DatePhrase::Kind::kBound);
  if (found.phrase == nullptr) return std::nullopt;
  return BoundAt{found.phrase->modifier, found.end};
}

}  // namespace dossier
