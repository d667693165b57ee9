// Quotes of whole articles: the tables tests/cases/quotes*.tsv (text, quotes, note). A quote is written
// kind|content|cue|speaker; " ;; " stands between two, "-" for none. Parts of one statement have "+" before
// the kind of the second one, quotes inside a quote follow it in braces.
#include "extract/quotes.h"

#include <gtest/gtest.h>

#include "dossier/analyzer.h"
#include "support/cases.h"

namespace dossier {
namespace {

std::string kind_name(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::kDirect:
      return "direct";
    case QuoteKind::kMixed:
      return "mixed";
    case QuoteKind::kQuestion:
      return "question";
    case QuoteKind::kAnswer:
      return "answer";
    case QuoteKind::kIndirect:
      return "indirect";
  }
  return {};
}

std::string written(const Quote& quote) {
  std::string line = quote.id.ends_with("b") ? "+" : "";
  line += kind_name(quote.kind) + "|" + quote.at.text + "|" + (quote.cue ? quote.cue->text : "-") + "|" +
          (quote.speaker ? quote.speaker->name : "-");
  for (const Quote& inner : quote.inner) line += " {" + written(inner) + "}";
  return line;
}

std::string written(const std::vector<Quote>& quotes) {
  std::string line;
  for (const Quote& quote : quotes) line += (line.empty() ? "" : " ;; ") + written(quote);
  return line.empty() ? "-" : line;
}

TEST(Quotes, FollowTheTable) {
  const auto analyzer = Analyzer::load({});
  ASSERT_TRUE(analyzer.ok());
  for (const char* table :
       {"quotes.tsv", "quotes-indirect.tsv", "quotes-marks.tsv", "quotes-speakers.tsv", "quotes-turns.tsv"})
    for (const test::Case& row : test::cases(table)) {
      Article article;
      article.text = row.cells[0];
      EXPECT_EQ(written(analyzer.value().analyze(article).quotes), row.cells[1]) << row.place;
    }
}

// A simple generator of the same numbers everywhere.
class Numbers {
 public:
  explicit Numbers(std::uint32_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t bound) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8U) % bound;
  }

 private:
  std::uint32_t state_;
};

void expect_sound(const std::vector<Quote>& quotes, const std::string& text) {
  for (const Quote& quote : quotes) {
    ASSERT_LT(quote.at.span.begin, quote.at.span.end);
    ASSERT_LE(quote.at.span.end, text.size());
    EXPECT_EQ(text.substr(quote.at.span.begin, quote.at.span.size()), quote.at.text);
    EXPECT_GE(quote.confidence, 0.0);
    EXPECT_LE(quote.confidence, 1.0);
    expect_sound(quote.inner, text);
  }
}

TEST(Quotes, TakeAnyMarks) {
  const auto analyzer = Analyzer::load({});
  ASSERT_TRUE(analyzer.ok());
  const std::vector<std::string> pieces = {"\"",
                                           "'",
                                           "``",
                                           "''",
                                           "“",
                                           "”",
                                           "„",
                                           "«",
                                           "»",
                                           "‘",
                                           "’",
                                           "‹",
                                           "›",
                                           "‚",
                                           "`",
                                           ",",
                                           ".",
                                           "?",
                                           ":",
                                           "—",
                                           "(",
                                           ")",
                                           "\n",
                                           "\n\n",
                                           " ",
                                           " ",
                                           " ",
                                           " said ",
                                           " Maria Keller ",
                                           "he",
                                           " that ",
                                           " will go ",
                                           "the plan",
                                           "5",
                                           " according to ",
                                           "told "};
  Numbers numbers(7);
  for (int round = 0; round < 3000; ++round) {
    Article article;
    for (std::uint32_t k = 0, size = numbers.below(40); k < size; ++k)
      article.text += pieces[numbers.below(static_cast<std::uint32_t>(pieces.size()))];
    SCOPED_TRACE(article.text);
    expect_sound(analyzer.value().analyze(article).quotes, article.text);
  }
}

}  // namespace
}  // namespace dossier
