// Figures of whole sentences, by the tables tests/cases/figures-*.tsv. A row is a text and what is expected
// of it: figures parted by " ; ", each text|kind|value|unit|bound|of, where values of two numbers have a
// comma and null is empty.
#include "extract/figures.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "report/names.h"
#include "support/cases.h"
#include "support/language.h"

namespace dossier {
namespace {

// One vocabulary for the extractor, which adds words to it, and for the documents.
Language& language() {
  static Language loaded = test::packed_language();
  return loaded;
}

const FigureExtractor& extractor() {
  static const FigureExtractor loaded = FigureExtractor::load(language()).value();
  return loaded;
}

Document document_of(std::string text) {
  extractor();
  static const DocumentBuilder builder =
      DocumentBuilder::load(language().data, language().vocabulary).value();
  return builder.build(std::move(text));
}

std::vector<Figure> figures_of(const Document& document) {
  return extractor().extract(document, language(), {}, {});
}

std::string shown(const Figure& figure) {
  std::string line = figure.at.text + '|' + std::string(figure_kind_name(figure.kind)) + '|';
  for (std::size_t i = 0; i < figure.value.size(); ++i) line += (i == 0 ? "" : ",") + figure.value[i];
  line += '|' + figure.unit.value_or("") + '|';
  if (figure.bound) line += bound_name(*figure.bound);
  return line + '|' + (figure.of ? figure.of->text : "");
}

std::string shown(const std::vector<Figure>& figures) {
  std::string line;
  for (const Figure& figure : figures) line += (line.empty() ? "" : " ; ") + shown(figure);
  return line;
}

class FigureTable : public testing::TestWithParam<const char*> {};

TEST_P(FigureTable, ReadsEachRow) {
  for (const test::Case& row : test::cases(GetParam()))
    EXPECT_EQ(shown(figures_of(document_of(row.cells[0]))), row.cells.size() > 1 ? row.cells[1] : "")
        << row.place << ": " << row.cells[0];
}

INSTANTIATE_TEST_SUITE_P(Tables, FigureTable,
                         testing::Values("figures-numbers.tsv", "figures-units.tsv", "figures-ranges.tsv",
                                         "figures-kinds.tsv", "figures-bounds.tsv", "figures-counted.tsv",
                                         "figures-none.tsv"));

TEST(Figures, SpansGiveBackTheirText) {
  for (const char* table : {"figures-numbers.tsv", "figures-units.tsv", "figures-counted.tsv"})
    for (const test::Case& row : test::cases(table)) {
      const Document document = document_of(row.cells[0]);
      std::uint32_t end = 0;
      for (const Figure& figure : figures_of(document)) {
        EXPECT_EQ(document.text(figure.at.span), figure.at.text) << row.place;
        EXPECT_LE(end, figure.at.span.begin) << row.place;
        end = figure.at.span.end;
        if (!figure.of) continue;
        EXPECT_EQ(document.text(figure.of->span), figure.of->text) << row.place;
        EXPECT_TRUE(figure.phrase->span.contains(figure.of->span)) << row.place;
      }
    }
}

// SI values: text, value, unit.
TEST(Figures, HaveTheirSiValue) {
  for (const test::Case& row : test::cases("figures-si.tsv")) {
    const auto figures = figures_of(document_of(row.cells[0]));
    ASSERT_EQ(figures.size(), 1U) << row.place;
    ASSERT_EQ(figures[0].si.has_value(), !row.cells[1].empty()) << row.place;
    if (!figures[0].si) continue;
    EXPECT_EQ(figures[0].si->value, row.cells[1]) << row.place;
    EXPECT_EQ(figures[0].si->unit, row.cells[2]) << row.place;
  }
}

// Plus-minus: text, then text, value, unit and tolerance of the first figure.
TEST(Figures, TellTolerance) {
  for (const test::Case& row : test::cases("figures-tolerance.tsv")) {
    const auto figures = figures_of(document_of(row.cells[0]));
    ASSERT_FALSE(figures.empty()) << row.place;
    const Figure& figure = figures[0];
    EXPECT_EQ(figure.at.text + '|' + figure.value.at(0) + '|' + figure.unit.value_or("") + '|' +
                  figure.tolerance.value_or(""),
              row.cells[1])
        << row.place;
    EXPECT_FALSE(figure.rule.empty()) << row.place;
  }
}

// Changes: text, then direction, by, from, to of the first figure that has one.
TEST(Figures, TellChange) {
  for (const test::Case& row : test::cases("figures-change.tsv")) {
    const auto figures = figures_of(document_of(row.cells[0]));
    ASSERT_FALSE(figures.empty()) << row.place;
    const auto changed = std::find_if(figures.begin(), figures.end(),
                                      [](const Figure& figure) { return figure.change.has_value(); });
    const Change change = changed == figures.end() ? Change{} : *changed->change;
    const std::string line = change.direction + '|' + change.by.value_or("") + '|' +
                             change.from.value_or("") + '|' + change.to.value_or("");
    EXPECT_EQ(line, row.cells[1]) << row.place;
  }
}

TEST(Figures, NumbersInsideNamesAndDatesAreNone) {
  const Document document = document_of("The Group of 77 met 12 envoys on May 24.");
  NameMention name;
  name.tokens = {1, 4};
  DateMention date;
  date.tokens = {8, 10};
  EXPECT_EQ(shown(extractor().extract(document, language(), {name}, {date})), "12|count|12|||envoys");
}

TEST(Figures, AgeBehindAPersonsName) {
  const Document document = document_of("Maria Lopez, 45, and Amazon, 30, were named.");
  NameMention person;
  person.span = {0, 11};
  person.tokens = {0, 2};
  person.type = EntityType::kPerson;
  EXPECT_EQ(shown(extractor().extract(document, language(), {person}, {})).substr(0, 9), "45|age|45");
}

}  // namespace
}  // namespace dossier
