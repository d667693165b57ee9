// Closed-class words by table, the rest by stem; names, figures and dates by what they stand for.
// Tested by tests/resolve/evidence_test.cpp.
#include "resolve/compared_words.h"

#include <algorithm>
#include <array>

#include "data/tsv.h"
#include "match/stem.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::string_view kFunctionWords = "lexicon/function-words.tsv";
constexpr std::string_view kIrregularPlurals = "lexicon/nouns.tsv";
constexpr std::uint64_t kCommonKey = 1ULL << 32U;
constexpr WordId kKeptKeys = 1U << 16U;  // commoner words have lower numbers

bool is_negation(const TsvRow& row) { return row[1] == "negation" || has_part(row[2], "negated"); }

std::string joined(const FigureValue& value) {
  std::string all;
  for (const std::string& number : value) all += number + " ";
  return all;
}

// Appends what overlaps nothing that is there already.
void add_free(std::vector<ComparedThing> more, std::vector<ComparedThing>& things) {
  const auto by_span = [](const ComparedThing& a, const ComparedThing& b) { return a.span < b.span; };
  const std::size_t before = things.size();
  for (const ComparedThing& thing : more) {
    const auto next = std::lower_bound(things.begin(), things.begin() + static_cast<std::ptrdiff_t>(before),
                                       thing, by_span);
    const bool hits_next =
        next != things.begin() + static_cast<std::ptrdiff_t>(before) && next->span.overlaps(thing.span);
    const bool hits_last = next != things.begin() && std::prev(next)->span.overlaps(thing.span);
    if (!hits_next && !hits_last) things.push_back(thing);
  }
  std::sort(things.begin(), things.end(), by_span);
}

}  // namespace

std::vector<ComparedThing> compared_things(const DocumentReport& report) {
  std::vector<ComparedThing> names, figures, dates;
  for (WordHash chain = 0; chain < report.entities.size(); ++chain)
    for (const Mention& mention : report.entities[chain].mentions)
      names.push_back({mention.at.span, WordRole::kName, chain});
  for (const Figure& figure : report.figures)
    if (!figure.value.empty())
      figures.push_back({figure.at.span, WordRole::kNumber, word_hash(joined(figure.value))});
  for (const DateExpression& date : report.dates) {
    if (!date.value) continue;
    // "Today" is in all the news of a day.
    const bool of_the_day = report.published && *date.value == report.published->value;
    dates.push_back(
        {date.at.span, of_the_day ? WordRole::kCommon : WordRole::kContent, word_hash(*date.value)});
  }
  std::vector<ComparedThing> things;
  add_free(std::move(names), things);
  add_free(std::move(figures), things);
  add_free(std::move(dates), things);
  return things;
}

Result<ContentWords> ContentWords::load(Language& language) {
  ContentWords out;
  const auto functions = read_tsv(language.data, kFunctionWords, 2);
  if (!functions) return functions.error();
  for (const TsvRow& row : functions.value()) {
    if (row[0].find(' ') != std::string_view::npos) continue;
    const WordId word = language.vocabulary.intern(fold(row[0]));
    if (word >= out.role_of_word_.size()) out.role_of_word_.resize(word + 1, WordRole::kContent);
    if (is_negation(row))
      out.role_of_word_[word] = WordRole::kNegation;
    else if (out.role_of_word_[word] == WordRole::kContent)
      out.role_of_word_[word] = WordRole::kFunction;
  }
  const auto plurals = read_tsv(language.data, kIrregularPlurals, 2);
  if (!plurals) return plurals.error();
  for (const TsvRow& row : plurals.value())
    out.singulars_.emplace_back(language.vocabulary.intern(fold(row[0])), fold(row[1]));
  std::sort(out.singulars_.begin(), out.singulars_.end());
  out.key_of_word_ =
      std::vector<std::atomic<std::uint64_t>>(std::min<WordId>(language.vocabulary.size(), kKeptKeys));
  return out;
}

std::vector<ComparedWord> ContentWords::words(const Document& document, const Language& language,
                                              const std::vector<ComparedThing>& things,
                                              TokenRange tokens) const {
  std::vector<ComparedWord> words;
  if (tokens.empty()) return words;
  words.reserve(tokens.size());
  auto thing = std::lower_bound(things.begin(), things.end(), document.token(tokens.begin).span.begin,
                                [](const ComparedThing& a, std::uint32_t at) { return a.span.end <= at; });
  bool inside = false;  // a word of `thing` has been seen
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i) {
    const Token& token = document.token(i);
    if (token.kind == TokenKind::kMark || token.kind == TokenKind::kQuote) continue;
    while (thing != things.end() && thing->span.end <= token.span.begin) {
      ++thing;
      inside = false;
    }
    ComparedWord word{token.span, token.hash, 0, WordRole::kFunction};
    if (thing != things.end() && thing->span.overlaps(token.span)) {
      if (!inside) {
        word.role = thing->role;
        word.key = thing->key;
      } else if (thing->role == WordRole::kName) {
        word.role = WordRole::kNameRest;
      }
      inside = true;
    } else if (token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber) {
      word.role = token.word < role_of_word_.size() ? role_of_word_[token.word] : WordRole::kContent;
      if (token.word == kUnknownWord) word.role = WordRole::kContent;
      if (word.role == WordRole::kContent) {
        const std::uint64_t key = key_of(document, language, token);
        word.key = static_cast<WordHash>(key);
        if ((key & kCommonKey) != 0) word.role = WordRole::kCommon;
      }
    }
    words.push_back(word);
  }
  return words;
}

std::vector<WordSense> ContentWords::senses(const Language& language,
                                            const std::vector<ComparedWord>& words) {
  std::vector<WordSense> senses;
  senses.reserve(2 * words.size());
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (words[i].role != WordRole::kContent && words[i].role != WordRole::kCommon) continue;
    const WordMeaning meaning = language.senses.of(words[i].key);
    for (std::size_t k = 0; k < meaning.size(); ++k) senses.push_back({i, meaning.sense(k)});
  }
  return senses;
}

std::uint64_t ContentWords::key_of(const Document& document, const Language& language,
                                   const Token& token) const {
  const auto compute = [&] {
    const WordHash key = word_hash(stem_of(document, language, token));
    return language.senses.of(key).is_common() ? kCommonKey | key : std::uint64_t{key};
  };
  if (token.word >= key_of_word_.size() || token.word == kUnknownWord) return compute();
  std::atomic<std::uint64_t>& known = key_of_word_[token.word];
  std::uint64_t key = known.load(std::memory_order_relaxed);
  if (key == 0) known.store(key = compute(), std::memory_order_relaxed);
  return key;
}

std::string ContentWords::stem_of(const Document& document, const Language& language,
                                  const Token& token) const {
  if (token.word == kUnknownWord) return stem(fold(document.text(token)));
  const auto plural = std::lower_bound(singulars_.begin(), singulars_.end(), token.word,
                                       [](const auto& one, WordId word) { return one.first < word; });
  if (plural != singulars_.end() && plural->first == token.word) return stem(plural->second);
  const WordFact fact = language.facts.of(token.word);
  // A rare verb must not take over a noun (found, saw, left).
  const bool verb = fact.lemma != kUnknownWord && fact.likely_part() == PartOfSpeech::kVerb;
  return stem(language.vocabulary.word(verb ? fact.lemma : token.word));
}

}  // namespace dossier
