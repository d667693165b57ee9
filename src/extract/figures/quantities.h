#pragma once
// A number with the unit that belongs to it: "$3.2 billion", "45 km", "5 ft 2 in", "60 miles per hour".
#include <optional>

#include "extract/figures/numerals.h"
#include "extract/figures/units.h"

namespace dossier {

struct Quantity {
  TokenIndex begin = 0;
  TokenIndex end = 0;
  Numeral numeral;
  Exact value;  // in the unit: 0.5 for "50 cents"
  std::optional<Unit> unit;
  bool unit_before = false;  // "$5"

  bool is(UnitKind kind) const { return unit && unit->kind == kind; }
};

class QuantityReader {
 public:
  static Result<QuantityReader> load(Language& language);

  // The quantity whose number begins with a token; a currency before it may reach back to `from`.
  std::optional<Quantity> read(const SentenceView& view, TokenIndex number, TokenIndex from) const;
  // The quantity that begins with a token: its currency or its number.
  std::optional<Quantity> read_from(const SentenceView& view, TokenIndex at) const;

  const NumeralReader& numerals() const { return numerals_; }
  const UnitTable& units() const { return units_; }

 private:
  std::optional<Quantity> read_glued(const SentenceView& view, TokenIndex at) const;
  void add_unit(const SentenceView& view, Quantity& quantity) const;
  void add_scale_behind(const SentenceView& view, Quantity& quantity) const;
  void add_smaller_unit(const SentenceView& view, Quantity& quantity) const;
  void add_rate(const SentenceView& view, Quantity& quantity) const;

  NumeralReader numerals_;
  UnitTable units_;
  WordId and_ = 0, per_ = 0, a_ = 0, an_ = 0;
};

}  // namespace dossier
