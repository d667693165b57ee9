// One row an attribute, after the token attributes of spaCy's Matcher.
// Tested by tests/match/patterns_test.cpp (table tests/cases/patterns.tsv).
#include "match/token_flags.h"

#include <algorithm>
#include <iterator>

namespace dossier {
namespace {

struct NamedFlag {
  std::string_view name;
  FlagQuestion question;
};

constexpr NamedFlag kFlags[] = {
    {"IS_ALPHA",
     [](const TokenView& t) {
       return t.token().kind == TokenKind::kWord && !t.token().is(kHasDigit) && !t.token().is(kHasDot);
     }},
    {"IS_ASCII",
     [](const TokenView& t) {
       return std::all_of(t.text().begin(), t.text().end(),
                          [](char c) { return static_cast<unsigned char>(c) < 0x80; });
     }},
    {"IS_BRACKET",
     [](const TokenView& t) {
       return std::string_view("()[]{}").find(t.token().mark) != std::string_view::npos &&
              t.token().mark != 0;
     }},
    {"IS_CURRENCY",
     [](const TokenView& t) {
       return t.text() == "$" || t.text() == "\xC2\xA3" || t.text() == "\xE2\x82\xAC" ||
              t.text() == "\xC2\xA5";
     }},
    {"IS_DIGIT",
     [](const TokenView& t) {
       return std::all_of(t.text().begin(), t.text().end(), [](char c) { return c >= '0' && c <= '9'; });
     }},
    {"IS_LOWER",
     [](const TokenView& t) {
       return t.token().is(kHasLower) && !t.token().is(kUpperFirst) && !t.token().is(kUpperInside);
     }},
    {"IS_PUNCT",
     [](const TokenView& t) {
       return t.token().kind == TokenKind::kMark || t.token().kind == TokenKind::kQuote;
     }},
    {"IS_QUOTE", [](const TokenView& t) { return t.token().kind == TokenKind::kQuote; }},
    {"IS_SENT_START", [](const TokenView& t) { return t.token().is(kSentenceStart); }},
    {"IS_TITLE",
     [](const TokenView& t) {
       return t.token().is(kUpperFirst) && !t.token().is(kUpperAll) && !t.token().is(kUpperInside);
     }},
    {"IS_UPPER", [](const TokenView& t) { return t.token().is(kUpperFirst) && !t.token().is(kHasLower); }},
    {"LIKE_EMAIL",
     [](const TokenView& t) { return t.text().find('@') != std::string_view::npos && t.text().size() > 3; }},
    {"LIKE_URL",
     [](const TokenView& t) {
       return t.text().find("://") != std::string_view::npos || t.text().starts_with("www.");
     }},
};

}  // namespace

FlagQuestion flag_question(std::string_view name) {
  const auto flag =
      std::find_if(std::begin(kFlags), std::end(kFlags), [&](const NamedFlag& f) { return f.name == name; });
  return flag == std::end(kFlags) ? nullptr : flag->question;
}

}  // namespace dossier
