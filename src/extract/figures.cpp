// Finds figures: at each token that may begin a number, the number, its unit, what it makes with the next
// number, and then what bounds it, what it counts and whether it counts at all. The readers in figures/ do
// the steps. Tested by tests/extract/figures_test.cpp (tables tests/cases/figures-*.tsv).
#include "extract/figures.h"

#include <algorithm>

namespace dossier {

// A figure in tokens.
struct FigureExtractor::Found {
  Reading reading;
  TokenIndex begin = 0;
  TokenIndex end = 0;
  TokenIndex past = 0;  // behind it and its bound
  std::optional<Age> age;
  std::optional<BoundHit> bound;
  std::optional<Counted> counted;
  std::optional<Exact> tolerance;
};

// What is known of the sentence besides its words. Numbers inside of `taken` are no figures.
struct FigureExtractor::Sentence {
  SentenceView view;
  const std::vector<NameMention>& names;
  const std::vector<DateMention>& dates;

  // Behind the name or date that overlaps a range of tokens; its begin where none does.
  template <typename Mention>
  static TokenIndex behind(const std::vector<Mention>& mentions, TokenRange range) {
    const auto first =
        std::lower_bound(mentions.begin(), mentions.end(), range.begin,
                         [](const Mention& mention, TokenIndex at) { return mention.tokens.end <= at; });
    return first != mentions.end() && first->tokens.begin < range.end
               ? std::max(first->tokens.end, range.begin + 1)
               : range.begin;
  }
  // Behind the date that a number belongs to. An age belongs to none, nor does a number of which the date is
  // only a part ("five billion and three quarters").
  TokenIndex behind_date(const Found& found, TokenIndex at) const;
};

namespace {

FigureKind kind_of(const Reading& reading, bool is_age) {
  if (reading.shape == Shape::kRange) return FigureKind::kRange;
  if (reading.shape == Shape::kScore) return FigureKind::kScore;
  if (is_age) return FigureKind::kAge;
  if (reading.first.is(UnitKind::kPercent)) return FigureKind::kPercent;
  if (reading.first.is(UnitKind::kMoney)) return FigureKind::kMoney;
  if (reading.first.is(UnitKind::kMeasure)) return FigureKind::kMeasure;
  switch (reading.first.numeral.form) {
    case NumeralForm::kOrdinal:
      return FigureKind::kOrdinal;
    case NumeralForm::kFraction:
    case NumeralForm::kTimes:
      return FigureKind::kRatio;
    default:
      return FigureKind::kCount;
  }
}

// What made the figure, for --explain: its shape, its unit, or the form of its number.
std::string rule_of(const Reading& reading, bool is_age) {
  if (is_age) return "figure:age";
  switch (reading.shape) {
    case Shape::kRange:
      return "figure:range";
    case Shape::kRatio:
      return "figure:ratio";
    case Shape::kScore:
      return "figure:score";
    case Shape::kSingle:
      break;
  }
  if (reading.first.unit) return "figure:unit:" + reading.first.unit->symbol;
  switch (reading.first.numeral.form) {
    case NumeralForm::kOrdinal:
      return "figure:ordinal";
    case NumeralForm::kFraction:
      return "figure:fraction";
    case NumeralForm::kTimes:
      return "figure:times";
    case NumeralForm::kVague:
      return "figure:vague";
    default:
      return "figure:number";
  }
}

FigureValue value_of(const Reading& reading) {
  FigureValue value;
  if (reading.first.numeral.form == NumeralForm::kVague || !reading.first.value.known()) return value;
  value.push_back(reading.first.value.literal());
  if (reading.shape != Shape::kRange && reading.shape != Shape::kScore) return value;
  if (!reading.second.value.known()) return {};
  value.push_back(reading.second.value.literal());
  return value;
}

std::optional<SiValue> si_of(const Quantity& quantity) {
  if (!quantity.is(UnitKind::kMeasure) || quantity.unit->factor.is_zero()) return std::nullopt;
  const Exact value = quantity.value * quantity.unit->factor + quantity.unit->offset;
  if (!value.known()) return std::nullopt;
  return SiValue{value.literal(), quantity.unit->si_unit};
}

bool is_low_end(Bound bound) { return bound == Bound::kMoreThan || bound == Bound::kAtLeast; }
bool is_high_end(Bound bound) { return bound == Bound::kLessThan || bound == Bound::kAtMost; }

// A low number in one word, whose bound is easily taken for a preposition.
bool is_small(const Reading& reading) {
  const Numeral& numeral = reading.first.numeral;
  return numeral.in_words && !reading.first.unit && reading.shape == Shape::kSingle &&
         numeral.value < Exact(13);
}

}  // namespace

Result<FigureExtractor> FigureExtractor::load(Language& language) {
  auto quantities = QuantityReader::load(language);
  if (!quantities) return quantities.error();
  auto combined = CombinedReader::load(language);
  if (!combined) return combined.error();
  auto ages = AgeReader::load(language);
  if (!ages) return ages.error();
  auto bounds = BoundReader::load(language);
  if (!bounds) return bounds.error();
  auto counted = CountedReader::load(language);
  if (!counted) return counted.error();
  auto none = NotFigures::load(language);
  if (!none) return none.error();
  auto tolerances = ToleranceReader::load(language);
  if (!tolerances) return tolerances.error();
  auto changes = ChangeReader::load(language);
  if (!changes) return changes.error();
  FigureExtractor extractor;
  extractor.quantities_ = std::move(quantities).value();
  extractor.combined_ = std::move(combined).value();
  extractor.ages_ = std::move(ages).value();
  extractor.bounds_ = std::move(bounds).value();
  extractor.counted_ = std::move(counted).value();
  extractor.none_ = std::move(none).value();
  extractor.tolerances_ = std::move(tolerances).value();
  extractor.changes_ = std::move(changes).value();
  extractor.a_ = language.vocabulary.intern("a");
  extractor.an_ = language.vocabulary.intern("an");
  extractor.and_ = language.vocabulary.intern("and");
  extractor.but_ = language.vocabulary.intern("but");
  extractor.from_ = language.vocabulary.intern("from");
  extractor.to_ = language.vocabulary.intern("to");
  return extractor;
}

std::optional<FigureExtractor::Found> FigureExtractor::find(const Sentence& sentence, TokenIndex at,
                                                            TokenIndex from) const {
  const SentenceView& view = sentence.view;
  // An article, a sign or a point before the number belongs to it: "a dozen", "-5", ".25".
  std::optional<Quantity> quantity;
  const bool led = at > from && (view.word(at - 1) == a_ || view.word(at - 1) == an_ ||
                                 view.is_mark(at - 1, '-') || view.is_mark(at - 1, '.'));
  if (led) quantity = quantities_.read(view, at - 1, from);
  if (!quantity) quantity = quantities_.read(view, at, from);
  if (!quantity) return std::nullopt;
  Found found;
  found.reading = combined_.read(view, *quantity, quantities_, from);
  found.begin = found.reading.begin;
  found.end = found.past = found.reading.end;
  found.age = ages_.read(view, found.reading, quantities_.units(), sentence.names);
  if (found.age) {
    found.begin = found.age->begin;
    found.end = found.past = found.age->end;
  }
  const NumeralForm form = found.reading.first.numeral.form;
  if (form == NumeralForm::kOrdinal || form == NumeralForm::kTimes) return found;
  // "about 500 or more": what stands behind says more.
  found.bound = bounds_.behind(view, found.end);
  if (found.bound)
    found.past = found.bound->end;
  else
    found.bound = bounds_.before(view, found.begin, from, !found.age && is_small(found.reading));
  return found;
}

TokenIndex FigureExtractor::Sentence::behind_date(const Found& found, TokenIndex at) const {
  const Reading& reading = found.reading;
  const auto first =
      std::lower_bound(dates.begin(), dates.end(), at,
                       [](const DateMention& date, TokenIndex token) { return date.tokens.end <= token; });
  if (found.age || first == dates.end() || first->tokens.begin >= reading.end) return at;
  const bool part = TokenRange{reading.begin, reading.end}.contains(first->tokens) &&
                    first->tokens.size() < reading.end - reading.begin;
  if (part && (reading.shape == Shape::kSingle || reading.shape == Shape::kRatio)) return at;
  return std::max(first->tokens.end, at + 1);
}

std::optional<Counted> FigureExtractor::counted(const SentenceView& view, const Found& found) const {
  const Quantity& number = found.reading.first;
  const NumeralForm form = number.numeral.form;
  if (found.age || found.reading.shape == Shape::kScore || form == NumeralForm::kTimes) return std::nullopt;
  if (number.unit) return counted_.of_phrase(view, found.past, number.is(UnitKind::kMoney));
  const bool fraction = form == NumeralForm::kFraction;
  return counted_.behind(view, found.past, {fraction, form == NumeralForm::kOrdinal, false});
}

Figure FigureExtractor::figure_of(const Sentence& sentence, const Found& found) const {
  const Document& document = sentence.view.document();
  Figure figure;
  figure.at = document.passage(sentence.view.span({found.begin, found.end}));
  figure.kind = kind_of(found.reading, found.age.has_value());
  figure.value = value_of(found.reading);
  if (found.reading.first.unit) figure.unit = found.reading.first.unit->symbol;
  if (found.age && found.age->unit != "year") figure.unit = found.age->unit;
  if (found.bound) figure.bound = found.bound->bound;
  if (found.counted) {
    figure.of = document.passage(sentence.view.span(found.counted->head));
    figure.phrase = document.passage(sentence.view.span(found.counted->phrase));
  }
  if (found.reading.shape == Shape::kSingle) figure.si = si_of(found.reading.first);
  if (found.tolerance) figure.tolerance = found.tolerance->literal();
  figure.rule = rule_of(found.reading, found.age.has_value());
  return figure;
}

// Behind the token where no figure can begin with it, else the token.
TokenIndex FigureExtractor::skip(const Sentence& sentence, TokenIndex at) const {
  const SentenceView& view = sentence.view;
  const TokenIndex next = std::max(none_.behind_phrase(view, at), none_.behind_code(view, at));
  // "Ten" and "USD115" are numbers whatever a list of names says.
  const bool is_money = view.token(at).is(kHasDigit) && view.token(at).kind == TokenKind::kWord &&
                        quantities_.read(view, at, at).has_value();
  if (is_money || quantities_.numerals().is_plain_word(view.word(at))) return next;
  return std::max(next, Sentence::behind(sentence.names, {at, at + 1}));
}

std::vector<FigureExtractor::Found> FigureExtractor::find_all(const Sentence& sentence) const {
  const SentenceView& view = sentence.view;
  std::vector<Found> all;
  TokenIndex from = view.begin();
  for (TokenIndex at = view.begin(); at < view.end();) {
    if (!quantities_.numerals().may_begin(view.token(at))) {
      ++at;
      continue;
    }
    if (const TokenIndex next = skip(sentence, at); next > at) {
      at = from = next;
      continue;
    }
    auto found = find(sentence, at, from);
    if (!found) {
      ++at;
      continue;
    }
    const TokenIndex date_end = sentence.behind_date(*found, at);
    if (date_end > at) {
      at = from = date_end;
      continue;
    }
    found->counted = counted(view, *found);
    at = from = std::max(at + 1, found->past);
    const bool counts = found->counted.has_value();
    if (found->age || none_.is_figure(view, found->reading, counts, counted_, quantities_.numerals()))
      all.push_back(std::move(*found));
  }
  return all;
}

// What two neighbours tell of one another: "more than 10 and less than 40" is a range, and in "about 45 km
// (28 miles)" both are about. "From 2 to 3 percent" are two
// percents.
void FigureExtractor::join_neighbours(const SentenceView& view, std::vector<Found>& all) const {
  for (std::size_t i = 1; i < all.size(); ++i) {
    Found& one = all[i - 1];
    Found& two = all[i];
    const bool from_to = view.word(one.end) == to_ && one.end + 1 == two.begin && one.begin > view.begin() &&
                         view.word(one.begin - 1) == from_;
    if (from_to) share_scale_and_unit(one.reading.first, two.reading.first);
    const bool bracket = one.end + 1 == two.begin && view.is_mark(one.end, '(');
    if (bracket && !two.bound && two.reading.first.unit) two.bound = one.bound;
    const bool joined = two.bound && two.bound->begin == one.past + 1 && two.bound->end == two.begin &&
                        (view.word(one.past) == and_ || view.word(one.past) == but_);
    if (!joined || !one.bound || one.reading.shape != Shape::kSingle || two.reading.shape != Shape::kSingle)
      continue;
    const bool rising = is_low_end(one.bound->bound) && is_high_end(two.bound->bound);
    const bool falling = is_high_end(one.bound->bound) && is_low_end(two.bound->bound);
    Quantity low = rising ? one.reading.first : two.reading.first;
    Quantity high = rising ? two.reading.first : one.reading.first;
    if ((!rising && !falling) || !(low.value < high.value)) continue;
    two.reading = {Shape::kRange, one.begin, two.end, low, high};
    two.reading.first.unit = high.unit ? high.unit : low.unit;
    two.begin = one.begin;
    two.bound.reset();
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(i) - 1);
    --i;
  }
}

// "5 plus or minus 2 km": the second number is the first one's tolerance; a unit that only one has is both's.
// Without a first number ("a margin of plus or minus 3 points") it is no negative one.
void FigureExtractor::join_tolerances(const SentenceView& view, std::vector<Found>& all) const {
  for (std::size_t i = 0; i < all.size(); ++i) {
    Found& two = all[i];
    const TokenIndex sign = tolerances_.sign_before(view, two.begin);
    if (sign == two.begin || two.reading.shape != Shape::kSingle) continue;
    Exact& value = two.reading.first.value;
    if (value < Exact(0)) {
      value = -value;
      ++two.begin;
    }
    if (i == 0) continue;
    Found& one = all[i - 1];
    const bool adjacent = one.end == sign || (one.end + 1 == sign && view.is_mark(one.end, ','));
    if (!adjacent || one.reading.shape != Shape::kSingle) continue;
    one.tolerance = value;
    if (one.bound && one.bound->begin >= one.end) one.bound.reset();
    if (!one.reading.first.unit) one.reading.first.unit = two.reading.first.unit;
    if (!one.counted) one.counted = two.counted;
    one.end = one.past = two.end;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
    --i;
  }
}

void FigureExtractor::read_sentence(const Sentence& sentence, std::vector<Figure>& figures) const {
  std::vector<Found> all = find_all(sentence);
  if (all.empty()) return;
  join_neighbours(sentence.view, all);
  join_tolerances(sentence.view, all);
  const std::size_t first = figures.size();
  std::vector<TokenRange> places;
  for (const Found& found : all) {
    figures.push_back(figure_of(sentence, found));
    places.push_back({found.begin, found.end});
  }
  changes_.read(sentence.view, places, figures.data() + first);
}

std::vector<Figure> FigureExtractor::extract(const Document& document, const Language& language,
                                             const std::vector<NameMention>& names,
                                             const std::vector<DateMention>& dates) const {
  std::vector<Figure> figures;
  for (const dossier::Sentence& sentence : document.sentences()) {
    // A number that is all of a text is no page furniture.
    const bool furniture = document.blocks()[sentence.block].type == BlockType::kBoilerplate;
    if (furniture && document.blocks().size() > 1) continue;
    read_sentence({SentenceView(document, language, sentence.tokens), names, dates}, figures);
  }
  return figures;
}

}  // namespace dossier
