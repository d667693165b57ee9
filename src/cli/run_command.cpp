// `dossier INPUT...`: read, analyze on several threads, and write: at once (json) or line by line (jsonl).
// Tested by tests/cli/program_test.cpp, which runs the program.
#include <iostream>
#include <utility>

#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/ordered_workers.h"
#include "cli/sinks.h"
#include "read/reader.h"
#include "report/offsets.h"

namespace dossier {
namespace {

// One input after the work on it.
struct Finished {
  ReadItem item;  // its article is used up
  std::optional<DocumentReport> document;
  std::string rendered;
};

Finished finish(ReadItem item, const Analyzer& analyzer, const Sink& sink, OffsetUnit offsets) {
  Finished finished{std::move(item), std::nullopt, {}};
  if (!finished.item.article) return finished;
  const Article article = *std::exchange(finished.item.article, std::nullopt);
  DocumentReport document = in_units(analyzer.analyze(article), article.text, offsets);
  for (Problem& problem : document.problems)
    if (!problem.path) problem.path = finished.item.place;
  document.problems.insert(document.problems.begin(), finished.item.problems.begin(),
                           finished.item.problems.end());
  finished.rendered = sink.render(document, article);
  finished.document = std::move(document);
  return finished;
}

Result<Reader> open_reader(const RunConfig& config) {
  ReadOptions options{config.max_bytes, {}};
  if (config.dates) {
    auto dates = read_dates_file(*config.dates);
    if (!dates) return dates.error();
    options.dates = std::move(dates).value();
  }
  return Reader(config.inputs, std::move(options), std::cin);
}

int run_into(Sink& sink, Reader reader, const Analyzer& analyzer, const RunConfig& config) {
  bool any_document = false;
  bool any_failure = false;
  const auto next = [&] { return reader.next(); };
  const auto work = [&](ReadItem item) { return finish(std::move(item), analyzer, sink, config.offsets); };
  const auto emit = [&](Finished finished) {
    any_failure = any_failure || finished.item.failed;
    if (!finished.document) {
      say(finished.item.problems);
      return sink.add_problems(finished.item.place, std::move(finished.item.problems));
    }
    any_document = true;
    say(finished.document->problems);
    return sink.add(std::move(*finished.document), std::move(finished.rendered));
  };
  OrderedWorkers(next, work, emit).run(config.threads);
  if (!any_document) {
    say("nothing to read");
    return kNothingDone;
  }
  if (!sink.finish()) return kNothingDone;
  return any_failure ? kDoneWithFailures : kDone;
}

}  // namespace

int run_report(const RunConfig& config) {
  auto reader = open_reader(config);
  if (!reader) {
    say(reader.error().message());
    return kNothingDone;
  }
  const auto analyzer = Analyzer::load(config.analyzer);
  if (!analyzer) {
    say(analyzer.error().message());
    return kNothingDone;
  }
  auto sink = open_sink(config);
  if (!sink) {
    say(sink.error().message());
    return kNothingDone;
  }
  return run_into(*sink.value(), std::move(reader).value(), analyzer.value(), config);
}

}  // namespace dossier
