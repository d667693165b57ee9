#pragma once
// The public face: load once, analyze any number of articles, from any number of threads.
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/article.h"
#include "dossier/error.h"
#include "dossier/report.h"

namespace dossier {

enum class DateOrder : std::uint8_t { kAuto, kMonthFirst, kDayFirst };

struct AnalyzerOptions {
  std::optional<std::filesystem::path> data;    // a data folder instead of the packed data
  std::vector<std::filesystem::path> patterns;  // the user's token patterns (JSON Lines)
  std::vector<std::filesystem::path> aliases;   // the user's alias lists (TSV as gazetteer/aliases.tsv)
  std::optional<std::filesystem::path> model;   // the user's tagger instead of the packed one
  bool use_models = true;                       // --no-model
  std::optional<std::string> default_date;      // YYYY-MM-DD, for articles that state none
  DateOrder date_order = DateOrder::kAuto;      // how 05/06/17 is read
};

using StageDone = std::function<void(std::string_view stage)>;

class Analyzer {
 public:
  // Fails with all bad lines of the data as one message each, joined by line breaks.
  static Result<Analyzer> load(const AnalyzerOptions& options);

  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  // Everything that is found in one article; spans are UTF-8 bytes of `article.text`. Thread-safe; never
  // fails: what could not be told stands in the result's `problems`.
  DocumentReport analyze(const Article& article) const;
  // The same; calls `done` after each stage, so that it can be timed.
  DocumentReport analyze(const Article& article, const StageDone& done) const;

 private:
  struct Stages;
  explicit Analyzer(std::unique_ptr<const Stages> stages);
  std::unique_ptr<const Stages> stages_;
};

}  // namespace dossier
