// Weights are used where they lie in the image.
// Tested by tests/extract/report_model_test.cpp.
#include "extract/quotes/report_model.h"

#include <bit>
#include <cstring>

namespace dossier {
namespace {

constexpr std::string_view kMagic = "dossquo1";
constexpr std::size_t kHeader = 16;

template <typename T>
T read(std::string_view image, std::size_t at) {
  T value;
  std::memcpy(&value, image.data() + at, sizeof value);
  return value;
}

template <typename T>
void append(std::string& image, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  image.append(bytes, sizeof value);
}

}  // namespace

Result<ReportModel> ReportModel::open(std::string_view image, std::string_view place) {
  if (image.size() < kHeader || !image.starts_with(kMagic))
    return Error{std::string(place), "no model of quotes"};
  const auto count = read<std::uint32_t>(image, 8);
  if (!std::has_single_bit(count) || image.size() != kHeader + sizeof(std::int16_t) * std::size_t{count})
    return Error{std::string(place), "the model is cut short"};
  ReportModel model;
  model.weights_ = image.substr(kHeader);
  model.mask_ = count - 1;
  model.threshold_ = read<std::int32_t>(image, 12);
  return model;
}

int ReportModel::score(const std::vector<ReportFeature>& features) const {
  int sum = 0;
  for (const ReportFeature feature : features)
    sum += read<std::int16_t>(weights_, sizeof(std::int16_t) * std::size_t{feature & mask_});
  return sum;
}

std::string report_model_image(const std::vector<std::int16_t>& weights, std::int32_t threshold) {
  std::string image(kMagic);
  append(image, static_cast<std::uint32_t>(weights.size()));
  append(image, threshold);
  for (const std::int16_t weight : weights) append(image, weight);
  return image;
}

}  // namespace dossier
