// Loads the tables of units and finds their names beside numbers. Symbols count as they are spelled (mW is no
// MW), names in any case. Tested by tests/extract/figures_test.cpp (table tests/cases/figures-units.tsv).
#include "extract/figures/units.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kUnits = "lexicon/units.tsv";
constexpr std::string_view kCurrencies = "lexicon/currencies.tsv";
constexpr std::string_view kOwn = "lexicon/figure-units.tsv";

bool has_upper(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Short ones are symbols: "km", "kWh", "Gb"; "feet" and "Celsius" are names.
PhraseCase case_of(std::string_view name) {
  return name.size() <= 3 || (name.size() <= 5 && has_upper(name)) ? PhraseCase::kExact : PhraseCase::kAny;
}

}  // namespace

struct UnitTable::Loader {
  UnitTable& table;
  Language& language;
  const Tokenizer& tokenizer;

  std::size_t keep(Unit unit) const {
    table.units_.push_back(std::move(unit));
    return table.units_.size() - 1;
  }
  void name(PhraseTable& phrases, std::string_view phrase, std::size_t unit, PhraseCase spelled) const {
    phrases.add(phrase, unit, spelled, tokenizer, language.vocabulary);
  }
  Result<bool> load_measures() const;
  Result<bool> load_currencies() const;
  void load_currency(const TsvRow& row) const;
  Result<bool> load_own() const;
};

Result<bool> UnitTable::Loader::load_measures() const {
  const auto rows = read_tsv(language.data, kUnits, 6);
  if (!rows) return rows.error();
  for (const TsvRow& row : rows.value()) {
    const auto factor = Exact::parse(row[3]);
    const auto offset = row[6].empty() ? Exact() : Exact::parse(row[6]);
    if (!factor || !offset)
      return Error{language.data.place(kUnits) + ":" + std::to_string(row.line), "has no factor"};
    const std::size_t unit =
        keep({UnitKind::kMeasure, std::string(row[1]), *factor, *offset, std::string(row[4])});
    for (const std::string_view word : split(row[5], '|')) name(table.names_, word, unit, case_of(word));
  }
  return true;
}

// Codes that are words as well (ALL, TRY) say nothing in a headline of capitals: they are left out.
Result<bool> UnitTable::Loader::load_currencies() const {
  const auto rows = read_tsv(language.data, kCurrencies, 2);
  if (!rows) return rows.error();
  // Of two currencies of one name the one with a sign is in use.
  for (const bool signs : {true, false})
    for (const TsvRow& row : rows.value())
      if (row[1].empty() != signs) load_currency(row);
  return true;
}

void UnitTable::Loader::load_currency(const TsvRow& row) const {
  const std::string code(row[0]);
  const std::size_t unit = keep({UnitKind::kMoney, code, Exact(1), {}, ""});
  const std::size_t minor = keep({UnitKind::kMoney, code, Exact(1) / Exact(100), {}, "", true});
  const WordFact fact = language.facts.of(language.vocabulary.find(fold(code)));
  if (fact.likely_part() == PartOfSpeech::kNone) {
    name(table.before_, code, unit, PhraseCase::kExact);
    name(table.names_, code, unit, PhraseCase::kAny);
    const std::size_t million = keep({UnitKind::kMoney, code, Exact(1000000), {}, ""});  // 120 MEUR
    name(table.before_, "M" + code, million, PhraseCase::kExact);
    name(table.names_, "M" + code, million, PhraseCase::kExact);
  }
  for (const std::string_view symbol : split(row[1], '|')) {
    name(table.before_, symbol, unit, PhraseCase::kAny);
    name(table.names_, symbol, unit, PhraseCase::kExact);
  }
  for (const std::string_view word : split(row[2], '|')) name(table.names_, word, unit, case_of(word));
  for (const std::string_view word : split(row[3], '|')) name(table.names_, word, minor, case_of(word));
}

Result<bool> UnitTable::Loader::load_own() const {
  const auto rows = read_tsv(language.data, kOwn, 2);
  if (!rows) return rows.error();
  for (const TsvRow& row : rows.value()) {
    const std::string_view kind = row[1];
    const auto seconds = row[3].empty() ? Exact() : Exact::parse(row[3]);
    if (kind == "wary" || kind == "glued" || kind == "never") {
      const Care care = kind == "wary" ? Care::kWary : kind == "glued" ? Care::kGlued : Care::kNever;
      name(table.careful_, row[0], static_cast<std::size_t>(care), case_of(row[0]));
    } else if (kind == "time" && seconds) {
      name(table.times_, row[0], keep({UnitKind::kTime, std::string(row[2]), *seconds, {}, "s"}),
           PhraseCase::kAny);
    } else if (kind == "minor") {
      name(table.names_, row[0],
           keep({UnitKind::kMoney, std::string(row[2]), Exact(1) / Exact(100), {}, "", true}),
           PhraseCase::kAny);
    } else if (kind == "percent" || kind == "measure") {
      const UnitKind own = kind == "percent" ? UnitKind::kPercent : UnitKind::kMeasure;
      name(table.names_, row[0], keep({own, std::string(row[2]), {}, {}, ""}), PhraseCase::kAny);
    } else {
      return Error{language.data.place(kOwn) + ":" + std::to_string(row.line), "is of no known kind"};
    }
  }
  return true;
}

Result<UnitTable> UnitTable::load(Language& language) {
  const Tokenizer tokenizer = language.tokenizer();
  UnitTable table;
  const Loader loader{table, language, tokenizer};
  for (const auto part : {&Loader::load_own, &Loader::load_measures, &Loader::load_currencies})
    if (const auto loaded = (loader.*part)(); !loaded) return loaded.error();
  return table;
}

std::optional<UnitHit> UnitTable::currency_before(const SentenceView& view, TokenIndex number,
                                                  TokenIndex from) const {
  auto hit = before_.before(view, number, from);
  if (hit && view.text(hit->begin) == "a") hit = before_.before(view, number, hit->begin + 1);  // "a $5 bill"
  if (!hit) return std::nullopt;
  return UnitHit{&units_[hit->meaning], hit->begin, hit->end};
}

std::optional<UnitHit> UnitTable::currency_at(const SentenceView& view, TokenIndex at) const {
  const auto hit = before_.at(view, at);
  if (!hit) return std::nullopt;
  return UnitHit{&units_[hit->meaning], hit->begin, hit->end};
}

const Unit* UnitTable::currency(WordId word) const {
  const auto meaning = before_.meaning_of(word);
  return meaning ? &units_[*meaning] : nullptr;
}

std::optional<UnitHit> UnitTable::unit_at(const SentenceView& view, TokenIndex at, bool is_large) const {
  const auto hit = names_.at(view, at);
  if (!hit) return std::nullopt;
  if (const auto care = careful_.at(view, at); care && care->end == hit->end) {
    const auto how = static_cast<Care>(care->meaning);
    if (how == Care::kNever || (how == Care::kWary && !is_large) || (how == Care::kGlued && !view.glued(at)))
      return std::nullopt;
  }
  return UnitHit{&units_[hit->meaning], hit->begin, hit->end};
}

std::optional<UnitHit> UnitTable::time_at(const SentenceView& view, TokenIndex at) const {
  const auto hit = times_.at(view, at);
  if (!hit) return std::nullopt;
  return UnitHit{&units_[hit->meaning], hit->begin, hit->end};
}

}  // namespace dossier
