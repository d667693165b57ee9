// Boost.Program_options splits the words; everything else is checked here.
// Tested by tests/cli/options_test.cpp.
#include "cli/options.h"

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>
#include <sstream>
#include <thread>

#include "cli/suggestion.h"
#include "read/calendar.h"
#include "read/reader.h"

namespace dossier {
namespace {

namespace po = boost::program_options;
constexpr unsigned kMostThreads = 256;

constexpr std::string_view kHead =
    "dossier reads news articles and writes one report: who is named, what is dated and counted,\n"
    "who said what, and across the articles what they share and what only one tells.\n"
    "\n"
    "  dossier [OPTION...] INPUT...         read articles, write the report\n"
    "  dossier merge [OPTION...] PART...    join what --format jsonl wrote into the report\n"
    "  dossier check [OPTION...] INPUT...   hold what is found against a gold standard, or begin one\n"
    "\n"
    "An INPUT is a folder (all .txt, .md and .jsonl below it), a file of these endings, or - for JSON Lines\n"
    "on standard input.\n";
constexpr std::string_view kTail =
    "\nExit status: 0 done; 1 done, but an input could not be read, or check fell below a minimum;\n"
    "2 wrong usage, nothing to read, or no place to write.\n";

po::options_description reading_options() {
  po::options_description options("Reading");
  auto add = options.add_options();
  add("date", po::value<std::string>()->value_name("DAY"),
      "when articles that state no date were published (YYYY-MM-DD)");
  add("dates", po::value<std::string>()->value_name("FILE"),
      "when each was published: a path, a tab, a date a line");
  add("date-order", po::value<std::string>()->value_name("auto|mdy|dmy"), "how 05/06/17 is read (auto)");
  add("max-bytes", po::value<std::string>()->value_name("N"), "leave out articles of more bytes (67108864)");
  add("data", po::value<std::string>()->value_name("DIR"), "language data to use instead of the built-in");
  add("patterns", po::value<std::vector<std::string>>()->value_name("FILE"),
      "token patterns to add (JSON Lines)");
  add("aliases", po::value<std::vector<std::string>>()->value_name("FILE"), "names of the same thing to add");
  add("model", po::value<std::string>()->value_name("FILE"), "a tagger to use instead of the built-in");
  add("no-model", po::bool_switch(), "lists and patterns alone");
  add("jobs,j", po::value<std::string>()->value_name("N"), "threads (as many as there are processors)");
  return options;
}

po::options_description writing_options() {
  po::options_description options("Writing");
  auto add = options.add_options();
  add("format", po::value<std::string>()->value_name("json|jsonl|timeml"),
      "one report; a line a document; a TimeML file a document (json)");
  add("offsets", po::value<std::string>()->value_name("UNIT"),
      "what start and end count: codepoint, utf8 or utf16 (codepoint)");
  add("explain", po::bool_switch(), "add the rule that made each thing");
  return options;
}

po::options_description check_options() {
  po::options_description options("Checking");
  auto add = options.add_options();
  add("gold", po::value<std::string>()->value_name("FILE"), "the gold standard (JSON Lines)");
  add("across", po::value<std::string>()->value_name("FILE"),
      "what the articles have in common (across.json beside the gold)");
  add("min", po::value<std::vector<std::string>>()->value_name("ROW=SHARE"),
      "exit with 1 where a row is below, as in entities=0.9; more may follow");
  add("write", po::value<std::string>()->value_name("FILE"),
      "write what is found as a gold standard to correct");
  add("help", po::bool_switch(), "this text");
  add("version", po::bool_switch(), "the version");
  return options;
}

po::options_description output_options() {
  po::options_description options("Output");
  auto add = options.add_options();
  add("output,o", po::value<std::string>()->value_name("PATH"),
      "write to a file, whole or not at all (timeml: to a folder)");
  add("pretty", po::bool_switch(), "indent the report (default on a terminal)");
  add("help", po::bool_switch(), "this text");
  add("version", po::bool_switch(), "the version");
  return options;
}

// " (did you mean --format?)", or nothing where no option is near.
std::string meant(const std::string& option, const po::options_description& named) {
  std::vector<std::string> names;
  for (const auto& one : named.options()) names.push_back("--" + one->long_name());
  const auto near = nearest(option, names);
  return near ? " (did you mean " + *near + "?)" : "";
}

// Words split into options and the rest, by the options of one command.
Result<po::variables_map> split_words(const std::vector<std::string>& words,
                                      const po::options_description& named) {
  po::options_description all;
  all.add(named).add_options()("input", po::value<std::vector<std::string>>());
  po::positional_options_description rest;
  rest.add("input", -1);
  namespace style = po::command_line_style;
  const int how = style::unix_style & ~style::allow_guessing;
  try {
    po::variables_map values;
    po::store(po::command_line_parser(words).options(all).positional(rest).style(how).run(), values);
    return values;
  } catch (const po::unknown_option& error) {
    return Error{"", "unknown option " + error.get_option_name() + meant(error.get_option_name(), named)};
  } catch (const po::multiple_occurrences& error) {
    return Error{"", "option " + error.get_option_name() + " is given twice"};
  } catch (const po::invalid_command_line_syntax& error) {
    const bool is_missing = error.kind() == po::invalid_syntax::missing_parameter;
    return Error{"",
                 "option " + error.get_option_name() + (is_missing ? " needs a value" : " takes no value")};
  } catch (const po::error& error) {
    return Error{"", error.what()};
  }
}

std::vector<std::string> strings(const po::variables_map& values, const char* name) {
  return values.count(name) == 0 ? std::vector<std::string>() : values[name].as<std::vector<std::string>>();
}

std::optional<std::string> string(const po::variables_map& values, const char* name) {
  if (values.count(name) == 0) return std::nullopt;
  return values[name].as<std::string>();
}

Error wrong(const char* option, const std::string& value, const std::string& wanted) {
  return {"", "--" + std::string(option) + " " + value + ": " + wanted};
}

template <typename T>
struct Choice {
  std::string_view word;
  T value;
};

// Sets `to` where the option is given; an error names the words that it can be.
template <typename T, std::size_t N>
std::optional<Error> choose(const po::variables_map& values, const char* option,
                            const Choice<T> (&choices)[N], T& to) {
  const auto word = string(values, option);
  if (!word) return std::nullopt;
  std::string wanted = "must be ";
  for (std::size_t i = 0; i < N; ++i) {
    if (choices[i].word == *word) {
      to = choices[i].value;
      return std::nullopt;
    }
    wanted += std::string(i == 0 ? "" : i + 1 == N ? " or " : ", ") + std::string(choices[i].word);
  }
  return wrong(option, *word, wanted);
}

template <typename T>
std::optional<Error> number(const po::variables_map& values, const char* option, T least, T most, T& to) {
  const auto word = string(values, option);
  if (!word) return std::nullopt;
  const char* const end = word->data() + word->size();
  const auto [stop, error] = std::from_chars(word->data(), end, to);
  if (error == std::errc() && stop == end && to >= least && to <= most) return std::nullopt;
  return wrong(option, *word,
               "must be a number from " + std::to_string(least) + " to " + std::to_string(most));
}

OutputConfig output_of(const po::variables_map& values) {
  OutputConfig output;
  if (const auto path = string(values, "output")) output.path = *path;
  output.pretty = values["pretty"].as<bool>();
  return output;
}

std::optional<Error> analyzer_of(const po::variables_map& values, AnalyzerOptions& options) {
  if (const auto date = string(values, "date")) {
    if (date->size() != std::string_view("YYYY-MM-DD").size() || !iso_day(*date))
      return wrong("date", *date, "must be a day, YYYY-MM-DD");
    options.default_date = *date;
  }
  constexpr Choice<DateOrder> kOrders[] = {
      {"auto", DateOrder::kAuto}, {"mdy", DateOrder::kMonthFirst}, {"dmy", DateOrder::kDayFirst}};
  if (auto error = choose(values, "date-order", kOrders, options.date_order)) return error;
  if (const auto data = string(values, "data")) options.data = *data;
  for (const std::string& file : strings(values, "patterns")) options.patterns.emplace_back(file);
  for (const std::string& file : strings(values, "aliases")) options.aliases.emplace_back(file);
  if (const auto model = string(values, "model")) options.model = *model;
  options.use_models = !values["no-model"].as<bool>();
  if (options.model && !options.use_models) return Error{"", "--model and --no-model exclude each other"};
  return std::nullopt;
}

std::optional<Error> writing_of(const po::variables_map& values, RunConfig& run) {
  constexpr Choice<Format> kFormats[] = {
      {"json", Format::kJson}, {"jsonl", Format::kJsonLines}, {"timeml", Format::kTimeml}};
  constexpr Choice<OffsetUnit> kUnits[] = {
      {"codepoint", OffsetUnit::kCodepoint}, {"utf8", OffsetUnit::kUtf8}, {"utf16", OffsetUnit::kUtf16}};
  if (auto error = choose(values, "format", kFormats, run.format)) return error;
  if (auto error = choose(values, "offsets", kUnits, run.offsets)) return error;
  run.explain = values["explain"].as<bool>();
  run.output = output_of(values);
  if (run.format != Format::kTimeml) return std::nullopt;
  if (!run.output.path) return Error{"", "--format timeml needs -o FOLDER"};
  run.offsets = OffsetUnit::kUtf8;  // the tags stand in the text itself
  return std::nullopt;
}

Result<Command> run_command_of(const po::variables_map& values) {
  RunConfig run;
  run.inputs = strings(values, "input");
  run.max_bytes = kDefaultMaxBytes;
  run.threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
  if (const auto dates = string(values, "dates")) run.dates = *dates;
  if (auto error = number<unsigned>(values, "jobs", 1, kMostThreads, run.threads)) return *error;
  if (auto error = number<std::uint64_t>(values, "max-bytes", 1, UINT32_MAX, run.max_bytes)) return *error;
  if (auto error = analyzer_of(values, run.analyzer)) return *error;
  if (auto error = writing_of(values, run)) return *error;
  if (run.inputs.empty()) return Error{"", "nothing to read: give a folder or files (dossier --help)"};
  return Command(std::move(run));
}

Result<Command> merge_command_of(const po::variables_map& values) {
  MergeConfig merge{strings(values, "input"), output_of(values)};
  if (merge.parts.empty()) return Error{"", "nothing to merge: give the files that --format jsonl wrote"};
  return Command(std::move(merge));
}

// "entities=0.9"; nothing where it is none.
std::optional<std::pair<std::string, double>> minimum_of(const std::string& word) {
  const std::size_t equals = word.rfind('=');
  if (equals == std::string::npos || equals == 0) return std::nullopt;
  double share = 0;
  const char* const end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data() + equals + 1, end, share);
  if (error != std::errc() || stop != end || share < 0 || share > 1) return std::nullopt;
  return std::pair(word.substr(0, equals), share);
}

Result<Command> check_command_of(const po::variables_map& values) {
  CheckConfig check;
  check.max_bytes = kDefaultMaxBytes;
  for (const std::string& word : strings(values, "min")) {
    auto minimum = minimum_of(word);
    if (!minimum) return wrong("min", word, "must be a row and a share from 0 to 1, as in entities=0.9");
    check.minimums.push_back(std::move(*minimum));
  }
  // After --min more minimums may follow without a word of their own; a file of such a name is still a file.
  for (const std::string& input : strings(values, "input")) {
    auto minimum = minimum_of(input);
    if (minimum && !check.minimums.empty() && !std::filesystem::exists(input))
      check.minimums.push_back(*minimum);
    else
      check.inputs.push_back(input);
  }
  if (const auto dates = string(values, "dates")) check.dates = *dates;
  if (const auto gold = string(values, "gold")) check.gold = *gold;
  if (const auto write = string(values, "write")) check.write = *write;
  if (const auto across = string(values, "across")) check.across = *across;
  if (auto error = number<std::uint64_t>(values, "max-bytes", 1, UINT32_MAX, check.max_bytes)) return *error;
  if (auto error = analyzer_of(values, check.analyzer)) return *error;
  if (check.gold.has_value() == check.write.has_value())
    return Error{"", "check needs --gold FILE or --write FILE"};
  if (check.inputs.empty()) return Error{"", "nothing to check: give a folder or files"};
  return Command(std::move(check));
}

std::string help_of(const po::options_description& named) {
  std::ostringstream text;
  text << kHead << '\n' << named << kTail;
  return text.str();
}

}  // namespace

Result<Command> parse_command(const std::vector<std::string>& words) {
  const bool is_merge = !words.empty() && words.front() == "merge";
  const bool is_check = !words.empty() && words.front() == "check";
  constexpr unsigned kWidth = 110;
  po::options_description named("", kWidth);
  if (!is_merge) named.add(reading_options());
  if (!is_merge && !is_check) named.add(writing_options());
  named.add(is_check ? check_options() : output_options());
  auto values = split_words({words.begin() + (is_merge || is_check ? 1 : 0), words.end()}, named);
  if (!values) return values.error();
  if (values.value()["help"].as<bool>()) return Command(HelpCommand{help_of(named)});
  if (values.value()["version"].as<bool>()) return Command(VersionCommand{});
  if (is_check) return check_command_of(values.value());
  return is_merge ? merge_command_of(values.value()) : run_command_of(values.value());
}

}  // namespace dossier
