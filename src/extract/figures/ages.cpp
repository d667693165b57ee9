// Ages.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-kinds.tsv).
#include "extract/figures/ages.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::int64_t kOldest = 120;

// ", 45," and ", 45." behind the name of a person.
bool stands_behind_person(const SentenceView& view, const Reading& reading,
                          const std::vector<NameMention>& names) {
  if (reading.begin < view.begin() + 2 || !view.is_mark(reading.begin - 1, ',')) return false;
  if (!view.is_mark(reading.end, ',') && !view.is_mark(reading.end, '.')) return false;
  const std::uint32_t comma = view.token(reading.begin - 1).span.begin;
  const auto behind =
      std::lower_bound(names.begin(), names.end(), comma,
                       [](const NameMention& name, std::uint32_t at) { return name.span.end < at; });
  return behind != names.end() && behind->span.end == comma && behind->type == EntityType::kPerson;
}

}  // namespace

AgeReader AgeReader::load(Language& language) {
  AgeReader reader;
  reader.age_ = language.vocabulary.intern("age");
  reader.aged_ = language.vocabulary.intern("aged");
  reader.ages_ = language.vocabulary.intern("ages");
  reader.of_ = language.vocabulary.intern("of");
  reader.old_ = language.vocabulary.intern("old");
  reader.olds_ = language.vocabulary.intern("olds");
  reader.yo_ = language.vocabulary.intern("yo");
  return reader;
}

std::optional<Age> AgeReader::unit_behind(const SentenceView& view, const Reading& reading,
                                          const UnitTable& units) const {
  const auto skip_hyphen = [&](TokenIndex at) { return at + view.is_mark(at, '-'); };
  TokenIndex at = skip_hyphen(reading.end);
  if (view.word(at) == yo_) return Age{reading.begin, at + 1, "year"};
  const auto time = units.time_at(view, at);
  if (!time) return std::nullopt;
  at = skip_hyphen(time->end);
  const std::string unit = time->unit->symbol == "d" ? "day" : time->unit->symbol;
  if (view.word(at) == old_ || view.word(at) == olds_) return Age{reading.begin, at + 1, unit};
  if (view.word(at) == of_ && view.word(at + 1) == age_) return Age{reading.begin, at + 2, unit};
  return std::nullopt;
}

std::optional<Age> AgeReader::read(const SentenceView& view, const Reading& reading, const UnitTable& units,
                                   const std::vector<NameMention>& names) const {
  if (reading.first.unit || reading.first.numeral.form != NumeralForm::kCardinal) return std::nullopt;
  const WordId before = reading.begin > view.begin() ? view.word(reading.begin - 1) : kUnknownWord;
  const bool aged = before != kUnknownWord && (before == age_ || before == aged_ || before == ages_);
  if (auto age = unit_behind(view, reading, units)) {
    if (aged) --age->begin;
    return age;
  }
  const bool possible = !reading.first.value.is_negative() && reading.first.value < Exact(kOldest);
  if (!possible) return std::nullopt;
  if (aged) return Age{reading.begin - 1, reading.end, "year"};
  if (stands_behind_person(view, reading, names)) return Age{reading.begin, reading.end, "year"};
  return std::nullopt;
}

}  // namespace dossier
