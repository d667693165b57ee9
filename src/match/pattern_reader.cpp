// JSON Lines to token patterns; every bad line is told.
// Tested by tests/match/patterns_test.cpp.
#include <nlohmann/json.hpp>
#include <optional>

#include "match/gazetteer_compiler.h"
#include "match/patterns.h"
#include "text/abbreviations.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostSteps = 60;  // the matcher keeps them in one 64-bit word

// How often a step stands, from OP: at least, at most (0: without end).
struct Times {
  std::size_t least = 1, most = 1;
  bool negated = false;
};

std::optional<std::size_t> number_in(std::string_view digits) {
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  std::size_t value = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + static_cast<std::size_t>(digit - '0');
  }
  return value;
}

std::optional<Times> times_of(std::string_view op) {
  if (op == "!") return Times{1, 1, true};
  if (op == "?") return Times{0, 1};
  if (op == "*") return Times{0, 0};
  if (op == "+") return Times{1, 0};
  if (op.size() < 3 || op.front() != '{' || op.back() != '}') return std::nullopt;
  const std::string_view inner = op.substr(1, op.size() - 2);
  const std::size_t comma = inner.find(',');
  if (comma == std::string_view::npos) {
    const auto exactly = number_in(inner);
    return exactly && *exactly > 0 ? std::optional(Times{*exactly, *exactly}) : std::nullopt;
  }
  const auto least = comma == 0 ? std::optional<std::size_t>(0) : number_in(inner.substr(0, comma));
  const auto most =
      comma + 1 == inner.size() ? std::optional<std::size_t>(0) : number_in(inner.substr(comma + 1));
  if (!least || !most || (*most != 0 && *most < *least)) return std::nullopt;
  return Times{*least, *most};
}

// Reads one line; the first thing that is wrong with it is the error's reason.
class LineReader {
 public:
  LineReader(Language& language, const Tokenizer& tokenizer) : language_(language), tokenizer_(tokenizer) {}

  Result<TokenPattern> read(std::string_view line) {
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object()) return Error{"", "is not a JSON object"};
    TokenPattern pattern;
    for (const auto& [key, value] : json.items())
      if (key != "label" && key != "pattern" && key != "id") return Error{"", "unknown key '" + key + "'"};
    if (!json.contains("label") || !json["label"].is_string()) return Error{"", "has no label"};
    const auto label = type_of(json["label"].get<std::string>());
    if (!label) return Error{"", "unknown label '" + json["label"].get<std::string>() + "'"};
    pattern.label = *label;
    if (json.contains("id") && json["id"].is_string()) pattern.id = json["id"].get<std::string>();
    if (!json.contains("pattern")) return Error{"", "has no pattern"};
    if (const auto why = read_steps(json["pattern"], pattern.steps)) return Error{"", *why};
    if (pattern.steps.empty()) return Error{"", "the pattern is empty"};
    if (pattern.steps.size() > kMostSteps)
      return Error{"", "the pattern has more than " + std::to_string(kMostSteps) + " tokens"};
    return pattern;
  }

 private:
  using Why = std::optional<std::string>;

  Why read_steps(const Json& json, std::vector<TokenPattern::Step>& steps) {
    if (json.is_string()) return add_words("ORTH", json.get<std::string>(), steps);
    if (!json.is_array()) return "the pattern is neither a string nor a list";
    for (const Json& token : json) {
      if (!token.is_object()) return "a token of the pattern is no object";
      if (Why why = read_token(token, steps)) return why;
    }
    return std::nullopt;
  }

  Why read_token(const Json& token, std::vector<TokenPattern::Step>& steps) {
    if (token.size() == 1) {
      const auto only = token.begin();
      const std::string& key = only.key();
      const Json& value = only.value();
      if ((key == "ORTH" || key == "TEXT" || key == "LOWER") && value.is_string())
        return add_words(key, value.get<std::string>(), steps);
    }
    Times times;
    TokenTest test;
    for (const auto& [key, value] : token.items()) {
      if (key == "OP") {
        const auto read = value.is_string() ? times_of(value.get<std::string>()) : std::nullopt;
        if (!read) return "OP " + value.dump() + " is none of ! ? * + {n} {n,m}";
        times = *read;
        continue;
      }
      auto condition = token_condition(key, value.dump(), language_);
      if (!condition) return condition.error().reason;
      test.conditions.push_back(std::move(condition).value());
    }
    test.negated = times.negated;
    return add_step(test, times, steps);
  }

  // A literal that dossier cuts into several tokens ("anti-ISIS") is as many steps.
  Why add_words(std::string_view key, const std::string& words, std::vector<TokenPattern::Step>& steps) {
    for (const Token& token : tokenizer_.tokenize(words)) {
      const Json word = words.substr(token.span.begin, token.span.size());
      auto condition = token_condition(key, word.dump(), language_);
      if (!condition) return condition.error().reason;
      steps.push_back({{{std::move(condition).value()}, false}, false, false});
    }
    return std::nullopt;
  }

  static Why add_step(const TokenTest& test, Times times, std::vector<TokenPattern::Step>& steps) {
    if (std::max(times.least, times.most) > kMostSteps) return "OP asks for too many tokens";
    for (std::size_t i = 1; i < times.least; ++i) steps.push_back({test, false, false});
    if (times.most == 0) {
      steps.push_back({test, times.least == 0, true});
      return std::nullopt;
    }
    if (times.least > 0) steps.push_back({test, false, false});
    for (std::size_t i = times.least; i < times.most; ++i) steps.push_back({test, true, false});
    return std::nullopt;
  }

  Language& language_;
  const Tokenizer& tokenizer_;
};

}  // namespace

Result<PatternSet> PatternSet::with(std::string_view bytes, const std::string& file,
                                    Language& language) const {
  const Tokenizer tokenizer = language.tokenizer();
  LineReader reader(language, tokenizer);
  PatternSet all = *this;
  Error wrong;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const std::string place = file + ":" + std::to_string(number);
    auto pattern = reader.read(line);
    if (!pattern) {
      if (wrong.reason.empty())
        wrong = {place, pattern.error().reason};
      else
        wrong.reason += '\n' + place + ": " + pattern.error().reason;
      continue;
    }
    all.patterns_.push_back(std::move(pattern).value());
    all.patterns_.back().rule = place;
    all.asks_types_ = all.asks_types_ || line.find("ENT_TYPE") != std::string_view::npos;
  }
  if (!wrong.reason.empty()) return wrong;
  return all;
}

}  // namespace dossier
