// What one document gives to the comparison.
#include "resolve/evidence.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "resolve/fingerprints.h"
#include "support/language.h"

namespace dossier {
namespace {

class EvidenceOf : public testing::Test {
 protected:
  EvidenceOf() : language_(test::packed_language()), gatherer_(EvidenceGatherer::load(language_)) {}

  Evidence gather(const Document& document, const DocumentReport& report) const {
    return gatherer_.value().gather(document, language_, report);
  }
  // The stem keys of a statement that is the whole text.
  std::vector<WordHash> keys_of(const std::string& text) const {
    const Document document = test::document(text);
    DocumentReport report;
    Quote quote;
    quote.id = "q1";
    quote.at = document.passage({0, static_cast<std::uint32_t>(text.size())});
    report.quotes = {quote};
    std::vector<WordHash> keys;
    for (const Statement& statement : gather(document, report).statements)
      for (const ComparedWord& word : statement.words)
        if (word.role == WordRole::kContent) keys.push_back(word.key);
    return keys;
  }

  Language language_;
  Result<EvidenceGatherer> gatherer_;
};

TEST_F(EvidenceOf, RelatedFormsShareTheirKeys) {
  ASSERT_TRUE(gatherer_.ok());
  EXPECT_EQ(keys_of("The children coordinated the defence"), keys_of("a child is coordinating defense"));
  EXPECT_TRUE(keys_of("It is what they have been for").empty());
}

TEST_F(EvidenceOf, HeadsThatMeanTheSameAreEqual) {
  const auto head_of = [&](const std::string& text, const std::string& head) {
    const Document document = test::document(text);
    DocumentReport report;
    Figure figure;
    figure.at = document.passage({0, 2});
    figure.value = {text.substr(0, 2)};
    const auto begin = static_cast<std::uint32_t>(text.find(head));
    figure.of = document.passage({begin, begin + static_cast<std::uint32_t>(head.size())});
    report.figures = {figure};
    return gather(document, report).figures.at(0).head;
  };
  EXPECT_EQ(head_of("28 members", "members"), head_of("28-member alliance", "member"));
  EXPECT_EQ(head_of("28 members", "members"), head_of("28 member states", "states"));
  EXPECT_EQ(head_of("28 members", "members"), head_of("28 Allies", "Allies"));
  EXPECT_NE(head_of("28 members", "members"), head_of("28 states", "states"));
  EXPECT_EQ(head_of("12 people", "people"), head_of("12 persons", "persons"));
}

TEST(Fingerprints, SharedTextIsFound) {
  const std::string shared =
      "the council of Norholm decided on Friday to build a new harbour for fishing boats and to widen the "
      "road";
  const auto a = fingerprints_of(shingles_of(test::document("First of all, " + shared + " before winter.")));
  const auto b = fingerprints_of(
      shingles_of(test::document("Sources say \"" + shared + "\" and nothing more was said.")));
  std::size_t common = 0;
  for (const Fingerprint& one : a)
    for (const Fingerprint& other : b) common += one.hash == other.hash ? 1 : 0;
  EXPECT_GE(common, 2U);
}

// The last of the least of each window, looked for in all of it.
std::vector<std::uint32_t> plainly_chosen(const std::vector<Fingerprint>& shingles) {
  std::vector<std::uint32_t> places;
  const std::size_t window = std::min(kWindow, shingles.size());
  for (std::size_t begin = 0; !shingles.empty() && begin + window <= shingles.size(); ++begin) {
    std::size_t least = begin;
    for (std::size_t i = begin; i < begin + window; ++i)
      if (shingles[i].hash <= shingles[least].hash) least = i;
    const std::uint32_t place = shingles[least].span.begin;
    if (places.empty() || places.back() != place) places.push_back(place);
  }
  return places;
}

TEST(Fingerprints, AreThoseOfTheSlowTwin) {
  for (std::uint32_t size = 0; size < 40; ++size)
    for (std::uint32_t seed = 1; seed < 60; ++seed) {
      std::vector<Fingerprint> shingles;
      for (std::uint32_t i = 0; i < size; ++i)
        shingles.push_back({(i + seed) * (seed + 7) * (i + 3) % 11, {i, i + 1}});  // many are equal
      std::vector<std::uint32_t> places;
      for (const Fingerprint& chosen : fingerprints_of(shingles)) places.push_back(chosen.span.begin);
      ASSERT_EQ(places, plainly_chosen(shingles)) << size << " " << seed;
    }
}

TEST(Fingerprints, MinHashesOfOneTextAreEqualAndNeverEmpty) {
  const auto a = min_hashes_of(
      shingles_of(test::document("The council of Norholm decided on Friday to build a harbour.")));
  const auto b = min_hashes_of(
      shingles_of(test::document("the council of Norholm, decided on Friday, to build a harbour")));
  ASSERT_EQ(a.size(), kMinHashes);
  EXPECT_EQ(a, b);
  EXPECT_TRUE(min_hashes_of(shingles_of(test::document("Too short"))).empty());
}

}  // namespace
}  // namespace dossier
