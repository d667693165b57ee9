// Compiles spaCy's token attributes.
// Tested by tests/match/patterns_test.cpp (table tests/cases/patterns.tsv).
#include "match/token_test.h"

#include <unicode/regex.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "data/tsv.h"
#include "match/gazetteer_compiler.h"
#include "match/token_flags.h"
#include "text/fold.h"

namespace dossier {
namespace {

using Json = nlohmann::json;
using Condition = std::shared_ptr<const TokenCondition>;

// A test of the token's text, or of something derived from it, against a list of strings.
class OneOf : public TokenCondition {
 public:
  using Attribute = std::string (*)(const TokenView&);
  OneOf(Attribute attribute, std::vector<std::string> values, bool wanted)
      : attribute_(attribute), values_(std::move(values)), wanted_(wanted) {
    std::sort(values_.begin(), values_.end());
  }
  bool holds(const TokenView& token) const override {
    return std::binary_search(values_.begin(), values_.end(), attribute_(token)) == wanted_;
  }

 private:
  Attribute attribute_;
  std::vector<std::string> values_;
  bool wanted_;
};

class OneOfWords : public TokenCondition {
 public:
  OneOfWords(std::vector<WordId> words, bool wanted) : words_(std::move(words)), wanted_(wanted) {
    std::sort(words_.begin(), words_.end());
  }
  bool holds(const TokenView& token) const override {
    return std::binary_search(words_.begin(), words_.end(), token.token().word) == wanted_;
  }

 private:
  std::vector<WordId> words_;
  bool wanted_;
};

class HasType : public TokenCondition {
 public:
  HasType(TypeBits types, bool wanted) : types_(types), wanted_(wanted) {}
  bool holds(const TokenView& token) const override { return ((token.types & types_) != 0) == wanted_; }

 private:
  TypeBits types_;
  bool wanted_;
};

class Flag : public TokenCondition {
 public:
  Flag(FlagQuestion question, bool wanted) : question_(question), wanted_(wanted) {}
  bool holds(const TokenView& token) const override { return question_(token) == wanted_; }

 private:
  FlagQuestion question_;
  bool wanted_;
};

class Length : public TokenCondition {
 public:
  Length(std::string comparison, std::int64_t length) : comparison_(std::move(comparison)), length_(length) {}
  bool holds(const TokenView& token) const override {
    std::int64_t length = 0;
    for (const char byte : token.text())
      length += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
    if (comparison_ == "==") return length == length_;
    if (comparison_ == "!=") return length != length_;
    if (comparison_ == ">=") return length >= length_;
    if (comparison_ == "<=") return length <= length_;
    return comparison_ == ">" ? length > length_ : length < length_;
  }

 private:
  std::string comparison_;
  std::int64_t length_;
};

class Regex : public TokenCondition {
 public:
  Regex(std::unique_ptr<const icu::RegexPattern> pattern, bool folded)
      : pattern_(std::move(pattern)), folded_(folded) {}
  bool holds(const TokenView& token) const override {
    if (token.text().size() > 256) return false;
    UErrorCode status = U_ZERO_ERROR;
    const std::string text = folded_ ? fold(token.text()) : std::string(token.text());
    const icu::UnicodeString subject = icu::UnicodeString::fromUTF8(text);
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern_->matcher(subject, status));
    if (U_FAILURE(status)) return false;
    matcher->setTimeLimit(10, status);
    const bool found = matcher->find(status) != 0;
    return U_SUCCESS(status) && found;
  }

 private:
  std::unique_ptr<const icu::RegexPattern> pattern_;
  bool folded_;
};

std::string text_of(const TokenView& token) { return std::string(token.text()); }

// spaCy's shape: X, x, d for capitals, small letters and digits, runs cut at four.
std::string shape_of(const TokenView& token) {
  std::string shape;
  std::size_t run = 0;
  for (const char byte : token.text()) {
    if ((static_cast<unsigned char>(byte) & 0xC0U) == 0x80U) continue;
    const bool digit = byte >= '0' && byte <= '9';
    const bool upper = byte >= 'A' && byte <= 'Z';
    const bool letter = upper || (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
    const char kind = digit ? 'd' : upper ? 'X' : letter ? 'x' : byte;
    run = !shape.empty() && shape.back() == kind ? run + 1 : 0;
    if (run < 4) shape += kind;
  }
  return shape;
}

bool is_number_like(const TokenView& token) {
  return token.token().kind == TokenKind::kNumber ||
         (token.token().is(kHasDigit) && !token.token().is(kUpperFirst));
}

// The strings of "x", {"IN": [...]} or {"NOT_IN": [...]}, and whether they are wanted.
struct Choice {
  std::vector<std::string> values;
  bool wanted = true;
};

std::optional<Choice> choice_of(const Json& value) {
  if (value.is_string()) return Choice{{value.get<std::string>()}, true};
  if (!value.is_object() || value.size() != 1) return std::nullopt;
  const auto only = value.begin();
  const std::string& key = only.key();
  const Json& list = only.value();
  if ((key != "IN" && key != "NOT_IN") || !list.is_array()) return std::nullopt;
  Choice choice{{}, key == "IN"};
  for (const Json& item : list) {
    if (!item.is_string()) return std::nullopt;
    choice.values.push_back(item.get<std::string>());
  }
  return choice;
}

Result<Condition> regex_condition(const std::string& expression, bool folded) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError where;
  std::unique_ptr<const icu::RegexPattern> pattern(
      icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(expression), where, status));
  if (U_FAILURE(status)) return Error{"", "REGEX '" + expression + "' is not valid: " + u_errorName(status)};
  return Condition(std::make_shared<Regex>(std::move(pattern), folded));
}

Result<Condition> text_condition(std::string_view name, const Json& value, Language& language) {
  const bool folded = name == "LOWER";
  if (value.is_object() && value.size() == 1 && value.contains("REGEX") && value["REGEX"].is_string())
    return regex_condition(value["REGEX"].get<std::string>(), folded);
  auto choice = choice_of(value);
  if (!choice) return Error{"", std::string(name) + " takes a string, IN, NOT_IN or REGEX"};
  if (!folded) return Condition(std::make_shared<OneOf>(text_of, std::move(choice->values), choice->wanted));
  std::vector<WordId> words;
  for (const std::string& word : choice->values) words.push_back(language.vocabulary.intern(fold(word)));
  return Condition(std::make_shared<OneOfWords>(std::move(words), choice->wanted));
}

Result<Condition> type_condition(const Json& value) {
  const auto choice = choice_of(value);
  if (!choice) return Error{"", "ENT_TYPE takes a string, IN or NOT_IN"};
  unsigned types = 0;
  for (const std::string& name : choice->values) {
    const auto type = type_of(name);
    if (!type) return Error{"", "unknown ENT_TYPE '" + name + "'"};
    types |= 1U << static_cast<unsigned>(*type);
  }
  return Condition(std::make_shared<HasType>(static_cast<TypeBits>(types), choice->wanted));
}

Result<Condition> length_condition(const Json& value) {
  if (value.is_number_integer()) return Condition(std::make_shared<Length>("==", value.get<std::int64_t>()));
  constexpr std::string_view kComparisons[] = {"==", "!=", ">=", "<=", ">", "<"};
  if (value.is_object() && value.size() == 1) {
    const auto only = value.begin();
    const std::string& key = only.key();
    const Json& number = only.value();
    if (number.is_number_integer() &&
        std::find(std::begin(kComparisons), std::end(kComparisons), key) != std::end(kComparisons))
      return Condition(std::make_shared<Length>(key, number.get<std::int64_t>()));
  }
  return Error{"", "LENGTH takes a number or a comparison such as {\">=\": 3}"};
}

// Words of a class of lexicon/function-words.tsv.
Condition word_class_condition(std::string_view wanted_class, bool wanted, Language& language) {
  std::vector<WordId> words;
  if (const auto rows = read_tsv(language.data, "lexicon/function-words.tsv", 2))
    for (const TsvRow& row : rows.value())
      if (wanted_class.empty() || row[1] == wanted_class)
        words.push_back(language.vocabulary.intern(fold(row[0])));
  return std::make_shared<OneOfWords>(std::move(words), wanted);
}

// Digits, or a numeral of the list.
class NumberLike : public TokenCondition {
 public:
  NumberLike(Condition numeral, bool wanted) : numeral_(std::move(numeral)), wanted_(wanted) {}
  bool holds(const TokenView& token) const override {
    return (is_number_like(token) || numeral_->holds(token)) == wanted_;
  }

 private:
  Condition numeral_;
  bool wanted_;
};

}  // namespace

Result<Condition> token_condition(std::string_view name, std::string_view text, Language& language) {
  const Json value = Json::parse(text, nullptr, false);
  if (name == "ORTH" || name == "TEXT" || name == "LOWER") return text_condition(name, value, language);
  if (name == "ENT_TYPE") return type_condition(value);
  if (name == "LENGTH") return length_condition(value);
  if (name == "SHAPE") {
    auto choice = choice_of(value);
    if (!choice) return Error{"", "SHAPE takes a string, IN or NOT_IN"};
    return Condition(std::make_shared<OneOf>(shape_of, std::move(choice->values), choice->wanted));
  }
  const FlagQuestion flag = flag_question(name);
  const bool is_flag = flag != nullptr || name == "LIKE_NUM" || name == "IS_STOP";
  if (!is_flag) return Error{"", "unknown attribute '" + std::string(name) + "'"};
  if (!value.is_boolean()) return Error{"", std::string(name) + " takes true or false"};
  const bool wanted = value.get<bool>();
  if (name == "LIKE_NUM")
    return Condition(std::make_shared<NumberLike>(word_class_condition("numeral", true, language), wanted));
  if (name == "IS_STOP") return word_class_condition("", wanted, language);
  return Condition(std::make_shared<Flag>(flag, wanted));
}

}  // namespace dossier
