// The model's image: what is written is what is read, and what is cut short is refused.
#include "extract/quotes/report_model.h"

#include <gtest/gtest.h>

namespace dossier {
namespace {

TEST(ReportModel, AddsTheWeightsOfItsFeatures) {
  const std::string image = report_model_image({5, -7, 300, 0}, -64);
  const auto model = ReportModel::open(image, "quotes.bin");
  ASSERT_TRUE(model.ok());
  EXPECT_EQ(model.value().threshold(), -64);
  EXPECT_EQ(model.value().score({0, 1}), -2);
  EXPECT_EQ(model.value().score({2, 6}), 600);  // 6 and 2 share a weight
}

TEST(ReportModel, RefusesWhatIsNone) {
  const std::string image = report_model_image({5, -7}, 0);
  EXPECT_FALSE(ReportModel::open(image.substr(0, image.size() - 1), "quotes.bin").ok());
  EXPECT_FALSE(ReportModel::open("something else", "quotes.bin").ok());
  EXPECT_FALSE(ReportModel::open("", "quotes.bin").ok());
}

}  // namespace
}  // namespace dossier
