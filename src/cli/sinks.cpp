// json collects and merges, jsonl writes a line at once.
// Tested by tests/cli/program_test.cpp, which runs the program.
#include "cli/sinks.h"

#include <utility>

#include "cli/timeml_sink.h"
#include "cli/writer.h"
#include "merge/merge.h"
#include "report/part_json.h"
#include "report/report_json.h"

namespace dossier {
namespace {

class JsonSink : public Sink {
 public:
  JsonSink(Writer writer, const RunConfig& config) : writer_(std::move(writer)), config_(config) {}

  std::string render(DocumentReport&, const Article&) const override { return {}; }
  bool add(DocumentReport document, std::string) override {
    documents_.push_back(std::move(document));
    return true;
  }
  bool add_problems(const std::string&, std::vector<Problem> problems) override {
    problems_.insert(problems_.end(), problems.begin(), problems.end());
    return true;
  }
  bool finish() override {
    const Report report = merge(std::move(documents_), std::move(problems_), config_.offsets);
    writer_.write(report_json(report, config_.explain, writer_.is_pretty()));
    return writer_.finish();
  }

 private:
  Writer writer_;
  const RunConfig& config_;
  std::vector<DocumentReport> documents_;
  std::vector<Problem> problems_;
};

// Lines of inputs without a document wait for the first document: where none comes, nothing is written.
class LinesSink : public Sink {
 public:
  LinesSink(Writer writer, const RunConfig& config) : writer_(std::move(writer)), config_(config) {}

  std::string render(DocumentReport& document, const Article&) const override {
    return part_json(document, config_.offsets, config_.explain);
  }
  bool add(DocumentReport, std::string rendered) override {
    has_document_ = true;
    if (!waiting_.empty() && !writer_.write(std::exchange(waiting_, {}))) return false;
    return writer_.write(rendered);
  }
  bool add_problems(const std::string& place, std::vector<Problem> problems) override {
    const std::string line = problem_part_json(place, problems);
    if (has_document_) return writer_.write(line);
    waiting_ += line;
    return true;
  }
  bool finish() override { return writer_.finish(); }

 private:
  Writer writer_;
  const RunConfig& config_;
  std::string waiting_;
  bool has_document_ = false;
};

}  // namespace

Result<std::unique_ptr<Sink>> open_sink(const RunConfig& config) {
  if (config.format == Format::kTimeml)
    return std::unique_ptr<Sink>(std::make_unique<TimemlSink>(*config.output.path));
  auto writer = Writer::open(config.output);
  if (!writer) return writer.error();
  if (config.format == Format::kJson)
    return std::unique_ptr<Sink>(std::make_unique<JsonSink>(std::move(writer).value(), config));
  return std::unique_ptr<Sink>(std::make_unique<LinesSink>(std::move(writer).value(), config));
}

}  // namespace dossier
