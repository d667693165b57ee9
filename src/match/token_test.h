#pragma once
// One token of a pattern: spaCy's token attributes as a test that is compiled once.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/report.h"
#include "match/language.h"
#include "text/document.h"

namespace dossier {

// The entity types of the gazetteer's matches that cover a token, a bit for each EntityType.
using TypeBits = std::uint16_t;

struct TokenView {
  const Document* document;
  TokenIndex index;
  TypeBits types;

  const Token& token() const { return document->token(index); }
  std::string_view text() const { return document->text(token()); }
};

// A single condition; the token passes when `holds` says so. Immutable, and safe to share between threads.
class TokenCondition {
 public:
  virtual ~TokenCondition() = default;
  virtual bool holds(const TokenView& token) const = 0;
};

// All conditions of one token of a pattern; none: any token passes.
struct TokenTest {
  std::vector<std::shared_ptr<const TokenCondition>> conditions;
  bool negated = false;  // OP "!"

  bool passes(const TokenView& token) const {
    for (const auto& condition : conditions)
      if (!condition->holds(token)) return negated;
    return !negated;
  }
};

// One attribute of a token pattern, as JSON text: `name` is "LOWER", "IS_DIGIT" ...; `value` what stands
// behind it. Words are added to the language's vocabulary. Fails with a reason without a place.
//
// ORTH, TEXT and LOWER take a string or {"IN": [...]}, {"NOT_IN": [...]}, {"REGEX": "..."}; SHAPE and
// ENT_TYPE a string, IN or NOT_IN; LENGTH a number or {">=": n} (== != > < >= <=); IS_ALPHA, IS_ASCII,
// IS_DIGIT, IS_LOWER, IS_UPPER, IS_TITLE, IS_PUNCT, IS_QUOTE, IS_BRACKET, IS_CURRENCY, IS_SENT_START,
// IS_STOP, LIKE_NUM, LIKE_URL and LIKE_EMAIL true or false. LOWER compares folded words. A REGEX (ICU's) sees
// one token of at most 256 bytes and finds no match where it takes too long.
Result<std::shared_ptr<const TokenCondition>> token_condition(std::string_view name, std::string_view value,
                                                              Language& language);

}  // namespace dossier
