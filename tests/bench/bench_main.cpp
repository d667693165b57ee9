// dossier_bench ARTICLES.jsonl: checks what it measures, then prints the speed of ICU's bare word iterator
// and of the whole way from JSON Lines to JSON Lines on one thread over the same articles in the same run,
// and the share of each stage. The iterator runs over the UTF-8 that dossier gets, and over UTF-16 that was
// made before the clock starts. Ratios carry over from machine to machine, times do not.
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/word_iterator.h"
#include "dossier/analyzer.h"
#include "read/json_lines.h"
#include "report/offsets.h"
#include "report/part_json.h"
#include "support/temp_folder.h"

namespace {

using namespace dossier;

// The thread's own time: what else the machine does is not in it.
struct Clock {
  static double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
  }
};

constexpr int kRuns = 5;  // the best of them counts: what else the machine does only makes it slower

// Seconds of each stage, in the order in which they came first.
class StageTimes {
 public:
  void start() { last_ = Clock::now(); }
  void lap(std::string_view stage) {
    const double now = Clock::now();
    seconds_[order_of(stage)].second += now - last_;
    last_ = now;
  }
  double total() const {
    double sum = 0;
    for (const auto& [stage, seconds] : seconds_) sum += seconds;
    return sum;
  }
  const std::vector<std::pair<std::string, double>>& stages() const { return seconds_; }

 private:
  std::size_t order_of(std::string_view stage) {
    for (std::size_t i = 0; i < seconds_.size(); ++i)
      if (seconds_[i].first == stage) return i;
    seconds_.emplace_back(stage, 0.0);
    return seconds_.size() - 1;
  }

  std::vector<std::pair<std::string, double>> seconds_;
  double last_ = 0;
};

// The whole way of every line; the parts, and the texts where they are wanted.
std::string run(const std::string& lines, const Analyzer& analyzer, StageTimes& times,
                std::vector<std::string>* texts = nullptr) {
  std::istringstream in(lines);
  JsonLines articles(in, 1U << 30U);
  std::string parts;
  const StageDone done = [&times](std::string_view stage) { times.lap(stage); };
  times.start();
  while (auto item = articles.next()) {
    times.lap("read");
    if (!item->article) continue;
    DocumentReport document = analyzer.analyze(*item->article, done);
    parts += part_json(in_units(std::move(document), item->article->text, OffsetUnit::kCodepoint),
                       OffsetUnit::kCodepoint, false);
    times.lap("report");
    if (texts != nullptr) texts->push_back(std::move(item->article->text));
  }
  return parts;
}

// Every mention, date, figure and quote must be the text that stands at its span.
bool spans_give_their_text(const Analyzer& analyzer, const std::vector<std::string>& texts) {
  bool right = true;
  for (const std::string& text : texts) {
    Article article;
    article.id = "x";
    article.text = text;
    const DocumentReport document = analyzer.analyze(article);
    const auto check = [&](const Passage& at) {
      right = right && text.substr(at.span.begin, at.span.size()) == at.text;
    };
    for (const Entity& entity : document.entities)
      for (const Mention& mention : entity.mentions) check(mention.at);
    for (const DateExpression& date : document.dates) check(date.at);
    for (const Figure& figure : document.figures) check(figure.at);
    for (const Quote& quote : document.quotes) check(quote.at);
  }
  return right;
}

double best_of(int runs, const auto& measured) {
  double best = 1e9;
  for (int i = 0; i < runs; ++i) best = std::min(best, measured());
  return best;
}

// Seconds of ICU's iterator over all texts.
double iterator_seconds(const auto& texts) {
  return best_of(kRuns, [&] {
    StageTimes time;
    time.start();
    if (bench::count_boundaries(texts) == 0) throw std::runtime_error("no boundaries");
    time.lap("iterator");
    return time.total();
  });
}

void print(double utf8, double utf16, double whole, std::size_t bytes, const StageTimes& times) {
  const double megabytes = static_cast<double>(bytes) / 1e6;
  std::printf("text                     %8.2f MB\n", megabytes);
  std::printf("ICU's iterator, UTF-8    %8.2f MB/s\n", megabytes / utf8);
  std::printf("ICU's iterator, UTF-16   %8.2f MB/s\n", megabytes / utf16);
  std::printf("the whole way, -j 1      %8.2f MB/s\n", megabytes / whole);
  std::printf("ratio to UTF-8           %8.3f\n", utf8 / whole);
  std::printf("ratio to UTF-16          %8.3f\n", utf16 / whole);
  for (const auto& [stage, seconds] : times.stages())
    std::printf("  %-22s %8.1f %%\n", stage.c_str(), 100 * seconds / times.total());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: dossier_bench ARTICLES.jsonl\n", stderr);
    return 2;
  }
  const std::string lines = test::bytes_of(argv[1]);
  const auto analyzer = Analyzer::load({});
  if (!analyzer) {
    std::fprintf(stderr, "%s\n", analyzer.error().message().c_str());
    return 1;
  }
  std::vector<std::string> texts;
  StageTimes times;
  const std::string parts = run(lines, analyzer.value(), times, &texts);
  StageTimes again;
  if (texts.empty() || run(lines, analyzer.value(), again) != parts ||
      !spans_give_their_text(analyzer.value(), texts)) {
    std::fputs("the results are wrong\n", stderr);
    return 1;
  }
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();

  const double utf8 = iterator_seconds(texts);
  const double utf16 = iterator_seconds(bench::to_utf16(texts));
  StageTimes best;
  const double whole = best_of(kRuns, [&] {
    StageTimes time;
    run(lines, analyzer.value(), time);
    if (best.stages().empty() || time.total() < best.total()) best = time;
    return time.total();
  });
  print(utf8, utf16, whole, bytes, best);
  return 0;
}
