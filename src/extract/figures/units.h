#pragma once
// What a number is measured in: percents, currencies, physical units, times of rates.
#include <optional>
#include <string>
#include <vector>

#include "extract/figures/exact.h"
#include "extract/figures/phrase_table.h"

namespace dossier {

enum class UnitKind : std::uint8_t { kPercent, kMoney, kMeasure, kTime };

struct Unit {
  UnitKind kind = UnitKind::kMeasure;
  std::string symbol;  // "%", an ISO 4217 code, "km"
  // Money: how much of the main unit (a cent is 1/100). Measure: the SI value is value * factor + offset. 0:
  // none.
  Exact factor;
  Exact offset;
  std::string si_unit;
  bool is_minor = false;  // cents, pence
};

struct UnitHit {
  const Unit* unit = nullptr;
  TokenIndex begin = 0;
  TokenIndex end = 0;
};

// lexicon/units.tsv and currencies.tsv (both from CLDR) and figure-units.tsv.
class UnitTable {
 public:
  static Result<UnitTable> load(Language& language);

  // A currency's symbol, code or name that ends right before a number: "$", "US$", "Rs.", "EUR".
  std::optional<UnitHit> currency_before(const SentenceView& view, TokenIndex number, TokenIndex from) const;
  std::optional<UnitHit> currency_at(const SentenceView& view, TokenIndex at) const;
  // Of a code or a symbol alone.
  const Unit* currency(WordId word) const;
  // A unit that begins at a token; `is_large`: the number before it has a scale or is 100 or more.
  std::optional<UnitHit> unit_at(const SentenceView& view, TokenIndex at, bool is_large) const;
  // The time of a rate: "hour", "s".
  std::optional<UnitHit> time_at(const SentenceView& view, TokenIndex at) const;

 private:
  struct Loader;
  enum class Care : std::uint8_t { kWary, kGlued, kNever };

  std::vector<Unit> units_;
  PhraseTable names_, before_, times_, careful_;
};

}  // namespace dossier
