// Numbers in words and mixed, by the grammar of English numerals (Quirk et al. 1985, 6.63-6.68): terms below
// a hundred, multiplied by hundred and by falling scales, with "and" and hyphens between, and fractions
// (fractions.cpp) behind: "two and a half million", "twenty-first", "4 thousand 3 hundred and 21".
//
// Tested by tests/extract/figures_test.cpp (table tests/cases/figures-numbers.tsv).
#include "extract/figures/numerals.h"

#include <string>

#include "extract/figures/digits.h"

namespace dossier {
namespace {

// What may still be added below the next scale word.
enum class Room : std::uint8_t { kAll, kBelowHundred, kBelowTen, kNone };

bool is_ordinal_ending(std::string_view text) {
  return text == "st" || text == "nd" || text == "rd" || text == "th" || text == "ST" || text == "ND" ||
         text == "RD" || text == "TH";
}

// "21st", "1,000th": one token.
std::optional<Exact> ordinal_in_digits(std::string_view text) {
  if (text.size() < 3 || !is_ordinal_ending(text.substr(text.size() - 2))) return std::nullopt;
  const auto value = value_of_digits(text.substr(0, text.size() - 2));
  return value && value->is_whole() ? value : std::nullopt;
}

bool is_money_sign(const SentenceView& view, TokenIndex at) {
  const std::string_view text = view.text(at);
  return text == "$" || text == "\xE2\x82\xAC" || text == "\xC2\xA3" || text == "\xC2\xA5";
}

}  // namespace

// A number under way: `total` is complete, `group` waits for its scale.
struct NumeralReader::Sum {
  TokenIndex begin = 0;
  TokenIndex at = 0;  // the next token
  Exact total, group;
  Exact last_scale;  // 0: none yet
  Room room = Room::kAll;
  bool any = false;
  bool in_words = false;
  bool joined = false;  // by "and"
  bool open_group = false;
  bool is_ordinal = false;
  bool is_fraction = false;

  Exact value() const { return total + group; }
};

Result<NumeralReader> NumeralReader::load(Language& language) {
  auto words = NumberWords::load(language);
  if (!words) return words.error();
  NumeralReader reader;
  reader.words_ = std::move(words).value();
  reader.a_ = language.vocabulary.intern("a");
  reader.an_ = language.vocabulary.intern("an");
  reader.and_ = language.vocabulary.intern("and");
  reader.of_ = language.vocabulary.intern("of");
  return reader;
}

// Behind a hyphen between number words, or an "and" that may join what follows.
TokenIndex NumeralReader::after_joiner(const SentenceView& view, const Sum& sum) const {
  if (!sum.any) return sum.at;
  const bool word_follows = word(view, sum.at + 1).is != NumberClass::kNone;
  if (view.is_mark(sum.at, '-') && word_follows) return sum.at + 1;
  const bool after_scale = sum.room == Room::kBelowHundred || (sum.room == Room::kAll && sum.in_words);
  if (after_scale && view.word(sum.at) == and_ && (word_follows || view.is_number(sum.at + 1)))
    return sum.at + 1;
  return sum.at;
}

bool NumeralReader::add_term(const SentenceView& view, Sum& sum) const {
  const NumberWord& term = word(view, sum.at);
  const bool small = term.is == NumberClass::kUnit && term.value < Exact(10);
  if (term.is == NumberClass::kUnit || term.is == NumberClass::kTen) {
    if (sum.any && (sum.room == Room::kNone || term.value.is_zero())) return false;
    if (sum.room == Room::kBelowTen && !small) return false;
    if (sum.any && !sum.in_words && sum.room == Room::kAll) return false;
    if (!sum.any) sum.in_words = true;
    sum.group = sum.group + term.value;
    sum.room = term.is == NumberClass::kTen ? Room::kBelowTen : Room::kNone;
    sum.open_group = true;
    ++sum.at;
    return sum.any = true;
  }
  if (sum.any && (sum.room == Room::kNone || sum.room == Room::kBelowTen)) return false;
  const auto digits = read_digits(view, sum.at);
  if (!digits) return false;
  if (sum.any) {
    const bool scaled = word(view, digits->end).is == NumberClass::kScale;
    if (!digits->value.is_whole() || !(sum.joined || scaled) || !(digits->value < Exact(1000))) return false;
  }
  sum.is_fraction = digits->is_fraction;
  sum.group = sum.group + digits->value;
  sum.room = Room::kNone;
  sum.open_group = true;
  sum.at = digits->end;
  if (const NumberWord& glyph = word(view, sum.at); glyph.is == NumberClass::kGlyph) {
    sum.group = sum.group + glyph.value;
    ++sum.at;
  }
  return sum.any = true;
}

// hundred, million; a letter only where it is glued to digits: "5k", "$3m".
bool NumeralReader::add_scale(const SentenceView& view, Sum& sum) const {
  NumberWord scale = word(view, sum.at);
  if (scale.is == NumberClass::kLetter) {
    if (!sum.any || sum.in_words || !view.is_number(sum.at - 1)) return false;
    const std::string_view letter = view.text(sum.at);
    const bool thousand = letter == "k" || letter == "K";
    const bool upper = letter == "M" || letter == "B" || letter == "b";
    const bool money = is_money_sign(view, sum.begin - 1);
    const bool people =
        letter == "m" && view.glued(sum.at) && view.fact(sum.at + 1).likely_part() == PartOfSpeech::kPlural;
    const bool spaced = letter == "M" && view.text(sum.at - 1).find_first_of(".,") != std::string_view::npos;
    if (!money && !thousand && !spaced && !(view.glued(sum.at) && (upper || people))) return false;
    if (!money && !thousand && view.glued(sum.at + 1) && view.is_mark(sum.at + 1, '-')) return false;
    scale.is = NumberClass::kScale;
  }
  if (scale.is == NumberClass::kDozen && sum.any && sum.open_group) {
    sum.group = sum.group * scale.value;
    sum.room = Room::kNone;
    ++sum.at;
    return true;
  }
  if (scale.is != NumberClass::kScale) return false;
  const bool hundred = scale.value == Exact(100);
  if (!sum.any) {
    sum.in_words = true;
    sum.group = Exact(1);
    sum.open_group = true;
  }
  if (hundred) {
    if (!sum.open_group || sum.room == Room::kBelowHundred || !(sum.group < Exact(100))) return false;
    sum.group = sum.group * scale.value;
    sum.room = Room::kBelowHundred;
  } else if (!sum.open_group) {
    sum.total = sum.total * scale.value;  // lakh crore
    sum.last_scale = sum.last_scale * scale.value;
  } else {
    if (!sum.last_scale.is_zero() && !(scale.value < sum.last_scale)) return false;
    sum.total = sum.total + sum.group * scale.value;
    sum.group = Exact();
    sum.open_group = false;
    sum.last_scale = scale.value;
    sum.room = Room::kAll;
  }
  ++sum.at;
  return sum.any = true;
}

// "five point five", "nine point nought four", "two hundred point seventy-one".
bool NumeralReader::add_decimals(const SentenceView& view, Sum& sum) const {
  if (!sum.any || !sum.in_words || !sum.open_group || word(view, sum.at).is != NumberClass::kPoint)
    return false;
  std::string digits;
  TokenIndex at = sum.at + 1;
  for (;;) {
    const NumberWord& digit = word(view, at);
    const bool after_ten = digits.ends_with('0') && view.is_mark(at, '-');
    if (after_ten && word(view, at + 1).is == NumberClass::kUnit) {
      digits.back() = word(view, at + 1).value.literal().front();
      at += 2;
    } else if (digit.is == NumberClass::kUnit || digit.is == NumberClass::kTen) {
      digits += digit.value.literal();
      ++at;
    } else {
      break;
    }
  }
  const auto decimals = Exact::parse("." + digits);
  if (digits.empty() || !decimals) return false;
  sum.group = sum.group + *decimals;
  sum.room = Room::kNone;
  sum.at = at;
  return true;
}

// A fraction behind "and": "two and a half", "three and two thirds", "a million and a half".
bool NumeralReader::add_fraction(const SentenceView& view, Sum& sum) const {
  if (!sum.any || view.word(sum.at) != and_) return false;
  const auto fraction = read_parts(view, sum.at + 1);
  if (!fraction || !(fraction->value < Exact(1))) return false;
  sum.at = fraction->end;
  if (sum.open_group || sum.last_scale.is_zero()) {
    sum.group = sum.group + fraction->value;
    sum.open_group = true;
  } else {
    const NumberWord& scale = word(view, sum.at);
    const bool scaled = scale.is == NumberClass::kScale && scale.value < sum.last_scale;
    sum.total = sum.total + fraction->value * (scaled ? scale.value : sum.last_scale);
    if (scaled) ++sum.at;
  }
  sum.room = Room::kNone;
  return true;
}

// The word that makes it an ordinal: "twenty-first", "one hundred and fifth", "two hundredth".
bool NumeralReader::add_ordinal(const SentenceView& view, Sum& sum) const {
  const TokenIndex at = after_joiner(view, sum);
  const NumberWord& last = word(view, at);
  if (last.is != NumberClass::kOrdinal) return false;
  const bool small = last.value < Exact(10);
  if (!(last.value < Exact(100))) {
    if (!sum.any) sum.group = Exact(1);
    sum.total = sum.open_group || !sum.any ? sum.total + sum.group * last.value : sum.total * last.value;
    sum.group = Exact();
  } else {
    if (sum.room == Room::kNone || (sum.room == Room::kBelowTen && !small)) return false;
    if (sum.any && !sum.in_words) return false;
    sum.group = sum.group + last.value;
  }
  sum.at = at + 1;
  return sum.is_ordinal = true;
}

std::optional<Numeral> NumeralReader::read_cardinal(const SentenceView& view, TokenIndex at) const {
  Sum sum;
  sum.begin = sum.at = at;
  for (bool more = true; more;) {
    if (add_decimals(view, sum) || add_fraction(view, sum)) continue;
    const TokenIndex here = sum.at;
    sum.at = after_joiner(view, sum);
    sum.joined = sum.at != here && view.word(here) == and_;
    more = (!sum.joined && add_scale(view, sum)) || add_term(view, sum);
    if (!more) sum.at = here;
  }
  add_ordinal(view, sum);
  if (!sum.any && !sum.is_ordinal) return std::nullopt;
  Numeral numeral{at, sum.at, NumeralForm::kCardinal, sum.value(), sum.value()};
  numeral.in_words = sum.in_words || !sum.any;
  if (sum.is_fraction && sum.open_group) numeral.form = NumeralForm::kFraction;
  if (sum.is_ordinal) numeral.form = NumeralForm::kOrdinal;
  if (!sum.last_scale.is_zero() && !sum.open_group) {
    numeral.scale = sum.last_scale;
    numeral.mantissa = numeral.value / sum.last_scale;
  }
  return numeral;
}

std::optional<Numeral> NumeralReader::read(const SentenceView& view, TokenIndex at) const {
  const NumberWord& first = word(view, at);
  const bool minus = view.is_mark(at, '-') && view.text(at).size() != 2 && view.is_number(at + 1) &&
                     view.glued(at + 1) && !view.glued(at);
  if (minus || first.is == NumberClass::kSign) {
    auto positive = read_cardinal(view, at + 1);
    if (auto fraction = read_fraction(view, at + 1); fraction && (!positive || fraction->end > positive->end))
      positive = fraction;
    if (!positive || positive->form == NumeralForm::kOrdinal) return std::nullopt;
    positive->begin = at;
    positive->value = -positive->value;
    positive->mantissa = -positive->mantissa;
    return positive;
  }
  if (const auto ordinal = view.token(at).is(kHasDigit) ? ordinal_in_digits(view.text(at)) : std::nullopt)
    return Numeral{at, at + 1, NumeralForm::kOrdinal, *ordinal, *ordinal};
  if (first.is == NumberClass::kTimes) {
    Numeral times{at, at + 1, NumeralForm::kTimes, first.value, first.value};
    times.in_words = true;
    return times;
  }
  const bool article = view.word(at) == a_ || view.word(at) == an_;
  const NumberClass lead = word(view, at + article).is;
  std::optional<Numeral> cardinal;
  const bool bare = lead == NumberClass::kScale && word(view, at + article + 1).is != NumberClass::kScale;
  if (article ? lead == NumberClass::kScale : !bare) cardinal = read_cardinal(view, at + article);
  auto fraction = read_fraction(view, at);
  // "a third attempt" ranks, "a third of them" and "by a third" do not.
  const bool ranks = lead == NumberClass::kOrdinal || lead == NumberClass::kTen;
  if (article && fraction && ranks && view.fact(fraction->end).likely_part() == PartOfSpeech::kNoun)
    return std::nullopt;
  if (fraction && (!cardinal || fraction->end > cardinal->end)) return fraction;
  if (cardinal) {
    cardinal->begin = at;
    cardinal->has_article = article;
    return cardinal;
  }
  const bool needs_of = lead == NumberClass::kVague && word(view, at).value == Exact(1);
  if (needs_of && view.word(at + 1) != of_) return std::nullopt;
  Numeral other{at, at + article + 1U, NumeralForm::kVague, Exact(), Exact()};
  other.in_words = true;
  other.has_article = article;
  if (article && lead == NumberClass::kDozen) {
    other.form = NumeralForm::kCardinal;
    other.value = other.mantissa = Exact(12);
    return other;
  }
  if (article || (!bare && lead != NumberClass::kVague && lead != NumberClass::kDozen)) return std::nullopt;
  // "tens of thousands", "hundreds of millions"
  while (view.word(other.end) == of_ && word(view, other.end + 1).is == NumberClass::kVague) other.end += 2;
  return other;
}

}  // namespace dossier
