#pragma once
// A linear model over hashed features: whether a cue with its speaker and its content is a statement that the
// article reports. Integer sums, so that the same text gives the same scores everywhere.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/error.h"

namespace dossier {

using ReportFeature = std::uint32_t;

class ReportModel {
 public:
  // The image must outlive the model: 8 bytes of magic, the number of weights (u32, a power of two), the
  // score from which a report counts (i32), then the weights (i16), little-endian.
  static Result<ReportModel> open(std::string_view image, std::string_view place);

  // In 256ths of a logit.
  int score(const std::vector<ReportFeature>& features) const;
  int threshold() const { return threshold_; }

 private:
  std::string_view weights_;
  std::uint32_t mask_ = 0;
  int threshold_ = 0;
};

// `weights` has a power of two of entries.
std::string report_model_image(const std::vector<std::int16_t>& weights, std::int32_t threshold);

}  // namespace dossier
