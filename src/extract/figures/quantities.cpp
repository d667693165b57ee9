// Numbers and their units, on either side.
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-units.tsv).
#include "extract/figures/quantities.h"

#include "extract/figures/digits.h"

namespace dossier {
namespace {

constexpr std::int64_t kLarge = 100;

bool is_large(const Numeral& numeral) { return !(numeral.value < Exact(kLarge)); }

// Feet and inches, pounds and ounces: parts of one measure, not two.
bool may_add_up(const Unit& greater, const Unit& smaller) {
  if (greater.kind == UnitKind::kMoney)
    return smaller.kind == UnitKind::kMoney && !greater.is_minor && smaller.is_minor;
  const auto pair = [&](std::string_view one, std::string_view two) {
    return greater.symbol == one && smaller.symbol == two;
  };
  return pair("ft", "in") || pair("lb", "oz") || pair("st", "lb");
}

}  // namespace

Result<QuantityReader> QuantityReader::load(Language& language) {
  auto numerals = NumeralReader::load(language);
  if (!numerals) return numerals.error();
  auto units = UnitTable::load(language);
  if (!units) return units.error();
  QuantityReader reader;
  reader.numerals_ = std::move(numerals).value();
  reader.units_ = std::move(units).value();
  reader.and_ = language.vocabulary.intern("and");
  reader.per_ = language.vocabulary.intern("per");
  reader.a_ = language.vocabulary.intern("a");
  reader.an_ = language.vocabulary.intern("an");
  return reader;
}

// "75 USD million"
void QuantityReader::add_scale_behind(const SentenceView& view, Quantity& quantity) const {
  const NumberWord& word = numerals_.words().of(view.word(quantity.end));
  if (word.is != NumberClass::kScale || quantity.numeral.scale != Exact(1)) return;
  quantity.value = quantity.value * word.value;
  quantity.numeral.scale = word.value;
  ++quantity.end;
}

// "5 ft 2 in", "thirteen dollars and forty-five cents", "15 dollars 50".
void QuantityReader::add_smaller_unit(const SentenceView& view, Quantity& quantity) const {
  const TokenIndex at = quantity.end + (view.word(quantity.end) == and_);
  const auto numeral = numerals_.read_cardinal(view, at);
  if (!numeral || !(numeral->value < Exact(kLarge)) || numeral->form != NumeralForm::kCardinal) return;
  // "in" is a unit only behind feet.
  const bool inches = quantity.unit->symbol == "ft" && view.text(numeral->end) == "in";
  const auto hit = inches ? std::nullopt : units_.unit_at(view, numeral->end, false);
  if (inches) {
    quantity.value = quantity.value + numeral->value / Exact(12);
    quantity.end = numeral->end + 1;
  } else if (hit && may_add_up(*quantity.unit, *hit->unit)) {
    quantity.value = quantity.value + numeral->value * hit->unit->factor / quantity.unit->factor;
    quantity.end = hit->end;
  } else if (quantity.is(UnitKind::kMoney) && !quantity.unit_before && at == quantity.end && !hit &&
             !(numeral->value < Exact(10)) && view.token(numeral->end).kind != TokenKind::kWord &&
             quantity.value.is_whole()) {
    quantity.value = quantity.value + numeral->value / Exact(100);
    quantity.end = numeral->end;
  }
}

// "50 meters per millisecond", "100 tons a year": only of measures; what a dollar a share counts is the
// dollar.
void QuantityReader::add_rate(const SentenceView& view, Quantity& quantity) const {
  const bool slash = view.is_mark(quantity.end, '/') && view.glued(quantity.end);
  const bool per = slash || view.word(quantity.end) == per_;
  const bool article = view.word(quantity.end) == a_ || view.word(quantity.end) == an_;
  if (!per && !article) return;
  auto below = units_.time_at(view, quantity.end + 1);
  if (!below && per) below = units_.unit_at(view, quantity.end + 1, true);
  if (!below || below->unit->kind == UnitKind::kMoney || below->unit->kind == UnitKind::kPercent) return;
  Unit& unit = *quantity.unit;
  unit.symbol += '/' + below->unit->symbol;
  unit.factor = below->unit->factor.is_zero() ? Exact() : unit.factor / below->unit->factor;
  unit.si_unit += '/' + below->unit->si_unit;
  quantity.end = below->end;
}

void QuantityReader::add_unit(const SentenceView& view, Quantity& quantity) const {
  const bool hyphen = view.is_mark(quantity.end, '-') && !quantity.unit;
  auto hit = units_.unit_at(view, quantity.end + hyphen, is_large(quantity.numeral));
  const bool article = view.word(quantity.end) == a_ || view.word(quantity.end) == an_;
  if (!hit && article && quantity.numeral.form == NumeralForm::kFraction)  // "half a mile"
    hit = units_.unit_at(view, quantity.end + 1, false);
  if (!hit) return;
  if (quantity.unit) {  // "$10 dollars" says it twice, "$5 km" are two things
    if (hit->unit->symbol == quantity.unit->symbol && !hit->unit->is_minor) quantity.end = hit->end;
    return;
  }
  quantity.unit = *hit->unit;
  quantity.end = hit->end;
  const bool pounds = quantity.unit->symbol == "lb" && hit->end - hit->begin == 1 &&
                      quantity.numeral.scale != Exact(1) && view.text(hit->begin).size() > 3;
  if (pounds) quantity.unit = Unit{UnitKind::kMoney, "GBP", Exact(1), {}, ""};
  if (quantity.is(UnitKind::kMoney)) {
    quantity.value = quantity.value * quantity.unit->factor;
    add_scale_behind(view, quantity);
    if (!hyphen) add_smaller_unit(view, quantity);
  } else if (quantity.is(UnitKind::kMeasure)) {
    if (!hyphen) add_smaller_unit(view, quantity);
    add_rate(view, quantity);
  }
}

// "USD115", "Rs500": one token.
std::optional<Quantity> QuantityReader::read_glued(const SentenceView& view, TokenIndex at) const {
  const std::string_view text = view.text(at);
  const std::size_t digits = text.find_first_of("0123456789");
  if (view.token(at).kind != TokenKind::kWord || digits == 0 || digits > 3) return std::nullopt;
  const auto value = value_of_digits(text.substr(digits));
  const Unit* currency = value ? units_.currency(view.find(text.substr(0, digits))) : nullptr;
  if (currency == nullptr) return std::nullopt;
  Numeral numeral{at, at + 1, NumeralForm::kCardinal, *value, *value};
  return Quantity{at, at + 1, numeral, *value, *currency, true};
}

std::optional<Quantity> QuantityReader::read(const SentenceView& view, TokenIndex number,
                                             TokenIndex from) const {
  const auto numeral = numerals_.read(view, number);
  if (!numeral) return view.token(number).is(kHasDigit) ? read_glued(view, number) : std::nullopt;
  Quantity quantity{number, numeral->end, *numeral, numeral->value, {}};
  if (numeral->form == NumeralForm::kOrdinal || numeral->form == NumeralForm::kTimes) return quantity;
  if (const auto currency = units_.currency_before(view, number, from)) {
    quantity.unit = *currency->unit;
    quantity.unit_before = true;
    quantity.value = quantity.value * currency->unit->factor;
    quantity.begin = currency->begin;
  }
  add_unit(view, quantity);
  return quantity;
}

std::optional<Quantity> QuantityReader::read_from(const SentenceView& view, TokenIndex at) const {
  if (const auto currency = units_.currency_at(view, at)) return read(view, currency->end, at);
  return read(view, at, at);
}

}  // namespace dossier
