// Statements, the sentences of dates and figures, what stands beside a figure, and the text's fingerprints.
// Tested by tests/resolve/evidence_test.cpp.
#include "resolve/evidence.h"

#include <algorithm>
#include <map>

#include "resolve/fingerprints.h"

namespace dossier {
namespace {

constexpr TokenIndex kPlaceReach = 12;  // tokens between a figure and the place that it is told of

// The sentences that something stands in, each once, numbered in order of first use.
class SentenceList {
 public:
  explicit SentenceList(const Document& document) : document_(document) {}

  std::optional<std::uint32_t> number_of(Span span) {
    const TokenRange tokens = document_.tokens_in(span);
    if (tokens.empty()) return std::nullopt;
    const std::uint32_t sentence = document_.sentence_of(tokens.begin);
    const auto [it, is_new] = number_of_.emplace(sentence, static_cast<std::uint32_t>(sentences_.size()));
    if (is_new) sentences_.push_back(sentence);
    return it->second;
  }
  const std::vector<std::uint32_t>& sentences() const { return sentences_; }

 private:
  const Document& document_;
  std::map<std::uint32_t, std::uint32_t> number_of_;
  std::vector<std::uint32_t> sentences_;
};

// The words that lie in a span, which holds one at least.
WordRange words_in(const std::vector<ComparedWord>& words, Span span) {
  const auto outside = [&](const ComparedWord& word) { return !span.contains(word.span); };
  const auto begin = std::find_if_not(words.begin(), words.end(), outside);
  const auto end = std::find_if(begin, words.end(), outside);
  return {static_cast<std::uint32_t>(begin - words.begin()), static_cast<std::uint32_t>(end - words.begin())};
}

struct PlacedName {
  Span at;
  std::uint32_t chain = 0;
};

// The mentions of all entities in the order of the text.
std::vector<PlacedName> placed_names(const DocumentReport& report) {
  std::vector<PlacedName> names;
  for (std::uint32_t chain = 0; chain < report.entities.size(); ++chain)
    for (const Mention& mention : report.entities[chain].mentions) names.push_back({mention.at.span, chain});
  std::sort(names.begin(), names.end(),
            [](const PlacedName& a, const PlacedName& b) { return a.at.begin < b.at.begin; });
  return names;
}

// The name nearest after a figure that is a place, or the last of those in the counted phrase.
class Surroundings {
 public:
  Surroundings(const Document& document, const DocumentReport& report, const std::vector<PlacedName>& names,
               const Figure& figure)
      : document_(document), report_(report), names_(names), figure_(figure) {
    const TokenRange tokens = document.tokens_in(figure.at.span);
    if (tokens.empty()) return;
    sentence_ = document.sentences()[document.sentence_of(tokens.begin)].span;
    end_ = document
               .token(std::min<TokenIndex>(tokens.end + kPlaceReach,
                                           static_cast<TokenIndex>(document.tokens().size()) - 1))
               .span.end;
  }

  void fill(FigureEvidence& evidence) const {
    const Span phrase = figure_.phrase ? figure_.phrase->span : figure_.of ? figure_.of->span : Span();
    const std::uint32_t begin = figure_.at.span.end;
    auto name = std::lower_bound(names_.begin(), names_.end(), begin,
                                 [](const PlacedName& a, std::uint32_t at) { return a.at.end <= at; });
    for (; name != names_.end() && name->at.begin < std::max(phrase.end, end_); ++name) {
      const auto& [at, chain] = *name;
      if (!phrase.empty() && at.overlaps({begin, phrase.end}))
        evidence.subject = std::max(evidence.subject.value_or(0), chain);
      const bool after = at.begin >= begin && at.begin < end_ && sentence_.contains(at);
      if (after && !evidence.place && is_place(report_.entities[chain].type) && follows_in(at))
        evidence.place = chain;
    }
    for (std::uint32_t date = 0; date < report_.dates.size(); ++date)
      if (sentence_.contains(report_.dates[date].at.span) && report_.dates[date].from && !evidence.date)
        evidence.date = date;
  }

 private:
  static bool is_place(EntityType type) {
    return type == EntityType::kGpe || type == EntityType::kLoc || type == EntityType::kFac;
  }
  // "in Iraq", "at the Manchester Arena".
  bool follows_in(Span name) const {
    const TokenRange tokens = document_.tokens_in(name);
    if (tokens.empty() || tokens.begin == 0) return false;
    TokenIndex before = tokens.begin - 1;
    if (document_.text(document_.token(before)) == "the" && before > 0) --before;
    const std::string_view word = document_.text(document_.token(before));
    return word == "in" || word == "at" || word == "near" || word == "across";
  }

  const Document& document_;
  const DocumentReport& report_;
  const std::vector<PlacedName>& names_;
  const Figure& figure_;
  Span sentence_;
  std::uint32_t end_ = 0;
};

}  // namespace

Result<EvidenceGatherer> EvidenceGatherer::load(Language& language) {
  auto words = ContentWords::load(language);
  if (!words) return words.error();
  auto statements = StatementCutter::load(language);
  if (!statements) return statements.error();
  auto heads = FigureHeads::load(language);
  if (!heads) return heads.error();
  auto fates = Fates::load(language);
  if (!fates) return fates.error();
  return EvidenceGatherer(std::move(words).value(), std::move(statements).value(), std::move(heads).value(),
                          std::move(fates).value());
}

Evidence EvidenceGatherer::gather(const Document& document, const Language& language,
                                  const DocumentReport& report) const {
  Evidence evidence;
  const std::vector<ComparedThing> things = compared_things(report);
  for (const StatementSpan& statement : statements_.cut(document, language, report.quotes)) {
    Statement& out = evidence.statements.emplace_back();
    out.quote = statement.quote->id;
    out.at = document.passage(document.span(statement.tokens));
    out.words = words_.words(document, language, things, statement.tokens);
    out.senses = ContentWords::senses(language, out.words);
    for (const TokenRange clause : statement.clauses)
      out.clauses.push_back(words_in(out.words, document.span(clause)));
  }
  SentenceList sentences(document);
  for (const DateExpression& date : report.dates)
    evidence.date_sentences.push_back(sentences.number_of(date.at.span));
  const std::vector<PlacedName> names = placed_names(report);
  for (const Figure& figure : report.figures) {
    FigureEvidence& told = evidence.figures.emplace_back();
    told.sentence = sentences.number_of(figure.at.span);
    const Fate fate = fates_.of(document, language, words_, figure);
    told.fate = fate.name;
    if (figure.of && !fate.anybody)
      told.head = heads_.key_of(document, language, words_, document.tokens_in(figure.of->span));
    Surroundings(document, report, names, figure).fill(told);
  }
  for (const std::uint32_t number : sentences.sentences()) {
    const Sentence& sentence = document.sentences()[number];
    evidence.sentences.push_back(
        {document.passage(sentence.span), words_.words(document, language, things, sentence.tokens)});
  }
  const std::vector<Fingerprint> shingles = shingles_of(document);
  evidence.fingerprints = fingerprints_of(shingles);
  evidence.min_hashes = min_hashes_of(shingles);
  return evidence;
}

}  // namespace dossier
