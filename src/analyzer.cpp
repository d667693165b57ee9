// The whole way of one article, on one screen: text, match, extract, resolve. (`read` comes before, `merge`
// and `report` after.) Tested by tests/cli and tests/golden, which run the program.
#include "dossier/analyzer.h"

#include <fstream>
#include <iterator>

#include "data/embedded.h"
#include "extract/dates.h"
#include "extract/figures.h"
#include "extract/names.h"
#include "extract/quotes.h"
#include "match/compile_data.h"
#include "match/language.h"
#include "match/user_lists.h"
#include "resolve/chains.h"
#include "resolve/dates.h"
#include "resolve/evidence.h"
#include "resolve/published.h"
#include "resolve/source.h"
#include "resolve/speakers.h"
#include "text/document_builder.h"

namespace dossier {

struct Analyzer::Stages {
  AnalyzerOptions options;
  std::unique_ptr<const Language> language;
  UserLists user_lists;
  PatternSet patterns;
  DocumentBuilder text;
  NameExtractor names;
  DateExtractor dates;
  FigureExtractor figures;
  QuoteExtractor quotes;
  DateResolver date_resolver;
  ChainResolver chains;
  SpeakerResolver speakers;
  EvidenceGatherer evidence;
};

namespace {

Result<DataSet> open_data(const AnalyzerOptions& options) {
  if (!options.data) return DataSet::from_pack(embedded_data());
  auto data = DataSet::from_folder(*options.data);
  if (!data) return data;
  return compile_data(std::move(data).value());
}

Result<PatternSet> load_patterns(const std::vector<std::filesystem::path>& files, Language& language) {
  PatternSet patterns;
  for (const std::filesystem::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return Error{file.string(), "cannot be read"};
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto more = patterns.with(bytes, file.string(), language);
    if (!more) return more;
    patterns = std::move(more).value();
  }
  return patterns;
}

Result<std::optional<Tagger>> open_tagger(Language& language, const AnalyzerOptions& options) {
  if (!options.use_models) return std::optional<Tagger>();
  if (!options.model) return Tagger::load(language);
  auto tagger = Tagger::load(language, *options.model);
  if (!tagger) return tagger.error();
  return std::optional<Tagger>(std::move(tagger).value());
}

DocumentReport head_of(const Article& article, const Document& document) {
  DocumentReport report;
  report.id = article.id;
  report.path = article.path;
  report.sha256 = article.sha256;
  report.language = article.language;
  report.title = find_title(article, document);
  for (const TextBlock& block : document.blocks())
    report.blocks.push_back({block.span, block.type, std::string(block.rule)});
  return report;
}

}  // namespace

Analyzer::Analyzer(std::unique_ptr<const Stages> stages) : stages_(std::move(stages)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::load(const AnalyzerOptions& options) {
  auto data = open_data(options);
  if (!data) return data.error();
  auto opened = Language::load(std::move(data).value());
  if (!opened) return opened.error();
  auto language = std::make_unique<Language>(std::move(opened).value());
  auto text = DocumentBuilder::load(language->data, language->vocabulary);
  if (!text) return text.error();
  auto user_lists = UserLists::load(options.aliases, text.value().tokenizer(), language->vocabulary);
  if (!user_lists) return user_lists.error();
  auto patterns = load_patterns(options.patterns, *language);
  if (!patterns) return patterns.error();
  auto tagger = open_tagger(*language, options);
  if (!tagger) return tagger.error();
  auto names = NameExtractor::load(*language, std::move(tagger).value());
  if (!names) return names.error();
  auto dates = DateExtractor::load(*language);
  if (!dates) return dates.error();
  auto figures = FigureExtractor::load(*language);
  if (!figures) return figures.error();
  auto quotes = QuoteExtractor::load(*language, options.use_models);
  if (!quotes) return quotes.error();
  auto date_resolver = DateResolver::load(*language);
  if (!date_resolver) return date_resolver.error();
  auto chains = ChainResolver::load(*language);
  if (!chains) return chains.error();
  auto speakers = SpeakerResolver::load(*language, quotes.value().roles());
  if (!speakers) return speakers.error();
  auto evidence = EvidenceGatherer::load(*language);
  if (!evidence) return evidence.error();
  return Analyzer(std::make_unique<const Stages>(
      Stages{options, std::move(language), std::move(user_lists).value(), std::move(patterns).value(),
             std::move(text).value(), std::move(names).value(), std::move(dates).value(),
             std::move(figures).value(), std::move(quotes).value(), std::move(date_resolver).value(),
             std::move(chains).value(), std::move(speakers).value(), std::move(evidence).value()}));
}

DocumentReport Analyzer::analyze(const Article& article) const { return analyze(article, {}); }

DocumentReport Analyzer::analyze(const Article& article, const StageDone& done) const {
  const auto after = [&done](std::string_view stage) {
    if (done) done(stage);
  };
  const Stages& stages = *stages_;
  const Language& language = *stages.language;
  const Document document = stages.text.build(article.text);
  after("text");
  std::vector<GazetteerHit> hits;
  language.gazetteer.match(document, hits);
  stages.user_lists.match(document, hits);
  after("match");

  const std::vector<NameMention> names = stages.names.extract(document, language, hits, stages.patterns);
  after("names");
  const std::vector<DateMention> dates = stages.dates.extract(document, language, names);
  after("dates");
  const std::vector<QuoteMention> quotes = stages.quotes.extract(document, language, names);
  after("quotes");

  DocumentReport report = head_of(article, document);
  report.figures = stages.figures.extract(document, language, names, dates);
  after("figures");
  report.published = find_published(article, document, dates, stages.options.default_date);
  ResolvedDates resolved =
      stages.date_resolver.resolve(document, language, dates, report.published, stages.options.date_order);
  report.dates = std::move(resolved.dates);
  report.problems = std::move(resolved.problems);
  after("resolve dates");
  Chains chains = stages.chains.resolve(document, language, names);
  report.source = find_source(article, document, names, chains);
  after("chains");
  report.quotes = stages.speakers.resolve(document, language, quotes, names, chains);
  report.entities = std::move(chains.entities);
  after("speakers");
  report.evidence = stages.evidence.gather(document, language, report);
  after("evidence");
  return report;
}

}  // namespace dossier
