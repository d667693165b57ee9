#pragma once
// Numbers as they are written: digits with any grouping, words, both mixed, ordinals, fractions.
#include <optional>

#include "extract/figures/number_words.h"
#include "extract/figures/sentence_view.h"

namespace dossier {

enum class NumeralForm : std::uint8_t { kCardinal, kOrdinal, kFraction, kTimes, kVague };

struct Numeral {
  TokenIndex begin = 0;
  TokenIndex end = 0;  // the first token behind it
  NumeralForm form = NumeralForm::kCardinal;
  Exact value;
  // The number without the scale word that ends it, and that scale (1 where there is none): "5 to 10 million"
  // lends its scale to the 5.
  Exact mantissa;
  Exact scale{1};
  bool in_words = false;     // begins with a word
  bool has_article = false;  // begins with "a": "a dozen", "a third"
};

class NumeralReader {
 public:
  static Result<NumeralReader> load(Language& language);

  // Whether a numeral may begin with this token: the quick test before `read`.
  bool may_begin(const Token& token) const {
    return token.is(kHasDigit) || words_.of(token.word).is != NumberClass::kNone;
  }
  // one, seventeen, forty
  bool is_plain_word(WordId word) const {
    const NumberClass is = words_.of(word).is;
    return is == NumberClass::kUnit || is == NumberClass::kTen;
  }
  // The longest numeral that begins at a token.
  std::optional<Numeral> read(const SentenceView& view, TokenIndex at) const;
  // A plain cardinal, without sign and article.
  std::optional<Numeral> read_cardinal(const SentenceView& view, TokenIndex at) const;

  const NumberWords& words() const { return words_; }

 private:
  struct Sum;
  bool add_term(const SentenceView& view, Sum& sum) const;
  bool add_scale(const SentenceView& view, Sum& sum) const;
  bool add_decimals(const SentenceView& view, Sum& sum) const;
  bool add_fraction(const SentenceView& view, Sum& sum) const;
  bool add_ordinal(const SentenceView& view, Sum& sum) const;
  TokenIndex after_joiner(const SentenceView& view, const Sum& sum) const;
  std::optional<Numeral> read_parts(const SentenceView& view, TokenIndex at) const;
  std::optional<Numeral> read_fraction(const SentenceView& view, TokenIndex at) const;
  const NumberWord& word(const SentenceView& view, TokenIndex at) const { return words_.of(view.word(at)); }

  NumberWords words_;
  WordId a_ = 0, an_ = 0, and_ = 0, of_ = 0;
};

}  // namespace dossier
