// Exact numbers: literals there and back, arithmetic against whole numbers, and what does not fit.
#include <gtest/gtest.h>

#include "extract/figures/exact.h"

namespace dossier {
namespace {

std::string round_trip(std::string_view literal) {
  const auto value = Exact::parse(literal);
  return value ? value->literal() : "none";
}

TEST(Exact, LiteralsAreShortest) {
  EXPECT_EQ(round_trip("0.10"), "0.1");
  EXPECT_EQ(round_trip(".25"), "0.25");
  EXPECT_EQ(round_trip("-0.0"), "0");
  EXPECT_EQ(round_trip("007"), "7");
  EXPECT_EQ(round_trip("1000000000000000"), "1000000000000000");
  EXPECT_EQ(round_trip("2/6"), "1/3");
  EXPECT_EQ(round_trip("-3/4"), "-0.75");
  EXPECT_EQ(round_trip("1.5e3"), "1500");
  EXPECT_EQ(round_trip("1e-12"), "0.000000000001");
}

TEST(Exact, RefusesWhatIsNoNumber) {
  for (const char* text :
       {"", "-", ".", "1.2.3", "1/0", "x", "1 ", "+1", "1e", "99999999999999999999999999999999999999"})
    EXPECT_FALSE(Exact::parse(text)) << text;
}

TEST(Exact, DecimalsComeBackAsTheyWere) {
  for (int scale = 0; scale < 6; ++scale)
    for (int number = -130; number <= 130; ++number) {
      const Exact value = Exact(number) / Exact(10).power(scale);
      const auto again = Exact::parse(value.literal());
      ASSERT_TRUE(again) << value.literal();
      EXPECT_TRUE(*again == value) << value.literal();
    }
}

TEST(Exact, FractionsComeBackAsTheyWere) {
  for (int numerator = -40; numerator <= 40; ++numerator)
    for (int denominator = 1; denominator <= 40; ++denominator) {
      const Exact value = Exact(numerator) / Exact(denominator);
      const auto again = Exact::parse(value.literal());
      ASSERT_TRUE(again) << value.literal();
      EXPECT_TRUE(*again == value);
      EXPECT_TRUE(value * Exact(denominator) == Exact(numerator));
    }
}

TEST(Exact, OrdersAsNumbersDo) {
  for (int a = -12; a <= 12; ++a)
    for (int b = -12; b <= 12; ++b) {
      EXPECT_EQ(Exact(a) / Exact(7) < Exact(b) / Exact(7), a < b);
      EXPECT_EQ((Exact(a) + Exact(b)).literal(), std::to_string(a + b));
      EXPECT_EQ((Exact(a) - Exact(b)).literal(), std::to_string(a - b));
      EXPECT_EQ((Exact(a) * Exact(b)).literal(), std::to_string(a * b));
    }
}

TEST(Exact, PowersAreExact) {
  EXPECT_EQ(Exact(2).power(100).literal(), "1267650600228229401496703205376");
  EXPECT_EQ(Exact::parse("2.5")->power(-1).literal(), "0.4");
  EXPECT_EQ(Exact(10).power(-3).literal(), "0.001");
}

TEST(Exact, WhatDoesNotFitIsNotKnown) {
  const Exact large = Exact(10).power(37);
  EXPECT_TRUE(large.known());
  EXPECT_FALSE((large * large).known());
  EXPECT_FALSE((large * large + Exact(1)).known());
  EXPECT_FALSE((Exact(1) / Exact(0)).known());
}

}  // namespace
}  // namespace dossier
