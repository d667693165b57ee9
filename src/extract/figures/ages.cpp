// Ages.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-kinds.tsv).
#include "extract/figures/ages.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::int64_t kOldest = 120;
constexpr TokenIndex kListReach = 8;  // tokens between "aged" and a later number of its list

}  // namespace

Result<AgeReader> AgeReader::load(Language& language) {
  const auto persons = read_tsv(language.data, "lexicon/person-nouns.tsv", 3);
  if (!persons) return persons.error();
  AgeReader reader;
  for (const TsvRow& row : persons.value()) {
    const WordId one = language.vocabulary.intern(fold(row[0]));
    if (row[2] != "group") reader.persons_.push_back(one);
    reader.people_.push_back(row[1].empty() ? one : language.vocabulary.intern(fold(row[1])));
  }
  std::sort(reader.persons_.begin(), reader.persons_.end());
  std::sort(reader.people_.begin(), reader.people_.end());
  reader.age_ = language.vocabulary.intern("age");
  reader.aged_ = language.vocabulary.intern("aged");
  reader.ages_ = language.vocabulary.intern("ages");
  reader.and_ = language.vocabulary.intern("and");
  reader.between_ = language.vocabulary.intern("between");
  reader.at_ = language.vocabulary.intern("at");
  reader.die_ = language.vocabulary.intern("die");
  reader.he_ = language.vocabulary.intern("he");
  reader.she_ = language.vocabulary.intern("she");
  reader.was_ = language.vocabulary.intern("was");
  reader.turn_ = language.vocabulary.intern("turn");
  reader.over_ = language.vocabulary.intern("over");
  reader.under_ = language.vocabulary.intern("under");
  reader.of_ = language.vocabulary.intern("of");
  reader.old_ = language.vocabulary.intern("old");
  reader.olds_ = language.vocabulary.intern("olds");
  reader.yo_ = language.vocabulary.intern("yo");
  return reader;
}

bool AgeReader::is_aged(WordId word) const {
  return word != kUnknownWord && (word == age_ || word == aged_ || word == ages_);
}

// "aged 19 and 34", "aged 8, 12 and 15": numbers, commas and "and" back to the word.
bool AgeReader::continues_ages(const SentenceView& view, TokenIndex begin) const {
  if (begin == view.begin() || (view.word(begin - 1) != and_ && !view.is_mark(begin - 1, ','))) return false;
  for (TokenIndex at = begin; at-- > view.begin() && begin - at <= kListReach;) {
    if (is_aged(view.word(at))) return at + 1 < begin && view.is_number(at + 1);
    if (!view.is_number(at) && !view.is_mark(at, ',') && view.word(at) != and_) return false;
  }
  return false;
}

// ", 45," and ", 45." behind the name of a person or a noun for one.
bool AgeReader::stands_behind_person(const SentenceView& view, const Reading& reading,
                                     const std::vector<NameMention>& names) const {
  if (reading.shape != Shape::kSingle || reading.begin < view.begin() + 2) return false;
  if (!view.is_mark(reading.begin - 1, ',')) return false;
  if (!view.is_mark(reading.end, ',') && !view.is_mark(reading.end, '.')) return false;
  if (std::binary_search(persons_.begin(), persons_.end(), view.word(reading.begin - 2))) return true;
  const std::uint32_t comma = view.token(reading.begin - 1).span.begin;
  const auto behind =
      std::lower_bound(names.begin(), names.end(), comma,
                       [](const NameMention& name, std::uint32_t at) { return name.span.end < at; });
  return behind != names.end() && behind->span.end == comma && behind->type == EntityType::kPerson;
}

// "who turns 83 next month", "died at 91", "She was 91."; "At 13, Anouk Lefevre won": before a comma and the
// person.
bool AgeReader::is_reached(const SentenceView& view, const Reading& reading,
                           const std::vector<NameMention>& names) const {
  if (reading.shape != Shape::kSingle || reading.begin == view.begin()) return false;
  const WordId before = view.word(reading.begin - 1);
  const PartOfSpeech next = view.fact(reading.end).likely_part();
  const bool counts = next == PartOfSpeech::kNoun || next == PartOfSpeech::kPlural;
  if (view.fact(reading.begin - 1).lemma == turn_ && !counts) return true;
  const WordId verb = reading.begin > view.begin() + 1 ? view.fact(reading.begin - 2).lemma : kUnknownWord;
  if (before == at_ && verb != kUnknownWord && verb == die_ && !counts) return true;
  const bool is_over = view.is_mark(reading.end, '.') || view.is_mark(reading.end, ',');
  if (before == was_ && is_over && reading.begin > view.begin() + 1) {  // "She was 91."
    const WordId subject = view.word(reading.begin - 2);
    if (subject == he_ || subject == she_) return true;
  }
  if (before != at_ || reading.begin != view.begin() + 1 || !view.is_mark(reading.end, ',')) return false;
  const std::uint32_t start = view.token(reading.end + 1).span.begin;
  return std::any_of(names.begin(), names.end(), [&](const NameMention& name) {
    return name.span.begin == start && name.type == EntityType::kPerson;
  });
}

// "children under five", "people over 65", and nothing counted behind it.
bool AgeReader::bounds_people(const SentenceView& view, const Reading& reading) const {
  if (reading.shape != Shape::kSingle || reading.begin < view.begin() + 2) return false;
  const WordId bound = view.word(reading.begin - 1);
  if (bound != over_ && bound != under_) return false;
  if (!std::binary_search(people_.begin(), people_.end(), view.word(reading.begin - 2))) return false;
  const PartOfSpeech next = view.fact(reading.end).likely_part();
  return next != PartOfSpeech::kNoun && next != PartOfSpeech::kPlural && next != PartOfSpeech::kAdjective &&
         !view.is_mark(reading.end, '-');
}

std::optional<Age> AgeReader::unit_behind(const SentenceView& view, const Reading& reading,
                                          const UnitTable& units, bool aged) const {
  const auto skip_hyphen = [&](TokenIndex at) { return at + view.is_mark(at, '-'); };
  TokenIndex at = skip_hyphen(reading.end);
  if (view.word(at) == yo_) return Age{reading.begin, at + 1, "year"};
  const auto time = units.time_at(view, at);
  if (!time) return std::nullopt;
  at = skip_hyphen(time->end);
  const std::string unit = time->unit->symbol == "d" ? "day" : time->unit->symbol;
  if (view.word(at) == old_ || view.word(at) == olds_) return Age{reading.begin, at + 1, unit};
  if (view.word(at) == of_ && view.word(at + 1) == age_) return Age{reading.begin, at + 2, unit};
  if (aged) return Age{reading.begin, time->end, unit};
  return std::nullopt;
}

std::optional<Age> AgeReader::read(const SentenceView& view, const Reading& reading, const UnitTable& units,
                                   const std::vector<NameMention>& names) const {
  if (reading.first.unit || reading.first.numeral.form != NumeralForm::kCardinal) return std::nullopt;
  const WordId before = reading.begin > view.begin() ? view.word(reading.begin - 1) : kUnknownWord;
  const bool right_before = is_aged(before);
  const bool aged = right_before || (before == between_ && reading.begin > view.begin() + 1 &&
                                     is_aged(view.word(reading.begin - 2)));
  if (auto age = unit_behind(view, reading, units, aged)) {
    if (right_before) --age->begin;
    return age;
  }
  const bool possible = !reading.first.value.is_negative() && reading.first.value < Exact(kOldest);
  if (!possible) return std::nullopt;
  if (right_before) return Age{reading.begin - 1, reading.end, "year"};
  if (aged || continues_ages(view, reading.begin) || stands_behind_person(view, reading, names) ||
      is_reached(view, reading, names) || bounds_people(view, reading))
    return Age{reading.begin, reading.end, "year"};
  return std::nullopt;
}

}  // namespace dossier
